/*
 * The jobs of a config behind any server that speaks `Request` and `Response`: Workers, Deno, Bun, Node frameworks.
 */
import { ConfigError } from './check-schema.js';
import { jobsOf, type Job, type JobConfig } from './config.js';
import { runJob, type JobMemory } from './job.js';
import { Secrets } from './secrets.js';

export { ConfigError, type JobConfig };

/** What a handler serves, and how. */
export interface HandlerOptions {
  /** The jobs, as in `ca-rate-ticker.config.json`. Nothing but their sources is ever asked. */
  readonly jobs: readonly JobConfig[];
  /** Where `$NAME` in the jobs is looked up: `process.env`, or the `env` of a Worker. None by default. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Seconds between requests of a job's sources, 5 or more; 300 by default. */
  readonly refreshInterval?: number | undefined;
  /** Asks the sources; the platform's own `fetch` by default. */
  readonly fetch?: typeof fetch | undefined;
}

/** What a platform gives beside the request, as far as it is used: Workers end unfinished work without it. */
export interface HandlerContext {
  waitUntil(work: Promise<unknown>): void;
}

/** Answers a request. It never rejects. */
export type Handler = (request: Request, context?: HandlerContext) => Promise<Response>;

const DEFAULT_INTERVAL_S = 300;
const MIN_INTERVAL_S = 5;
/** How long caches may give the last good answer while this server is down, s. */
const STALE_IF_ERROR_S = 86_400;

const COMMON_HEADERS = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};
const TYPES: Readonly<Partial<Record<string, string>>> = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** Short answers without content of a job. */
const answer = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(text || null, { status, headers: { ...COMMON_HEADERS, 'cache-control': 'no-store', ...headers } });

/** A tag of a text, as caches compare it. */
async function etagOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `"${[...hash.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** A file of a job. */
interface ServedFile {
  readonly text: string;
  readonly etag: string;
}

/** The files of a job, renewed when they are asked for after the interval. */
class ServedJob {
  readonly #job: Job;
  readonly #secrets: Secrets;
  readonly #options: HandlerOptions;
  readonly #intervalMs: number;
  #memory: JobMemory = { sources: {}, history: new Map() };
  #files: ReadonlyMap<string, ServedFile> = new Map();
  /** When the sources were last asked, epoch ms. */
  #time = -Infinity;
  #running: Promise<void> | undefined;

  constructor(job: Job, options: HandlerOptions) {
    this.#job = job;
    this.#options = options;
    this.#secrets = new Secrets(options.env ?? {});
    const seconds = options.refreshInterval ?? DEFAULT_INTERVAL_S;
    this.#intervalMs = Math.max(MIN_INTERVAL_S, seconds > 0 ? seconds : DEFAULT_INTERVAL_S) * 1000;
  }

  /** Seconds until the sources may be asked again. */
  get secondsLeft(): number {
    return Math.max(1, Math.ceil((this.#time + this.#intervalMs - Date.now()) / 1000));
  }

  /** Whether no source has answered yet. */
  get isEmpty(): boolean {
    return !this.#files.size;
  }

  /**
   * A file, or undefined when there is none. Old files are given at once and renewed meanwhile; whoever comes while the
   * sources are being asked waits for the same answer.
   */
  async file(name: string, context: HandlerContext | undefined): Promise<ServedFile | undefined> {
    // A clock that was set back must not stop the polls.
    const age = Math.abs(Date.now() - this.#time);
    if (age >= this.#intervalMs && !this.#running) {
      this.#time = Date.now();
      this.#running = this.#renew().finally(() => (this.#running = undefined));
      context?.waitUntil(this.#running);
    }
    if (this.#running && !this.#files.size) await this.#running;
    return this.#files.get(name);
  }

  async #renew(): Promise<void> {
    const result = await runJob(this.#job, this.#memory, {
      // Workers refuse a `fetch` that is called as a method of another object.
      fetch: this.#options.fetch ?? ((url, init) => fetch(url, init)),
      secrets: this.#secrets,
      hosts: hostsOf(this.#job),
      now: Date.now(),
    });
    this.#memory = result.memory;
    const fresh = result.files.size
      ? [...result.files]
      : [...this.#files].map(([name, { text }]) => [name, text] as const);
    if (!fresh.length) return;
    const files = [...fresh, ['status.json', result.status] as const].map(
      async ([name, text]) => [name, { text, etag: await etagOf(text) }] as const,
    );
    this.#files = new Map(await Promise.all(files));
  }
}

/** The hosts of a job's sources: a redirect leads to no other. */
function hostsOf({ src, 'previous-src': previous }: Job): Set<string> {
  return new Set([...src, ...previous].filter((url) => URL.canParse(url)).map((url) => new URL(url).host));
}

/** Whether a request names the answer that it has already. */
const hasAnswer = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag);

/**
 * A handler that serves the files of jobs at `…/<out>/<file>`: `/rates/rates.json`, `/news/feed.json`. The sources are
 * asked once per interval, however many requests come, and no request can name another one.
 *
 * @throws ConfigError at the first fault of the jobs
 */
export function createHandler(options: HandlerOptions): Handler {
  const jobs = jobsOf({ jobs: options.jobs }, 'createHandler');
  const served = new Map(jobs.map((job) => [job.out.replace(/^\.?\/+|\/+$/g, ''), new ServedJob(job, options)]));
  return async (request, context) => {
    if (request.method === 'OPTIONS') {
      return answer(204, '', {
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-max-age': '86400',
      });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, 'expected GET\n', { allow: 'GET, HEAD, OPTIONS' });
    }
    const path = new URL(request.url).pathname.slice(1);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [, job] = [...served].find(([out]) => `/${path}`.endsWith(`/${out}/${name}`)) ?? [];
    if (!job) return answer(404, 'expected the path of a job\n');
    const file = await job.file(name, context);
    const retry = { 'retry-after': `${job.secondsLeft}`, 'access-control-expose-headers': 'Retry-After' };
    if (!file) return job.isEmpty ? answer(503, 'no source has answered yet\n', retry) : answer(404, 'no such file\n');
    const headers = {
      ...COMMON_HEADERS,
      etag: file.etag,
      'content-type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8',
      'cache-control': `public, max-age=${job.secondsLeft}, stale-if-error=${STALE_IF_ERROR_S}`,
    };
    if (hasAnswer(request, file.etag)) return new Response(null, { status: 304, headers });
    return new Response(request.method === 'HEAD' ? null : file.text, { headers });
  };
}
