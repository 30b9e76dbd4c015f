import { parsePair, type Pair } from '../pair.js';

/** Coins that exchanges price others in, beside the currencies of ISO 4217. */
const COINS = ['FDUSD', 'USDT', 'USDC', 'BTC', 'ETH', 'BNB', 'DAI', 'XBT'];
/** Lengths of the codes that symbols end in; the longest is tried first, as FDUSD also ends in USD. */
const QUOTE_LENGTHS = [5, 4, 3];

let pricingCurrencies: ReadonlySet<string> | undefined;

/** Whether prices are given in a currency: one of ISO 4217 or a coin. Its code may be in any case. */
export function isPricingCurrency(code: string): boolean {
  pricingCurrencies ??= new Set([...COINS, ...Intl.supportedValuesOf('currency')]);
  return pricingCurrencies.has(code.toUpperCase());
}

/**
 * Reads a market's symbol as a pair: `BTC-USDT`, and also `BTCUSDT`, which ends in a currency that is known. Letters
 * without a known currency, such as `GOOGLE`, are no pair.
 */
export function parseSymbol(text: string): Pair | undefined {
  if (/[^a-z\d]/i.test(text)) return parsePair(text);
  const cut = QUOTE_LENGTHS.map((length) => text.length - length).find(
    (index) => index > 1 && isPricingCurrency(text.slice(index)),
  );
  if (cut) return parsePair(`${text.slice(0, cut)}/${text.slice(cut)}`);
  return isPricingCurrency(text.slice(0, 3)) ? parsePair(text) : undefined;
}
