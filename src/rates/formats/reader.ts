/*
 * What all readers share: how a row becomes a quote, and how a series of days becomes one level.
 */
import { textOf, type Fields } from '../../payload/json.js';
import { percentOf } from '../change.js';
import { isCode, pairName, type Pair } from '../pair.js';
import { isLevel, type Quote } from '../rate.js';
import type { ToNumber } from './numbers.js';
import { isPricingCurrency } from './currencies.js';
import { toTime } from './times.js';

/**
 * Reads one family of payloads: its quotes as they are, unchecked; an empty list when the payload is of this family
 * without quotes; undefined when it is of another family. Decides by the payload's shape, never by its host, as the
 * same payload comes from mirrors, proxies and caches. It takes all its figures by `toNumber`, which knows the decimal
 * sign of the payload, and pauses after each row, so that a long payload can be read in several tasks.
 */
export type Reader = (payload: unknown, toNumber?: ToNumber) => PausableRead<(Quote | undefined)[] | undefined>;

/** A read that may pause. */
export type PausableRead<Result> = Generator<undefined, Result>;

/** Names of fields that state how many units of the base a price is for, in lower case. */
const UNIT_FIELDS = new Set(
  'nominal units unit scale cur_scale quantity quant multiplier amount nomin rate_unit unit_amount unitedevise jedinica номинал единиц'.split(
    ' ',
  ),
);

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * How many units of the base a row's prices are for: 1 when no field says so, `NaN` when one cannot be read, or two
 * disagree.
 *
 * @param others - names of fields that are known to hold something else
 */
export function unitsOf(row: Fields, toNumber: ToNumber, others: ReadonlySet<string> = NO_NAMES): number {
  let units: number | undefined;
  for (const [name, value] of Object.entries(row)) {
    if (!UNIT_FIELDS.has(name.toLowerCase()) || others.has(name) || value === undefined) continue;
    // `unit: "USD"`, `unit: "$"`: a currency, not a number of units.
    if (typeof value === 'string' && (isPricingCurrency(value) || /^[^\p{L}\p{N}]+$/u.test(value.trim()))) continue;
    // `100 JPY`: the currency as well.
    const stated = toNumber(textOf(value).replace(/ [A-Z]{3}$/, ''));
    if (!isLevel(stated) || (units ?? stated) !== stated) return NaN;
    units = stated;
  }
  return units ?? 1;
}

/** A row whose fields have a quote's names, with figures and times as feeds write them. */
export interface QuoteRow {
  readonly pair?: unknown;
  /** May replace `pair`, together with `quote`. */
  readonly base?: unknown;
  readonly quote?: unknown;
  /** The level; the mean of `bid` and `ask` when left out. */
  readonly value?: unknown;
  readonly bid?: unknown;
  readonly ask?: unknown;
  readonly previous?: unknown;
  /** In percent. */
  readonly change?: unknown;
  /** The change as a fraction: 0.0011 for 0.11%. */
  readonly ratio?: unknown;
  readonly time?: unknown;
  readonly since?: unknown;
}

/** A sign of percent, or a word for it. */
const PERCENT = /[%٪]|\bp(?:er)?ct\b\.?|\bpercent\b/giu;
/** What stands for the minus of a fall, and for nothing in a rise. */
const [DOWN, ARROW] = [/[▼▾↓⬇]/u, /[▲▼▬▴▾◄►↑↓→⬆⬇]\ufe0f?/gu];

/**
 * A text that says that it is in percent, as a number: `−0.12%`, `%0,35` as in Turkish, `▼ 0.28%`, `0.35 (0.38%)` after
 * the change in units of the quote. Undefined where it does not say so.
 */
function percentOfText(text: string, toNumber: ToNumber): number | undefined {
  const [, inner = text] = /^[^()]{0,40}\(([^()]{1,40})\)$/.exec(text) ?? [];
  if (!inner.match(PERCENT)) return undefined;
  const figure = toNumber(inner.replace(PERCENT, '').replace(ARROW, ''));
  return DOWN.test(inner) ? -Math.abs(figure) : figure;
}

/** The stated change in percent. */
function changeOfRow({ change, ratio }: QuoteRow, value: number, previous: number, toNumber: ToNumber): number {
  const percent = percentOfText(textOf(change ?? ratio), toNumber);
  if (percent !== undefined) return percent;
  return change === undefined ? toNumber(ratio) * 100 : percentOf(toNumber(change), value, previous);
}

/**
 * The quote of a row. Two prices without a level of their own count only where both can be read, as a middle is theirs.
 *
 * @param units - units of the base that `value`, `bid`, `ask` and `previous` are for
 * @param parse - reads the pair's name
 * @returns undefined without a pair or without a value
 */
export function quoteOf(
  row: QuoteRow,
  units: number,
  parse: (name: string) => Pair | undefined,
  toNumber: ToNumber,
): Quote | undefined {
  const named = textOf(row.pair);
  const [base, quote] = [textOf(row.base).toUpperCase(), textOf(row.quote).toUpperCase()];
  const parsed = named ? parse(named) : isCode(base) && isCode(quote) ? { base, quote } : undefined;
  const hasBoth = row.bid !== undefined && row.ask !== undefined;
  if (!parsed || (row.value === undefined && !hasBoth)) return undefined;
  const [bid, ask] = [toNumber(row.bid) / units, toNumber(row.ask) / units];
  const isSpread = isLevel(bid) && isLevel(ask) && bid <= ask;
  const middle = isSpread ? (bid + ask) / 2 : NaN;
  const level = toNumber(row.value) / units;
  // Monobank writes 0 for a cross rate that it does not have.
  const value = row.value === undefined || (level === 0 && isSpread) ? middle : level;
  const previous = toNumber(row.previous) / units;
  return {
    ...parsed,
    value,
    ...(isSpread && { bid, ask }),
    previous,
    change: changeOfRow(row, value, previous, toNumber),
    time: toTime(row.time),
    since: toTime(row.since),
  };
}

/**
 * A series of days as one quote for each pair: the newest, with the one before it as `previous` where the quote states
 * none. Quotes without a pair or a level stay, so that they are counted.
 */
export function* latestOfSeries(quotes: readonly Quote[]): PausableRead<Quote[]> {
  const latestByPair = new Map<string, Quote>();
  const invalid: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => (a.time || 0) - (b.time || 0))) {
    yield;
    const before = latestByPair.get(pairName(quote));
    const isLater = before && (before.time || 0) < (quote.time || 0) && !isLevel(quote.previous ?? NaN);
    if (!isCode(quote.base) || !isCode(quote.quote) || !isLevel(quote.value)) invalid.push(quote);
    else latestByPair.set(pairName(quote), isLater ? { ...quote, previous: before.value, since: before.time } : quote);
  }
  return [...latestByPair.values(), ...invalid];
}
