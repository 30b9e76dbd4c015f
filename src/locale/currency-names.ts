import { pluralRules } from './intl.js';

/** Names of currencies as a language writes them behind a number, by code. */
export type CurrencyNames = Readonly<Record<string, string>>;

/** Most names that are kept; a language has some 180 currencies, most with one or two forms. */
const MAX_NAMES = 2000;
/** To build a formatter for a name takes 0.1 ms (Chromium 156), to find the name here next to nothing. */
const found = new Map<string, string>();
/** The form of a code that engines can know; they throw on others, such as `1INCH` (ECMA-402, IsWellFormedCurrencyCode). */
const ISO_FORM = /^[a-z]{3}$/i;

/**
 * The name of a currency as it stands behind a number: `US dollar` behind 1, `US dollars` behind 2. A code that nobody
 * knows is its own name.
 *
 * @param lang - a valid language tag
 * @param decimals - with how many the number is written
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
  if (!ISO_FORM.test(code)) return code;
  const key = `${lang} ${code} ${pluralRules(lang, decimals).select(count)}`;
  const name = found.get(key) ?? nameByEngine(code, lang, count, decimals);
  if (found.size >= MAX_NAMES) found.clear();
  found.set(key, name);
  return name;
}

function nameByEngine(currency: string, lang: string, count: number, decimals: number): string {
  const options = { style: 'currency', currency, currencyDisplay: 'name' } as const;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const parts = new Intl.NumberFormat(lang, { ...options, ...digits }).formatToParts(count);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
