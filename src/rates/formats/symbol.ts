import { parsePair, type Pair } from '../pair.js';

/** Coins that exchanges price others in, beside the currencies of ISO 4217. */
const COINS = ['FDUSD', 'USDT', 'USDC', 'BTC', 'ETH', 'BNB', 'DAI', 'XBT'];
/** How long the codes are that symbols end in, the longest first. */
const LENGTHS = [5, 4, 3];

let known: ReadonlySet<string> | undefined;

/** Whether a code, in any case, is one that prices are given in. */
export function isPriced(code: string): boolean {
  known ??= new Set([...COINS, ...Intl.supportedValuesOf('currency')]);
  return known.has(code.toUpperCase());
}

/**
 * Reads a market's symbol as a pair: `BTC-USDT`, and also `BTCUSDT`, which ends in a currency that is known. Letters
 * that name no currency, such as `GOOGLE`, are no pair.
 */
export function parseSymbol(text: string): Pair | undefined {
  if (/[^a-z\d]/i.test(text)) return parsePair(text);
  const cut = LENGTHS.map((length) => text.length - length).find((at) => at > 1 && isPriced(text.slice(at)));
  if (cut) return parsePair(`${text.slice(0, cut)}/${text.slice(cut)}`);
  return isPriced(text.slice(0, 3)) ? parsePair(text) : undefined;
}
