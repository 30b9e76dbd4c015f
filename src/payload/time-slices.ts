/** Lists up to this length are worked through in one task. */
const MAX_ITEMS_AT_ONCE = 500;
/** How long a task goes on before it yields to the page, ms: half a frame at 60 frames per second. */
const SLICE_MS = 8;
/** How long reading goes on before it yields, ms: well below the 50 ms of a long task (W3C Long Tasks). */
const READING_SLICE_MS = 30;

/** Whether a list is so long that work on it in one task would hold up the page. */
export const isLong = (items: readonly unknown[]): boolean => items.length > MAX_ITEMS_AT_ONCE;

/** Runs work that pauses between its items, without a pause. */
export function runAtOnce<Result>(work: Iterator<unknown, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Ends the current task, so that the page can render and answer the user. */
export const yieldToPage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Works through a long list in several short tasks. */
export async function runInSlices<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
  let sliceEnd = 0;
  for (const item of items) {
    if (performance.now() > sliceEnd) {
      await yieldToPage();
      sliceEnd = performance.now() + SLICE_MS;
    }
    work(item);
  }
  await yieldToPage();
}

/** Runs work that pauses between its items, in several tasks where one would be long. */
export async function runWithPauses<Result>(work: Iterator<unknown, Result>): Promise<Result> {
  let sliceEnd = performance.now() + READING_SLICE_MS;
  let step = work.next();
  for (; !step.done; step = work.next()) {
    if (performance.now() < sliceEnd) continue;
    await yieldToPage();
    sliceEnd = performance.now() + READING_SLICE_MS;
  }
  return step.value;
}

/** Maps a list, with a pause after each item. */
export function* mapWithPauses<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
): Generator<undefined, Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(map(item));
    yield;
  }
  return results;
}
