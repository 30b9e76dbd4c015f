/*
 * From the sources of a job to its rates, by the rules of the element: each wanted pair comes from the first source that
 * has it, and a change never compares levels of two sources.
 */
import type { FeedError } from '../feed/feed-error.js';
import { DAY_MS } from '../payload/time.js';
import { pairName } from '../rates/pair.js';
import { previousUrls } from '../rates/previous-urls.js';
import type { Quote } from '../rates/rate.js';
import { selectRates } from '../rates/select-rates.js';
import type { Job } from './config.js';
import type { SourcedRate } from './history.js';
import { readRates } from './read-bytes.js';
import { hostOf, type Loaded, type Sources } from './sources.js';

const MAX_BYTES = 1024 * 1024;
/** Banks date their rates by the day on which they hold, which may be after a weekend with holidays. */
const MAX_AHEAD_MS = 5 * DAY_MS;

/** A source that failed. */
export interface SourceError {
  readonly source: string;
  readonly error: FeedError;
}

/** What the sources of a job give. */
export interface JobContent<Item> {
  readonly items: readonly Item[];
  /** Whether some of it is of an earlier run. */
  readonly isStale: boolean;
  readonly errors: readonly SourceError[];
  /** Wanted pairs that no source has. */
  readonly missing: readonly string[];
}

/** The rates of one source. */
interface SourceRates {
  readonly rates: readonly SourcedRate[];
  readonly isStale: boolean;
}

const newestTime = (quotes: readonly Quote[]): number =>
  quotes.reduce((latest, { time = 0 }) => Math.max(latest, time), 0);

/** The job of rates: its sources, asked one by one as far as they are needed. */
class RatesJob {
  readonly errors: SourceError[] = [];
  readonly #job: Job;
  readonly #sources: Sources;
  readonly #now: number;

  constructor(job: Job, sources: Sources, now: number) {
    this.#job = job;
    this.#sources = sources;
    this.#now = now;
  }

  async ratesOf(index: number): Promise<SourceRates | undefined> {
    const url = this.#job.src[index]!;
    const { content: quotes, error } = await this.#load(url, false);
    if (!quotes?.length) return undefined;
    const { pairs, limit } = this.#job;
    const previous = await this.#previousOf(index, quotes);
    const { rates } = selectRates(quotes, { pairs, limit, previous });
    return { rates: rates.map((rate) => ({ ...rate, source: hostOf(url) })), isStale: !!error };
  }

  async #load(url: string, isFinal: boolean): Promise<Loaded<Quote[]>> {
    const loaded = await this.#sources.load<Quote[]>(url, {
      maxBytes: MAX_BYTES,
      read: async (answer) => (await readRates(answer, this.#job)).quotes,
      isFinal,
      newer: (fresh, known) => (this.#isNewer(known, fresh) ? known : fresh),
    });
    if (loaded.error) this.errors.push({ source: hostOf(url), error: loaded.error });
    return loaded;
  }

  /** A copy on the way may be older than what was read before. A time ahead of today was a mistake, which ends. */
  #isNewer(quotes: readonly Quote[], others: readonly Quote[]): boolean {
    const [time, other] = [newestTime(quotes), newestTime(others)];
    return other > 0 && time > other && time < this.#now + MAX_AHEAD_MS;
  }

  /** The quotes to compare with; a day that the source does not have leads to the day before. */
  async #previousOf(index: number, quotes: readonly Quote[]): Promise<Quote[] | undefined> {
    const template = this.#job['previous-src'][index] ?? '-';
    if (template === '-') return undefined;
    for (const { url, day } of previousUrls(template, newestTime(quotes) || this.#now)) {
      const { content, error } = await this.#load(url, day !== undefined);
      if (content) return content.map((quote) => ({ ...quote, time: quote.time ?? day }));
      if (error?.status !== 404) return undefined;
      this.errors.pop();
    }
    return undefined;
  }
}

/** The rates of a job. Sources after the first are asked only for what those before them lack. */
export async function loadRates(job: Job, sources: Sources, now: number): Promise<JobContent<SourcedRate>> {
  const wanted = job.pairs.map(pairName);
  const run = new RatesJob(job, sources, now);
  const found = new Map<string, SourcedRate>();
  const stale: SourceRates[] = [];
  const isComplete = (): boolean => (wanted.length ? wanted.every((pair) => found.has(pair)) : found.size > 0);
  const add = (rates: readonly SourcedRate[]): void => {
    for (const rate of rates) if (!found.has(rate.pair)) found.set(rate.pair, rate);
  };
  for (let index = 0; index < job.src.length && !isComplete(); index++) {
    const rates = await run.ratesOf(index);
    if (rates?.isStale) stale.push(rates);
    else add(rates?.rates ?? []);
  }
  const freshCount = found.size;
  for (const { rates } of stale) if (!isComplete()) add(rates);
  const names = wanted.length ? wanted : [...found.keys()];
  return {
    items: names.flatMap((pair) => found.get(pair) ?? []),
    isStale: found.size > freshCount,
    errors: run.errors,
    missing: wanted.filter((pair) => !found.has(pair)),
  };
}
