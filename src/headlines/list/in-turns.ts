/** Lists up to here are worked through at once. */
const FEW = 500;
/** How long work goes on before the page gets its turn, ms: half a frame. */
const LONGEST = 8;

/** Whether a list is so long that work on it would hold up the page. */
export const isLong = (items: readonly unknown[]): boolean => items.length > FEW;

/** Lets the page render and answer the user. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Works through a long list in several tasks, with the page's turn before, between and after them. */
export async function inTurns<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
  let end = 0;
  for (const item of items) {
    if (performance.now() > end) {
      await turn();
      end = performance.now() + LONGEST;
    }
    work(item);
  }
  await turn();
}
