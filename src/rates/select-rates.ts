import { changeOf, previousOf } from './change.js';
import { levelOf, type Level, type Levels } from './cross-rates.js';
import { pairName, type Pair } from './pair.js';
import { deduplicate, isLevel, type Quote, type Rate } from './rate.js';

/** Which rates are wanted. */
export interface Selection {
  /** Wanted pairs in their order; empty for every pair of the source, in its order. */
  readonly pairs: readonly Pair[];
  /** Maximum number of rates. */
  readonly limit: number;
  /** Quotes of an earlier payload to compare with; they win over what the payload itself says of its past. */
  readonly previous?: readonly Quote[] | undefined;
}

/** The rates to show, and the wanted pairs that the quotes do not give. */
export interface SelectedRates {
  readonly rates: Rate[];
  readonly missing: string[];
}

/** The level that a quote compares with: its `previous`, or the one that its `change` starts from. */
function previousLevelOf({ base, quote, value, previous, change = -100, since }: Quote): (Pair & Level) | undefined {
  const level = previous ?? (change > -100 && previousOf(value, change));
  return level ? { base, quote, value: level, time: since, isDerived: previous === undefined } : undefined;
}

/**
 * The wanted pairs of the quotes, each once. The change is computed from full-precision levels that are crossed alike;
 * a change that the source states for this very pair is taken as it is.
 */
export function selectRates(quotes: readonly Quote[], { pairs, limit, previous }: Selection): SelectedRates {
  const current = deduplicate(quotes);
  let earlier: Levels | undefined;
  const earlierLevels = (): Levels =>
    (earlier ??= deduplicate(previous ?? [...current.values()].flatMap((quote) => previousLevelOf(quote) ?? [])));
  const rates: Rate[] = [];
  const missing: string[] = [];
  for (const { base, quote } of pairs.length ? pairs : current.values()) {
    if (rates.length >= limit) break;
    const pair = pairName({ base, quote });
    const level = levelOf(current, { base, quote });
    if (!level) {
      missing.push(pair);
      continue;
    }
    const { value, bid, ask, time } = level;
    const stated = previous ? undefined : current.get(pair);
    const before = (stated && previousLevelOf(stated)) ?? levelOf(earlierLevels(), { base, quote });
    const computed = before && changeOf(value, before.value);
    const change = stated?.change ?? (Number.isFinite(computed) ? computed : undefined);
    rates.push({
      pair,
      base,
      quote,
      value,
      ...(isLevel(bid ?? NaN) && isLevel(ask ?? NaN) && { bid, ask }),
      time,
      change,
      previous: before?.isDerived ? undefined : before?.value,
      since: before?.time,
    });
  }
  return { rates, missing };
}
