import { keyOf, type LanguageData } from './language-data.js';

/*
 * Building an `Intl` formatter costs some hundred times its use, so each is built once for its language and options.
 */

/** Most formatters that are kept; a page in one language uses some ten. */
export const MAX_FORMATTERS = 100;

/** In the order of their last use. */
const formatters = new Map<string, unknown>();
const added = new Map<string, LanguageData>();
const NO_DATA: LanguageData = {};

/** Adds what engines do not know of a language. */
export function addLanguageData(lang: string, data: LanguageData): void {
  added.set(lang, data);
  formatters.clear();
}

/** What engines do not know of a language, as far as it was added. */
export function languageData(lang: string): LanguageData {
  return added.get(keyOf(lang, (key) => added.has(key)) ?? '') ?? NO_DATA;
}

function cached<Formatter>(key: string, build: () => Formatter): Formatter {
  const formatter = formatters.has(key) ? (formatters.get(key) as Formatter) : build();
  formatters.delete(key);
  formatters.set(key, formatter);
  if (formatters.size > MAX_FORMATTERS) formatters.delete(formatters.keys().next().value!);
  return formatter;
}

/**
 * The formatter of a language for numbers with a fixed number of decimals, built once.
 *
 * @param lang - a valid language tag
 * @param decimals - 0–20
 */
export function numberFormat(
  lang: string,
  decimals: number,
  style: 'decimal' | 'percent',
): Pick<Intl.NumberFormat, 'format'> {
  return cached(`${lang} ${style} ${decimals}`, () => {
    const { numbers } = languageData(lang);
    const intl = new Intl.NumberFormat(numbers ? 'en' : lang, {
      style,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...(numbers?.minGroup && { useGrouping: 'min2' }),
    });
    if (!numbers) return intl;
    const { group, decimal, percent } = numbers;
    const signs: Record<string, string> = { ',': group, '.': decimal, '%': percent };
    return { format: (value) => intl.format(value).replace(/[,.%]/g, (sign) => signs[sign]!) };
  });
}

/** The formatter of a language for dates, built once. The calendar is Gregorian unless the language tag asks for one. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(`${lang} ${JSON.stringify(options)}`, () => {
    const calendar = new Intl.Locale(lang).calendar ?? 'gregory';
    return new Intl.DateTimeFormat(lang, { calendar, ...options });
  });
}

/** The formatter of a language for spans of time such as "yesterday", built once. */
export function relativeTimeFormat(lang: string): Intl.RelativeTimeFormat {
  return cached(`${lang} relative`, () => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));
}

/**
 * The plural rules of a language, built once.
 *
 * @param decimals - with how many the number is written: English says `1 dollar`, but `1.00 dollars`
 */
export function pluralRules(lang: string, decimals: number = 0): Intl.PluralRules {
  return cached(`${lang} plural ${decimals}`, () => new Intl.PluralRules(lang, { minimumFractionDigits: decimals }));
}

if (typeof window === 'object') window.addEventListener('languagechange', () => formatters.clear());
