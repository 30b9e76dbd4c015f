import type { Pair } from '../pair.js';
import { COINS, isPricingCurrency, isSingleCurrency, PREFIXES, SUFFIXES } from './currencies.js';

/** Coins that are priced themselves in the ones after them, and in all other currencies. */
const PRICED_COINS = ['BNB', 'ETH', 'BTC', 'XBT'];
/** What coins and shares are priced in. Other codes are also the ends of words: DOLLARS, COUNTRY. */
const MARKET_CURRENCIES = /^(USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|BRL|RUB|UAH|KZT|KRW|PLN|CZK)$/;
/** Lengths of the codes that symbols end in; the longest is tried first, as FDUSD also ends in USD. */
const QUOTE_LENGTHS = [5, 4, 3];
/** Kraken's own codes: X before an old coin, Z before a currency. Not before any coin: BTCZ is one of its own. */
const KRAKEN = /^X([A-Z]{3})[XZ]([A-Z]{3})$|^Z([A-Z]{3})Z([A-Z]{3})$|^(USDT|USDC|DAI|FDUSD)Z([A-Z]{3})$/;
const ALIASES: Readonly<Partial<Record<string, string>>> = { XBT: 'BTC', XDG: 'DOGE' };

function pairOf(base: string, quote: string): Pair | undefined {
  const pair = { base: ALIASES[base] ?? base, quote: ALIASES[quote] ?? quote };
  return isSingleCurrency(base) && isSingleCurrency(quote) ? pair : undefined;
}

/** The pair of letters without a sign between them: `BTCUSDT`, `XXBTZUSD`, `FXUSDCAD`. */
function parseGlued(text: string): Pair | undefined {
  const [base, quote] = (KRAKEN.exec(text) ?? []).slice(1).filter(Boolean);
  if (base && quote && isPricingCurrency(quote)) return pairOf(base, quote);
  if (/^FX[A-Z]{6}$/.test(text)) return parseGlued(text.slice(2));
  const cut = QUOTE_LENGTHS.map((length) => text.length - length).find((index) => {
    const [start, end] = [text.slice(0, index), text.slice(index)];
    const isMarket = COINS.includes(end) || MARKET_CURRENCIES.test(end);
    return index > 1 && isPricingCurrency(end) && (isMarket || isPricingCurrency(start));
  });
  return cut ? pairOf(text.slice(0, cut), text.slice(cut)) : undefined;
}

/**
 * Whether a symbol names first what others are priced in, as Upbit's `KRW-BTC` and Poloniex's `BTC_ETH` do: the price is
 * then of the second, and the symbol does not tell.
 */
function isTurned(first: string, second: string): boolean {
  const rank = PRICED_COINS.indexOf(second);
  return rank >= 0 && isPricingCurrency(first) && !PRICED_COINS.slice(0, rank).includes(first);
}

/** A market's name before or behind a symbol of its own: `BINANCE:BTCUSDT`, `MOEX:USDRUB_TOM`, `EUR/USD:FXCM`. */
function parseBesideVenue(left: string, right: string): Pair | undefined {
  const pairs = [left, right].map(parseSymbol).filter((pair) => pair !== undefined);
  return pairs.length === 1 ? pairs[0] : undefined;
}

/**
 * Reads a market's symbol as a pair: `BTC-USDT`, `BTCUSDT`, `FX:EURUSD`, `OANDA:EUR_USD`, `EURUSD=X`, `KGS=X` (for one
 * US dollar), `CNYRUB_TOM`, `tBTCUSD`. Letters without a known currency, such as `GOOGLE`, are no pair, and nor is a
 * symbol that leaves open where one code ends.
 */
export function parseSymbol(text: string): Pair | undefined {
  const [symbol, isYahoo] = [text.trim().replace(/=X$/, ''), /=X$/.test(text.trim())];
  if (isYahoo && isPricingCurrency(symbol)) return pairOf('USD', symbol.toUpperCase());
  const plain = symbol
    .replace(/^t(?=[A-Z\d:]{6,}$)/, '')
    .replace(/^([A-Z_]+):(?=.*[A-Z])/, (prefix, name: string) => (PREFIXES.test(name) ? '' : prefix));
  const [left = '', right, ...more] = plain.split(':');
  if (right && !more.length && !isPricingCurrency(right)) return parseBesideVenue(left, right);
  const [first = '', second, ...rest] = plain.toUpperCase().split(/[\s/_:.-]+/);
  if (rest.length) return undefined;
  if (second === undefined) return parseGlued(first);
  if (SUFFIXES.test(second)) return parseGlued(first);
  if (PREFIXES.test(first)) return parseGlued(first) ? undefined : parseGlued(second);
  const isKnown = plain.includes('/') || (isPricingCurrency(second) && !isTurned(first, second));
  return isKnown ? pairOf(first, second) : undefined;
}
