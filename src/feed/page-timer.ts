/*
 * One timer for all feeds of the page, which runs only while the page is visible.
 */
import { documentProperty } from '../payload/page-document.js';

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
/** To start a request takes up to 0.1 ms (Chromium 156): more jobs than these in one task would make it a long one. */
const MAX_JOBS_PER_TASK = 100;

const jobs = new Set<PageJob>();
/** Jobs whose wait has changed since the timer was set. */
const changedJobs = new Set<PageJob>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer ends, in the time of `performance.now()`; Infinity when it is not set. */
let timerEnd = Infinity;
let pageEvents: AbortController | undefined;

/** Runs a job whenever it is due, until it is removed. */
export function addJob(job: PageJob): void {
  if (!jobs.size) listenToPage();
  jobs.add(job);
  updateTimer(job);
}

export function removeJob(job: PageJob): void {
  jobs.delete(job);
  changedJobs.delete(job);
  if (jobs.size) return;
  pageEvents?.abort();
  stopTimer();
}

/**
 * To be called when the wait of a job has changed. The timer is set once for all that changes in one microtask, and only
 * by what changed: to look at all jobs for each of 3,000 elements took seconds.
 */
export function updateTimer(job: PageJob): void {
  if (!changedJobs.size) {
    queueMicrotask(() => {
      startTimer(changedJobs);
      changedJobs.clear();
    });
  }
  changedJobs.add(job);
}

/** Sets the timer for the first of these jobs, unless it ends before. One that ends too early only looks at all jobs. */
function startTimer(waiting: Iterable<PageJob>): void {
  if (documentProperty('hidden')) return;
  let wait = Infinity;
  for (const job of waiting) if (jobs.has(job)) wait = Math.min(wait, Math.max(0, job.wait));
  if (wait === Infinity) return;
  const delay = Math.ceil(Math.min(MAX_TIMER_MS, wait));
  if (performance.now() + delay >= timerEnd) return;
  clearTimeout(timer);
  timerEnd = performance.now() + delay;
  timer = setTimeout(runDueJobs, delay);
}

function stopTimer(): void {
  clearTimeout(timer);
  timerEnd = Infinity;
}

function runDueJobs(): void {
  timerEnd = Infinity;
  let jobsLeft = MAX_JOBS_PER_TASK;
  for (const job of jobs) {
    if (job.wait > 0) continue;
    job.run();
    if (!--jobsLeft) break;
  }
  startTimer(jobs);
}

function listenToPage(): void {
  const { signal } = (pageEvents = new AbortController());
  const onReturn = (): void => {
    stopTimer();
    if (!documentProperty('hidden')) for (const job of jobs) job.onReturn();
    startTimer(jobs);
  };
  document.addEventListener('visibilitychange', onReturn, { signal });
  document.addEventListener('resume', onReturn, { signal });
  addEventListener('online', onReturn, { signal });
  addEventListener('pageshow', onReturn, { signal });
  addEventListener('pagehide', stopTimer, { signal });
}
