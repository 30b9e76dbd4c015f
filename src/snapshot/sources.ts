/*
 * What is known of each source from one run to the next: its last good content, what its server said, and when it may be
 * asked again.
 */
import { waitAfter } from '../feed/back-off.js';
import { FeedError, toFeedError, type FeedErrorCode } from '../feed/feed-error.js';
import { DAY_MS } from '../payload/time.js';
import { askSource, VERSION, type AskOptions } from './ask-source.js';
import type { Job } from './config.js';
import { settledTime } from './kept-choice.js';
import type { AnswerBytes, ReadSettings } from './read-bytes.js';
import type { Secrets } from './secrets.js';

/** How a source failed last. */
export interface SourceFailure {
  readonly code: FeedErrorCode;
  readonly message: string;
  readonly status?: number | undefined;
  /** Failures in a row. */
  readonly count: number;
  /** When the source may be asked again, epoch ms; undefined for never. */
  readonly nextTime?: number | undefined;
}

/** What is known of a source. */
export interface SourceState {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** The last good content, as it was read. */
  readonly content?: unknown;
  /** When that came, or was found to be the same, epoch ms. */
  readonly loadedAt?: number | undefined;
  /** Undefined while the source works. */
  readonly failure?: SourceFailure | undefined;
}

/** The states of a job's sources. */
export type SourceStates = Readonly<Record<string, SourceState>>;

/** What a source gives in a run. */
export interface Loaded<Content> {
  /** Its content; of an earlier run when there is an error as well. */
  readonly content: Content | undefined;
  readonly error: FeedError | undefined;
  /** When the content came, epoch ms; 0 when that is not known. */
  readonly loadedAt: number;
}

/** How a source is loaded. */
export interface LoadOptions<Content> {
  /** How `read` reads. */
  readonly settings: ReadSettings;
  /** Most bytes of an answer, unpacked. */
  readonly maxBytes: number;
  /** Reads an answer. */
  readonly read: (answer: AnswerBytes) => Promise<Content>;
  /** Whether content that is known never changes, so that it is not asked for again. */
  readonly isFinal?: boolean;
  /** The newer one of two contents; an answer that came later may be an older copy. */
  readonly newer?: (fresh: Content, known: Content) => Content;
}

/** What a run has from outside. */
export interface RunTools {
  readonly fetch: typeof fetch;
  readonly secrets: Secrets;
  /** Hosts that a redirect may lead to; any public one when undefined. */
  readonly hosts?: ReadonlySet<string> | undefined;
  /** Epoch ms. */
  readonly now: number;
}

/** The longest wait: a day, and up to 30 % more. A time beyond it was written by a clock that ran ahead. */
const MAX_WAIT_MS = 1.3 * DAY_MS;

const toError = ({ code, message, status }: SourceFailure): FeedError => new FeedError(code, message, { status });

/** The sources of a job. */
export class Sources {
  readonly #job: Job;
  readonly #tools: RunTools;
  readonly #before: SourceStates;
  readonly #after: Record<string, SourceState> = {};

  constructor(job: Job, tools: RunTools, states: SourceStates) {
    this.#job = job;
    this.#tools = tools;
    this.#before = states;
  }

  /** What is to be kept for the next run: of sources that were used in this one. */
  get states(): SourceStates {
    return this.#after;
  }

  /**
   * The content of a source: asked for, or known to be the same, or the last good one beside the error.
   *
   * @param url - may name variables of the environment
   */
  async load<Content>(
    url: string,
    { settings: { format, map }, maxBytes, read, isFinal = false, newer = (fresh) => fresh }: LoadOptions<Content>,
  ): Promise<Loaded<Content>> {
    const { now } = this.#tools;
    // Another version, or other settings, may read the same answer in another way.
    const key = [url, format, map, VERSION].filter(Boolean).join(' ');
    const state = this.#after[key] ?? this.#before[key] ?? {};
    const content = state.content as Content | undefined;
    const failed = (failure: SourceFailure): Loaded<Content> => {
      return { content, error: toError(failure), loadedAt: state.loadedAt ?? 0 };
    };
    this.#after[key] = state;
    if (isFinal && content && !state.failure) return { content, error: undefined, loadedAt: now };
    if (state.failure && this.#isWaiting(state.failure)) return failed(state.failure);
    try {
      const answer = await this.#ask(url, maxBytes, content ? state : {});
      if (!answer) {
        this.#after[key] = { ...state, loadedAt: settledTime(now, state.loadedAt), failure: undefined };
        return { content, error: undefined, loadedAt: now };
      }
      const answered = await read(answer);
      const fresh = content ? newer(answered, content) : answered;
      const { headers } = answer;
      const validators = {
        etag: headers.get('etag') ?? undefined,
        lastModified: headers.get('last-modified') ?? undefined,
      };
      const isSame = JSON.stringify(fresh) === JSON.stringify(content);
      const loadedAt = settledTime(now, isSame ? state.loadedAt : undefined);
      this.#after[key] = { ...validators, content: fresh, loadedAt };
      return { content: fresh, error: undefined, loadedAt: now };
    } catch (cause) {
      const failure = this.#failureOf(toFeedError(cause), state.failure);
      this.#after[key] = { ...state, failure };
      return failed(failure);
    }
  }

  #failureOf(error: FeedError, before: SourceFailure | undefined): SourceFailure {
    const { now, secrets } = this.#tools;
    const count = (before?.count ?? 0) + 1;
    const wait = waitAfter(Infinity, error, count, Math.random());
    return {
      code: error.code,
      message: secrets.hide(error.message),
      status: error.status,
      count,
      nextTime: wait < Infinity ? Math.round(now + wait) : undefined,
    };
  }

  #isWaiting({ nextTime }: SourceFailure): boolean {
    const left = (nextTime ?? Infinity) - this.#tools.now;
    return left > 0 && (nextTime === undefined || left <= MAX_WAIT_MS);
  }

  async #ask(url: string, maxBytes: number, validators: SourceState): Promise<AnswerBytes | undefined> {
    const { fetch, hosts, secrets } = this.#tools;
    const { headers, src } = this.#job;
    const filled = secrets.fill(url, encodeURIComponent);
    // A key is for one service; sources of other hosts beside it get none.
    const isOwn = new URL(filled).origin === new URL(secrets.fill(src[0]!, encodeURIComponent)).origin;
    const own = Object.entries(isOwn ? headers : {}).map(([name, value]) => [name, secrets.fill(value)] as const);
    const { etag, lastModified } = validators;
    const options: AskOptions = { headers: Object.fromEntries(own), etag, lastModified, maxBytes, hosts, fetch };
    const answer = await askSource(filled, options);
    return answer && { ...answer, bytes: secrets.hideInBytes(answer.bytes) };
  }
}

/** The host of a source, which names it in outputs: the rest of a URL may hold a key. */
export function hostOf(url: string): string {
  const { host } = new URL(url.replace(/\$\{?\w+\}?/g, '1').replace(/[{}]/g, ''));
  return host;
}
