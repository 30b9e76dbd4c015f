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
  /** Whether its source does not serve now. What the page itself gave is never stale. */
  readonly isStale: boolean;
  /** When it came, epoch ms. */
  readonly loadedAt: number;
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
}

/**
 * Which source serves which pair: the first that has it and whose last poll succeeded, else the one whose last good
 * quotes are the newest. A level is never crossed, and a change never computed, from quotes of two sources. A source is
 * to be asked once all better ones have answered or failed and pairs are still wanted.
 *
 * @param sources - the best first
 * @param selection - without wanted pairs, those of the best source that has ever given some are wanted, so that the
 * list stays when another source serves
 */
export function chooseRates(
  sources: readonly SourceQuotes[],
  { pairs, limit }: Omit<Selection, 'previous'>,
): ChosenRates {
  const found = new Map<string, ChosenRate>();
  const wanted: readonly Pair[] = pairs.length || sources.length === 1 ? pairs : listOf(sources);
  let open = wanted;
  const isComplete = (): boolean => found.size >= limit || (!open.length && found.size > 0);
  const take = ({ quotes, previous, host, loadedAt }: SourceQuotes, isStale: boolean): void => {
    for (const rate of selectRates(quotes, { pairs: open, previous, limit }).rates) {
      found.set(rate.pair, { rate: { ...rate, source: host }, isStale, loadedAt });
    }
    open = open.filter((pair) => !found.has(pairName(pair)));
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

  if (!wanted.length) return { rates: [...found.values()], missing: [], asked, isPending };
  const rates: ChosenRate[] = [];
  const missing: string[] = [];
  for (const name of wanted.map(pairName)) {
    if (rates.length >= limit) break;
    const chosen = found.get(name);
    if (chosen) rates.push(chosen);
    else missing.push(name);
  }
  return { rates, missing, asked, isPending };
}

/** The pairs of the best source that has some. */
function listOf(sources: readonly SourceQuotes[]): Pair[] {
  return [...deduplicate(sources.find(({ quotes }) => quotes.length)?.quotes ?? []).values()];
}
