/** Lists up to this length are worked through in one task. */
const MAX_ITEMS_AT_ONCE = 500;
/** How long a task goes on before it yields to the page, ms: half a frame at 60 frames per second. */
const SLICE_MS = 8;

/** Whether a list is so long that work on it in one task would hold up the page. */
export const isLong = (items: readonly unknown[]): boolean => items.length > MAX_ITEMS_AT_ONCE;

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
