import { isHeldBack, isLeap, type TimedLevel } from './leaps.js';
import { pairName, type Pair } from './pair.js';
import { deduplicate, type Quote, type Rate } from './rate.js';
import { selectRates, type Selection } from './select-rates.js';

/** How a source does: its last poll succeeded, or failed, or none has ended yet since it is asked. */
export type SourceState = 'serving' | 'failed' | 'pending';

/** What a source gave last, and how it does now. */
export interface SourceQuotes {
  readonly state: SourceState;
  /** Its last good quotes; empty when there are none. */
  readonly quotes: readonly Quote[];
  /** Quotes of its own past to compare with. */
  readonly previous?: readonly Quote[] | undefined;
  /** When the quotes came, epoch ms. */
  readonly loadedAt: number;
  /** Whether that was at an earlier visit. */
  readonly isStored?: boolean | undefined;
  /** Undefined when the page itself gave the quotes. */
  readonly host?: string | undefined;
}

/** A rate to show. */
export interface ChosenRate {
  readonly rate: Rate;
  /** Whether it could not be updated. What the page itself gave is never stale. */
  readonly isStale: boolean;
  /** When it came, epoch ms. */
  readonly loadedAt: number;
}

/** A level that is not shown, as it leaps against the last good one. */
export interface HeldLevel extends TimedLevel {
  readonly pair: string;
  readonly host: string;
  /** The last good level, which is shown. */
  readonly last: number;
}

/** The rates to show, each from one source. */
export interface ChosenRates {
  readonly rates: readonly ChosenRate[];
  /** Wanted pairs that no source gives. */
  readonly missing: readonly string[];
  /** How many sources, from the best on, are to be asked. */
  readonly asked: number;
  /** Whether one of these has not answered yet, so that more may come. */
  readonly isPending: boolean;
  /** The last good rate of each pair, by its name. */
  readonly lastGood: ReadonlyMap<string, ChosenRate>;
  /** Levels that leap, by the place of their source and the pair's name. */
  readonly held: ReadonlyMap<string, HeldLevel>;
}

/** What is known before the first choice. */
export const NOTHING_CHOSEN: ChosenRates = {
  rates: [],
  missing: [],
  asked: 1,
  isPending: false,
  lastGood: new Map(),
  held: new Map(),
};

/**
 * Which source serves which pair: the first that has it and whose last poll succeeded, else the one whose last good
 * quotes are the newest. A level is never crossed, and a change never computed, from quotes of two sources. A level
 * that leaps (leaps.ts) is passed over until its source or another one confirms it. A source is to be asked once all
 * better ones have answered or failed and pairs are still wanted.
 *
 * @param sources - the best first
 * @param selection - without wanted pairs, those of the best source that has ever given some are wanted, so that the
 * list stays when another source serves
 * @param before - the last choice from the same sources
 */
export function chooseRates(
  sources: readonly SourceQuotes[],
  { pairs, limit }: Omit<Selection, 'previous'>,
  before: ChosenRates = NOTHING_CHOSEN,
): ChosenRates {
  const found = new Map<string, ChosenRate>();
  const lastGood = new Map(before.lastGood);
  const held = new Map<string, HeldLevel>();
  /** The best source's level of each pair that leaps. */
  const leaps = new Map<string, ChosenRate>();
  const wanted: readonly Pair[] = pairs.length || sources.length === 1 ? pairs : listOf(sources);
  let open = wanted;
  const isComplete = (): boolean => (!open.length ? found.size > 0 : found.size - leaps.size >= limit);

  const choose = (chosen: ChosenRate, { host, state, isStored }: SourceQuotes): void => {
    const { pair } = chosen.rate;
    found.set(pair, chosen);
    leaps.delete(pair);
    if (host && (isStored || state === 'serving')) lastGood.set(pair, chosen);
  };
  const consider = (rate: Rate, source: SourceQuotes, isStale: boolean): void => {
    const { host, loadedAt, state } = source;
    const { pair, value } = rate;
    const chosen = { rate: { ...rate, source: host }, isStale, loadedAt };
    const last = lastGood.get(pair);
    const key = `${sources.indexOf(source)} ${pair}`;
    const suspect = before.held.get(key);
    if (!host || !last || !isHeldBack({ value, loadedAt }, { ...last.rate, loadedAt: last.loadedAt }, suspect)) {
      choose(chosen, source);
      return;
    }
    const better = leaps.get(pair);
    if (state === 'serving' && better && !isLeap(value, better.rate.value)) {
      choose(better, source);
      return;
    }
    const isSame = suspect && !isLeap(value, suspect.value);
    held.set(key, isSame ? suspect : { pair, host, value, loadedAt, last: last.rate.value });
    if (state === 'serving' && !better) leaps.set(pair, chosen);
    if (!found.has(pair)) found.set(pair, { ...last, isStale: true });
  };
  const take = (source: SourceQuotes, isStale: boolean): void => {
    const { quotes, previous } = source;
    for (const rate of selectRates(quotes, { pairs: open, previous, limit }).rates) consider(rate, source, isStale);
    open = open.filter((pair) => !found.has(pairName(pair)) || leaps.has(pairName(pair)));
  };

  let asked = 0;
  let isPending = false;
  for (const source of sources) {
    asked++;
    isPending = source.state === 'pending';
    if (source.state === 'serving') take(source, false);
    if (isPending || isComplete()) break;
  }
  const others = sources.filter(({ state }) => state !== 'serving').sort((a, b) => b.loadedAt - a.loadedAt);
  for (const source of others) {
    if (isComplete()) break;
    // While the next source is being asked, the last one's quotes are as good as between two polls.
    take(source, !!source.host && (!isPending || !!source.isStored));
  }

  const { rates, missing } = inOrder(found, wanted, limit);
  return { rates, missing, asked, isPending, lastGood, held };
}

/** The rates that were found, in the order of the wanted pairs, and those pairs among them that were not. */
function inOrder(
  found: ReadonlyMap<string, ChosenRate>,
  wanted: readonly Pair[],
  limit: number,
): Pick<ChosenRates, 'rates' | 'missing'> {
  if (!wanted.length) return { rates: [...found.values()], missing: [] };
  const rates: ChosenRate[] = [];
  const missing: string[] = [];
  for (const name of wanted.map(pairName)) {
    if (rates.length >= limit) break;
    const chosen = found.get(name);
    if (chosen) rates.push(chosen);
    else missing.push(name);
  }
  return { rates, missing };
}

/** The pairs of the best source that has some. */
function listOf(sources: readonly SourceQuotes[]): Pair[] {
  return [...deduplicate(sources.find(({ quotes }) => quotes.length)?.quotes ?? []).values()];
}
