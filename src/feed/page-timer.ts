/** Work that falls due again and again. */
export interface Job {
  /** From now on, ms; 0 and less for now, Infinity for not until something changes. */
  readonly wait: number;
  run(): void;
  /** The page is seen, or online, again. */
  onReturn(): void;
}

/** Longest time asleep, ms: whether the machine slept is noticed within it. */
const HEARTBEAT = 60_000;

const jobs = new Set<Job>();
let timer: ReturnType<typeof setTimeout> | undefined;
let watching: AbortController | undefined;

/** Runs a job whenever it is due, while the page is seen. All jobs share one timer. */
export function addJob(job: Job): void {
  if (!jobs.size) watchPage();
  jobs.add(job);
  arm();
}

/** Runs it no more. */
export function removeJob(job: Job): void {
  jobs.delete(job);
  if (!jobs.size) watching?.abort();
  arm();
}

/** To be called when the wait of a job changed: sets the timer for the first that is due. */
export function arm(): void {
  clearTimeout(timer);
  const wait = Math.min(...[...jobs].map((job) => job.wait));
  if (wait < Infinity && !document.hidden) timer = setTimeout(runDue, Math.min(HEARTBEAT, Math.max(0, wait)));
}

function runDue(): void {
  for (const job of jobs) if (job.wait <= 0) job.run();
  arm();
}

function watchPage(): void {
  const { signal } = (watching = new AbortController());
  const ask = (): void => {
    if (!document.hidden) for (const job of jobs) job.onReturn();
    arm();
  };
  document.addEventListener('visibilitychange', ask, { signal });
  document.addEventListener('resume', ask, { signal });
  addEventListener('online', ask, { signal });
  addEventListener('pageshow', ask, { signal });
  addEventListener('pagehide', () => clearTimeout(timer), { signal });
}
