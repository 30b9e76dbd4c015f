import { isCode, pairName } from '../pair.js';
import { isLevel, type Quote } from '../rate.js';

/**
 * A series of days as one level for each pair: the newest, with the one before it as its past where the quote states
 * none. Quotes without a pair or a level stay, to be counted.
 */
export function latest(quotes: readonly Quote[]): Quote[] {
  const book = new Map<string, Quote>();
  const bad: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => (a.time || 0) - (b.time || 0))) {
    const before = book.get(pairName(quote));
    const isLater = before && (before.time || 0) < (quote.time || 0) && !isLevel(quote.previous ?? NaN);
    if (!isCode(quote.base) || !isCode(quote.quote) || !isLevel(quote.value)) bad.push(quote);
    else book.set(pairName(quote), isLater ? { ...quote, previous: before.value, since: before.time } : quote);
  }
  return [...book.values(), ...bad];
}
