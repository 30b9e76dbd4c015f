/*
 * Building an `Intl` formatter costs some hundred times its use, so each is built once for its language and options.
 */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * The formatter of a language for numbers with so many decimals, built once.
 *
 * @param lang - a language tag that the engine takes
 * @param decimals - 0–20
 */
export function numberFormat(lang: string, decimals: number, style: 'decimal' | 'percent'): Intl.NumberFormat {
  const key = `${lang} ${style} ${decimals}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat(lang, { style, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, made);
  return made;
}

if (typeof window === 'object') window.addEventListener('languagechange', () => formats.clear());
