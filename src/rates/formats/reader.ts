/*
 * What all readers share: how a row becomes a quote, and how a series of days becomes one level.
 */
import { textOf, type Fields } from '../../payload/json.js';
import { isCode, pairName, type Pair } from '../pair.js';
import { isLevel, type Quote } from '../rate.js';
import { toNumber, toTime } from './figures.js';

/**
 * Reads one family of payloads: its quotes as they are, unchecked; an empty list when the payload is of this family
 * without quotes; undefined when it is of another family. Decides by the payload's shape, never by its host, as the
 * same payload comes from mirrors, proxies and caches.
 */
export type Reader = (payload: unknown) => (Quote | undefined)[] | undefined;

/**
 * The quote of a row whose fields have a quote's names, with figures and times as feeds write them. `value` and
 * `previous` are for `nominal` units, 1 by default. `base` and `quote` may replace `pair`.
 *
 * @param parse - reads the pair's name
 * @returns undefined without a pair or without a value
 */
export function quoteOf(row: Fields, parse: (name: string) => Pair | undefined): Quote | undefined {
  const { pair, base, quote, value, nominal, previous, change, time, since } = row;
  const parsed = parse(textOf(pair) || `${textOf(base)}/${textOf(quote)}`);
  if (!parsed || value === undefined) return undefined;
  const units = toNumber(nominal ?? 1);
  return {
    ...parsed,
    value: toNumber(value) / units,
    previous: toNumber(previous) / units,
    change: toNumber(change),
    time: toTime(time),
    since: toTime(since),
  };
}

/**
 * A series of days as one quote for each pair: the newest, with the one before it as `previous` where the quote states
 * none. Quotes without a pair or a level stay, so that they are counted.
 */
export function latestOfSeries(quotes: readonly Quote[]): Quote[] {
  const latestByPair = new Map<string, Quote>();
  const invalid: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => (a.time || 0) - (b.time || 0))) {
    const before = latestByPair.get(pairName(quote));
    const isLater = before && (before.time || 0) < (quote.time || 0) && !isLevel(quote.previous ?? NaN);
    if (!isCode(quote.base) || !isCode(quote.quote) || !isLevel(quote.value)) invalid.push(quote);
    else latestByPair.set(pairName(quote), isLater ? { ...quote, previous: before.value, since: before.time } : quote);
  }
  return [...latestByPair.values(), ...invalid];
}
