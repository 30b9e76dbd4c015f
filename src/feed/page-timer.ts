/*
 * One timer for all feeds of the page, which runs only while the page is visible.
 */

/** Work that falls due again and again. */
export interface PageJob {
  /** Time until it is due, ms; 0 or less when it is due now, Infinity when something has to change first. */
  readonly wait: number;
  run(): void;
  /** The page is visible or online again. */
  onReturn(): void;
}

/** The longest time between two looks at the clock, ms: a machine that slept is noticed within it. */
const MAX_TIMER_MS = 60_000;

const jobs = new Set<PageJob>();
let timer: ReturnType<typeof setTimeout> | undefined;
let pageEvents: AbortController | undefined;

/** Runs a job whenever it is due, until it is removed. */
export function addJob(job: PageJob): void {
  if (!jobs.size) listenToPage();
  jobs.add(job);
  resetTimer();
}

export function removeJob(job: PageJob): void {
  jobs.delete(job);
  if (!jobs.size) pageEvents?.abort();
  resetTimer();
}

/** Sets the timer for the first job that is due. To be called when the wait of a job has changed. */
export function resetTimer(): void {
  clearTimeout(timer);
  const wait = Math.min(...[...jobs].map((job) => job.wait));
  if (wait < Infinity && !document.hidden) timer = setTimeout(runDueJobs, Math.min(MAX_TIMER_MS, Math.max(0, wait)));
}

function runDueJobs(): void {
  for (const job of jobs) if (job.wait <= 0) job.run();
  resetTimer();
}

function listenToPage(): void {
  const { signal } = (pageEvents = new AbortController());
  const onReturn = (): void => {
    if (!document.hidden) for (const job of jobs) job.onReturn();
    resetTimer();
  };
  document.addEventListener('visibilitychange', onReturn, { signal });
  document.addEventListener('resume', onReturn, { signal });
  addEventListener('online', onReturn, { signal });
  addEventListener('pageshow', onReturn, { signal });
  addEventListener('pagehide', () => clearTimeout(timer), { signal });
}
