import { changeOf, previousOf } from './change.js';
import { levelOf, type Level, type LevelBook } from './cross.js';
import { pairName, type Pair } from './pair.js';
import { deduplicate, type Quote, type Rate } from './rate.js';

/** Which rates are wanted of a payload. */
export interface Selection {
  /** Wanted pairs in their order; none means every pair the source gives, as it gives it. */
  readonly pairs: readonly Pair[];
  /** At most so many rates. */
  readonly limit: number;
  /** Quotes of an earlier payload to compare with; they win over what the payload itself says of its past. */
  readonly previous?: readonly Quote[] | undefined;
}

/** The rates to show, and the wanted pairs that the quotes cannot give. */
export interface SelectedRates {
  readonly rates: Rate[];
  readonly missing: string[];
}

/** A quote's own past: its `previous` level, or the one that its `change` starts from. */
function pastOf({ base, quote, value, previous, change = -100, since }: Quote): (Pair & Level) | undefined {
  const before = previous ?? (change > -100 && previousOf(value, change));
  return before ? { base, quote, value: before, time: since, isDerived: previous === undefined } : undefined;
}

/**
 * The wanted pairs of the quotes, each once, with the change computed from full-precision values that are crossed
 * alike. A change that the source states for just this pair is taken as it stands.
 */
export function selectRates(quotes: readonly Quote[], { pairs, limit, previous }: Selection): SelectedRates {
  const now = deduplicate(quotes);
  let book: LevelBook | undefined;
  const before = (): LevelBook =>
    (book ??= deduplicate(previous ?? Array.from(now.values()).flatMap((quote) => pastOf(quote) ?? [])));
  const rates: Rate[] = [];
  const missing: string[] = [];
  for (const { base, quote } of pairs.length ? pairs : now.values()) {
    if (rates.length >= limit) break;
    const pair = pairName({ base, quote });
    const level = levelOf(now, { base, quote });
    if (!level) {
      missing.push(pair);
      continue;
    }
    const { value, time } = level;
    const own = previous ? undefined : now.get(pair);
    const past = (own && pastOf(own)) ?? levelOf(before(), { base, quote });
    const computed = past && changeOf(value, past.value);
    const change = own?.change ?? (Number.isFinite(computed) ? computed : undefined);
    rates.push({
      pair,
      base,
      quote,
      value,
      time,
      change,
      previous: past?.isDerived ? undefined : past?.value,
      since: past?.time,
    });
  }
  return { rates, missing };
}
