/*
 * Building an `Intl` formatter costs some hundred times its use, so each is built once for its language and options.
 */
const built = new Map<string, unknown>();

function once<Formatter>(key: string, build: () => Formatter): Formatter {
  if (!built.has(key)) built.set(key, build());
  return built.get(key) as Formatter;
}

/**
 * The formatter of a language for numbers with so many decimals, built once.
 *
 * @param lang - a language tag that the engine takes
 * @param decimals - 0–20
 */
export function numberFormat(lang: string, decimals: number, style: 'decimal' | 'percent'): Intl.NumberFormat {
  return once(
    `${lang} ${style} ${decimals}`,
    () => new Intl.NumberFormat(lang, { style, minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
}

/** The formatter of a language for dates, built once. The calendar is Gregorian unless the language tag asks for one. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`${lang} ${JSON.stringify(options)}`, () => {
    const calendar = new Intl.Locale(lang).calendar ?? 'gregory';
    return new Intl.DateTimeFormat(lang, { calendar, ...options });
  });
}

/** The formatter of a language for spans of time such as "yesterday", built once. */
export function relativeTimeFormat(lang: string): Intl.RelativeTimeFormat {
  return once(`${lang} relative`, () => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));
}

/** The plural rules of a language, built once. */
export function pluralRules(lang: string): Intl.PluralRules {
  return once(`${lang} plural`, () => new Intl.PluralRules(lang));
}

if (typeof window === 'object') window.addEventListener('languagechange', () => built.clear());
