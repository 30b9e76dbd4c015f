/*
 * One run of a job: from what is known and what the sources say to the files of its folder. It writes nothing.
 */
import type { Job } from './config.js';
import { loadHeadlines } from './headlines-job.js';
import { addToHistory, compareWithHistory, printHistory, type History } from './history.js';
import { printFeed, printRates } from './print-json.js';
import { printHeadlinesHtml, printRatesHtml } from './print-html.js';
import { choiceBefore, keepChoice, type KeptChoice } from './kept-choice.js';
import { loadRates, type JobContent, type JobRates } from './rates-job.js';
import { Sources, type RunTools, type SourceStates } from './sources.js';

/** What a job keeps from one run to the next. */
export interface JobMemory {
  readonly sources: SourceStates;
  readonly history: History;
  /** How rates were chosen. */
  readonly choice?: KeptChoice | undefined;
  /** Since when not all is well, epoch ms. */
  readonly troubleSince?: number | undefined;
}

/** `ok`: all is new; `stale`: some or all is of an earlier run; `failed`: there is nothing. */
export type JobState = 'ok' | 'stale' | 'failed';

/** The outcome of a run. */
export interface JobResult {
  readonly state: JobState;
  /** Texts by file name, in the order in which they are to be written; empty when there is nothing. */
  readonly files: ReadonlyMap<string, string>;
  /** `status.json`. */
  readonly status: string;
  /** Lines for whoever runs it: sources that failed, pairs that are missing. */
  readonly warnings: readonly string[];
  readonly memory: JobMemory;
}

function ratesFiles(
  { items }: JobRates,
  job: Job,
  { now }: RunTools,
  history: History,
): { files: Map<string, string>; history: History } {
  const days = addToHistory(history, items, job.history, now);
  const rates = compareWithHistory(items, history);
  const files = new Map(job.history ? [['history.json', printHistory(days)]] : []);
  files.set('rates.html', printRatesHtml(rates, job.lang, job['json-ld']));
  files.set('rates.json', printRates(rates));
  return { files, history: days };
}

function stateOf({ items, isStale, errors }: JobContent<unknown>): JobState {
  if (!items.length && errors.length) return 'failed';
  return isStale ? 'stale' : 'ok';
}

/** Runs a job. Keys are in nothing that it returns. */
export async function runJob(job: Job, memory: JobMemory, tools: RunTools): Promise<JobResult> {
  const { now, secrets } = tools;
  const sources = new Sources(job, tools, memory.sources);
  const files = new Map<string, string>();
  let { history } = memory;
  let content: JobContent<unknown>;
  let held: JobRates['held'] = [];
  let choice: KeptChoice | undefined;
  if (job.type === 'rates') {
    const before = choiceBefore(memory.choice, job);
    const rates = await loadRates(job, sources, now, before);
    content = rates;
    ({ held } = rates);
    choice = keepChoice(rates.chosen, before, job, now);
    if (rates.items.length) {
      const printed = ratesFiles(rates, job, tools, history);
      ({ history } = printed);
      for (const [name, text] of printed.files) files.set(name, text);
    }
  } else {
    const headlines = await loadHeadlines(job, sources, now);
    content = headlines;
    if (headlines.items.length || !headlines.errors.length) {
      files.set('headlines.html', printHeadlinesHtml(headlines.items, job['json-ld']));
      // Later pages first, so that no page ever names one that is not there.
      for (const [name, text] of [...printFeed(headlines.items, job)].reverse()) files.set(name, text);
    }
  }
  const state = stateOf(content);
  const { errors, missing } = content;
  const troubleSince = errors.length || held.length ? (memory.troubleSince ?? now) : undefined;
  const status = {
    state,
    since: troubleSince === undefined ? undefined : new Date(troubleSince).toISOString(),
    errors: errors.map(({ source, error: { code, message } }) => ({ source, code, message })),
    missing,
    ...(held.length && { held: held.map(({ pair, value, last, host }) => ({ pair, value, last, source: host })) }),
  };
  return {
    state,
    files: new Map([...files].map(([name, text]) => [name, secrets.hide(text)])),
    status: secrets.hide(`${JSON.stringify(status, null, 2)}\n`),
    warnings: [
      ...errors.map(({ source, error }) => secrets.hide(`${source}: ${error.code}: ${error.message}`)),
      ...held.map(({ pair, value, last, host }) => `${host}: ${pair} = ${value} after ${last} waits for the next run`),
      ...(missing.length ? [`no source has ${missing.join(', ')}`] : []),
    ],
    memory: { sources: sources.states, history, choice, troubleSince },
  };
}
