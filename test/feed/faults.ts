import { executeServerCommand } from '@web/test-runner-commands';
import type { FeedError } from '../../src/feed/feed-error.js';
import type { Answer, FeedListener } from '../../src/feed/feed.js';

/** A request, as the fault server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How its answer ended; none while it is under way. */
  readonly done?: 'sent' | 'dropped';
}

/** Origins other than the page's, with CORS as each URL asks. */
const origins = await executeServerCommand<string[], unknown>('faults:origins');
let count = 0;

/** The fault server's URL of a kind of answer, and what that server saw of it. */
export interface Fault {
  readonly url: string;
  readonly requests: () => Promise<SeenRequest[]>;
  /** Lets a URL of the kind `switched` give another kind of answer from now on. */
  readonly become: (kind: string, options?: Record<string, string | number>) => Promise<unknown>;
}

/**
 * A kind of answer (see fault-server.js) with its options, at a URL of its own.
 *
 * @param origin - 0 and 1 are foreign origins, -1 is the page's own
 */
export function fault(kind: string, options: Record<string, string | number> = {}, origin: -1 | 0 | 1 = 0): Fault {
  const id = `${Date.now()}-${++count}`;
  const url = new URL(`/faults/${kind}`, origin < 0 ? location.origin : origins[origin]);
  url.searchParams.set('id', id);
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value));
  return {
    url: url.href,
    requests: () => executeServerCommand<SeenRequest[], unknown>('faults:requests', { id }),
    become: (kind, options) => executeServerCommand('faults:switch', { id, kind, options }),
  };
}

/** Bytes as the fault server's option `body`. */
export const bytes = (body: string | number[]): { body: string } => {
  const codes = typeof body === 'string' ? [...new TextEncoder().encode(body)] : body;
  return { body: btoa(String.fromCharCode(...codes)) };
};

/** A listener that remembers what it was told. */
export interface Witness extends FeedListener {
  readonly answers: Answer[];
  readonly payloads: unknown[];
  readonly errors: FeedError[];
}

export function witness(): Witness {
  const answers: Answer[] = [];
  const payloads: unknown[] = [];
  const errors: FeedError[] = [];
  return {
    answers,
    payloads,
    errors,
    onAnswer: (answer) => (answers.push(answer), payloads.push(answer.payload), true),
    onError: (error) => void errors.push(error),
  };
}

const later = window.setTimeout.bind(window);
const now = Date.now.bind(Date);

/** Waits in real time, whatever the page's clocks say. */
export const realTime = (ms: number): Promise<void> => new Promise((resolve) => later(resolve, ms));

/** Waits until something holds, in real time, or fails after four seconds. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  const start = now();
  while (!(await holds())) {
    if (now() - start > 4000) throw new Error(`expected within 4 s: ${what}`);
    await realTime(5);
  }
}
