/*
 * `ca-rate-ticker snapshot`: runs jobs and fills their folders.
 */
import { resolve } from 'node:path';
import type { Job } from './config.js';
import { readMemory, writeResult } from './folder.js';
import { runJob, type JobState } from './job.js';
import type { Secrets } from './secrets.js';

/** Jobs that run at the same time. Most of a job's time is waiting for servers. */
const MAX_RUNNING = 8;

/** Exit codes of the command line tool. */
export const EXIT = { ok: 0, stale: 1, usage: 2, failed: 3 } as const;

/** How a job ended. */
interface Outcome {
  readonly state: JobState;
  readonly lines: readonly string[];
}

async function runOne(job: Job, folder: string, secrets: Secrets): Promise<Outcome> {
  try {
    const memory = await readMemory(folder);
    const result = await runJob(job, memory, { fetch, secrets, now: Date.now() });
    const changed = await writeResult(folder, result, (text) => secrets.hide(text));
    const written = changed.length ? `wrote ${changed.join(', ')}` : 'unchanged';
    return {
      state: result.state,
      lines: [`${job.out}: ${result.state}, ${written}`, ...result.warnings.map((line) => `${job.out}: ${line}`)],
    };
  } catch (error) {
    return { state: 'failed', lines: [`${job.out}: expected to fill the folder, got ${(error as Error).message}`] };
  }
}

/**
 * Runs jobs, and prints a line for each.
 *
 * @param base - what `out` is relative to
 * @param print - gets the lines; no key is in them
 * @returns the exit code
 */
export async function runSnapshot(
  jobs: readonly Job[],
  base: string,
  secrets: Secrets,
  print: (line: string) => void,
): Promise<number> {
  const states = new Set<JobState>();
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const { state, lines } = await runOne(job, resolve(base, job.out), secrets);
      states.add(state);
      for (const line of lines) print(secrets.hide(line));
    }
  };
  await Promise.all([...Array<undefined>(MAX_RUNNING)].map(work));
  return states.has('failed') ? EXIT.failed : states.has('stale') ? EXIT.stale : EXIT.ok;
}
