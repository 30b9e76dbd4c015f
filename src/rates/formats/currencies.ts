import { isCode } from '../pair.js';

/** Coins that exchanges price others in, beside the currencies of ISO 4217. */
export const COINS: readonly string[] = ['FDUSD', 'USDT', 'USDC', 'BTC', 'ETH', 'BNB', 'DAI', 'XBT'];
/** Currencies that engines may not know: the offshore yuan, two that came in 2024 and 2025, gold and silver. */
const OTHER_CURRENCIES = ['CNH', 'ZWG', 'XCG', 'XAU', 'XAG'];
/** Sources and kinds of markets, which stand before a symbol. */
export const PREFIXES: RegExp = /^(FX|C|X|Z|CURRENCY|FOREX|FOREXCOM|FX_?IDC|FXCM|OANDA|ICE|TVC|SAXO)$/;
/** Days of settlement and kinds of markets, which stand behind a pair. */
export const SUFFIXES: RegExp = /^(TOM|TOD|TMS|SPT|SPOT|CASH|FX|FOREX|X)$/;

let pricingCurrencies: ReadonlySet<string> | undefined;

/** Whether prices are given in a currency: one of ISO 4217 or a coin. Its code may be in any case. */
export function isPricingCurrency(code: string): boolean {
  pricingCurrencies ??= new Set([...COINS, ...OTHER_CURRENCIES, ...Intl.supportedValuesOf('currency')]);
  return pricingCurrencies.has(code.toUpperCase());
}

/**
 * Whether a code, in any case, can be one currency, and not a piece of a symbol that was cut in the wrong place, such as
 * FXUSD, CURRENCY, USDKGS or TOM.
 */
export function isSingleCurrency(code: string): boolean {
  const upper = code.toUpperCase();
  if (!isCode(upper) || isPricingCurrency(upper)) return isCode(upper);
  const [start, end] = [upper.slice(0, -3), upper.slice(-3)];
  const isCut =
    isPricingCurrency(end) &&
    (isPricingCurrency(start) || PREFIXES.test(start) || (start.length > 4 && !isSingleCurrency(start)));
  return !isCut && !PREFIXES.test(upper) && !SUFFIXES.test(upper) && !/^X?XBTZ$/.test(upper);
}
