/** Names of currencies as a language writes them behind a number, by code. */
export type CurrencyNames = Readonly<Record<string, string>>;

/** Most names that are kept, those of all currencies in two languages. */
const MAX_NAMES = 500;
/** To build a formatter for a name takes 0.1 ms (Chromium 156), to find the name here next to nothing. */
const found = new Map<string, string>();

/**
 * The name of a currency as it stands behind a number: `US dollar` behind 1, `US dollars` behind 2. A code that nobody
 * knows is its own name.
 *
 * @param lang - a valid language tag
 * @param decimals - with how many the number is written: English says `1 dollar`, but `1.00 dollars`
 * @param names - those of the language, where engines lack it
 */
export function currencyName(
  code: string,
  lang: string,
  count: number,
  decimals: number,
  names?: CurrencyNames,
): string {
  const own = names?.[code];
  if (own !== undefined) return own;
  // The form of a fraction is the same for all fractions, that of a whole number depends on it.
  const key = [lang, code, decimals ? 'fraction' : count].join(' ');
  const name = found.get(key) ?? nameByEngine(code, lang, count, decimals);
  if (found.size >= MAX_NAMES) found.clear();
  found.set(key, name);
  return name;
}

function nameByEngine(currency: string, lang: string, count: number, decimals: number): string {
  try {
    const options = { style: 'currency', currency, currencyDisplay: 'name' } as const;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const parts = new Intl.NumberFormat(lang, { ...options, ...digits }).formatToParts(count);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    // No code by its form, such as `1INCH`.
    return currency;
  }
}
