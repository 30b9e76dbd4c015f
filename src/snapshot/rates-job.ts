/*
 * From the sources of a job to its rates, by the rules of the element: each wanted pair comes from the first source that
 * has it, a change never compares levels of two sources, and a level that leaps waits until it is confirmed.
 */
import type { FeedError } from '../feed/feed-error.js';
import { DAY_MS } from '../payload/time.js';
import { chooseRates, type ChosenRates, type HeldLevel, type SourceQuotes } from '../rates/choose-sources.js';
import { previousUrls } from '../rates/previous-urls.js';
import type { Quote } from '../rates/rate.js';
import { sourceEntries, type SourceEntry } from '../rates/source-options.js';
import type { Job } from './config.js';
import type { SourcedRate } from './history.js';
import { readRates, type ReadSettings } from './read-bytes.js';
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

/** The rates of a job, and how they were chosen. */
export interface JobRates extends JobContent<SourcedRate> {
  /** Levels that leap, so that the last good ones stand in their place. */
  readonly held: readonly HeldLevel[];
  /** What the next run compares with. */
  readonly chosen: ChosenRates;
}

const NOT_ASKED: SourceQuotes = { state: 'pending', quotes: [], loadedAt: 0 };

const newestTime = (quotes: readonly Quote[]): number =>
  quotes.reduce((latest, { time = 0 }) => Math.max(latest, time), 0);

/** The sources of a job of rates, as its lists name them. */
export const ratesSources = ({ src, 'previous-src': previousSrc, format, map }: Job): SourceEntry[] =>
  sourceEntries({
    src: src.map((url) => url.replace(/\s+/g, '%20')).join(' '),
    previousSrc: previousSrc.join(' '),
    format,
    map,
  });

/** Asks the sources of a job of rates. */
class RatesJob {
  readonly errors: SourceError[] = [];
  readonly #sources: Sources;
  readonly #now: number;

  constructor(sources: Sources, now: number) {
    this.#sources = sources;
    this.#now = now;
  }

  /** What a source gives; an answer of an earlier run when it fails. */
  async quotesOf(entry: SourceEntry): Promise<SourceQuotes> {
    const settings = { format: entry.format ?? 'auto', map: entry.map ?? '' };
    const { content: quotes, error, loadedAt } = await this.#load(entry.src, settings, false);
    return {
      state: error ? 'failed' : 'serving',
      quotes: quotes ?? [],
      previous: quotes && (await this.#previousOf(entry, settings, quotes)),
      loadedAt,
      host: hostOf(entry.src),
    };
  }

  async #load(url: string, settings: ReadSettings, isFinal: boolean): Promise<Loaded<Quote[]>> {
    const loaded = await this.#sources.load<Quote[]>(url, {
      settings,
      maxBytes: MAX_BYTES,
      read: async (answer) => (await readRates(answer, settings)).quotes,
      isFinal,
      newer: (fresh, known) => (this.#isNewer(known, fresh) ? known : fresh),
    });
    if (loaded.error) this.errors.push({ source: hostOf(url), error: loaded.error });
    return loaded;
  }

  /**
   * A copy on the way may be older than what was read before. A time far ahead of today was a mistake, which ends; but
   * not one that is a few days ahead of the other copy's: then the clock is behind.
   */
  #isNewer(quotes: readonly Quote[], others: readonly Quote[]): boolean {
    const [time, other] = [newestTime(quotes), newestTime(others)];
    return other > 0 && time > other && time < Math.max(this.#now, other) + MAX_AHEAD_MS;
  }

  /** The quotes to compare with; a day that the source does not have leads to the day before. */
  async #previousOf(
    { previousSrc }: SourceEntry,
    settings: ReadSettings,
    quotes: readonly Quote[],
  ): Promise<Quote[] | undefined> {
    for (const { url, day } of previousUrls(previousSrc ?? '', newestTime(quotes) || this.#now)) {
      const { content, error } = await this.#load(url, settings, day !== undefined);
      if (content) return content.map((quote) => ({ ...quote, time: quote.time ?? day }));
      if (error?.status !== 404) return undefined;
      this.errors.pop();
    }
    return undefined;
  }
}

/**
 * The rates of a job. Sources after the first are asked only for what those before them lack, as `chooseRates` says.
 *
 * @param before - how the last run chose from the same sources
 */
export async function loadRates(job: Job, sources: Sources, now: number, before: ChosenRates): Promise<JobRates> {
  const { pairs, limit } = job;
  const run = new RatesJob(sources, now);
  const entries = ratesSources(job);
  const given = entries.map(() => NOT_ASKED);
  let chosen = chooseRates(given, { pairs, limit }, before);
  while (chosen.isPending) {
    const index = chosen.asked - 1;
    given[index] = await run.quotesOf(entries[index]!);
    chosen = chooseRates(given, { pairs, limit }, before);
  }
  return {
    items: chosen.rates.map(({ rate }) => ({ ...rate, source: rate.source! })),
    isStale: chosen.rates.some(({ isStale }) => isStale),
    errors: run.errors,
    missing: chosen.missing,
    held: [...chosen.held.values()],
    chosen,
  };
}
