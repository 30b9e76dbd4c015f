import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the accessibility tree. */
export interface SpokenNode {
  readonly role: string;
  readonly name: string;
}

/** What a page put out. */
export interface PageLog {
  readonly errors: string[];
  readonly warnings: string[];
}

declare global {
  /** Throws where the engine has no such command; set by `test/engines/leave-out.js`, Chromium has them all. */
  var checkTool: ((command: string) => void) | undefined;
}

async function ask<Answer>(command: string, payload?: unknown): Promise<Answer> {
  globalThis.checkTool?.(command);
  return executeServerCommand<Answer, unknown>(command, payload);
}

/** The page's accessibility tree, flat, in reading order. */
export const accessibilityTree = (): Promise<SpokenNode[]> => ask('devtools:tree');

/** What the page holds once its garbage is collected: bytes, event listeners, nodes. */
export const holdings = (): Promise<{ heap: number; listeners: number; nodes: number }> => ask('devtools:holdings');

/** Asks for or against a media feature, such as `prefers-reduced-motion`. */
export const emulateMedia = (features: Record<string, string>): Promise<unknown> => ask('devtools:media', features);

/** Shows the page as another medium would, such as `print`; none is the screen again. */
export const emulateMedium = (medium: string): Promise<unknown> => ask('devtools:medium', { medium });

/** What the main thread of a page of its own does while its ticker runs. */
export const workOf = (url: string, seconds: number): Promise<Record<string, unknown>> =>
  ask('devtools:work', { url, seconds });

/** How many pictures, and how many different ones, a page's compositor gives while its main thread is blocked. */
export const picturesWhileBlocked = (url: string, blocked: number): Promise<{ taken: number; distinct: number }> =>
  ask('devtools:blocked', { url, blocked });

/**
 * What a script says in a page of its own, beside the errors and warnings of that page.
 *
 * @param ready - an expression that is true when the script may run; if left out, that a ticker shows rates
 */
export const runInPage = <Answer>(url: string, script: string, ready?: string): Promise<Answer & PageLog> =>
  ask('devtools:run', { url, script, ready });

/** Has the page's clock be in another time zone; none is the machine's own again. */
export const emulateZone = (timeZone: string): Promise<unknown> => ask('devtools:zone', { timeZone });
/** Begins to watch how long the page's tasks are. */
export const traceTasks = (): Promise<unknown> => ask('devtools:trace');

/** CPU time of the page's longest task since then, ms. */
export const longestTaskTraced = (): Promise<number> => ask('devtools:longest-task');

/** A finger that goes along these points, px of the viewport. */
export const touch = (points: readonly (readonly [x: number, y: number])[]): Promise<unknown> =>
  ask('devtools:touch', { points });

/** Zooms the page, as far as it can tell: another size of device px, and a viewport as much smaller. 1 is none. */
export const zoomPage = (factor: number): Promise<unknown> => ask('devtools:zoom', { factor });

/** Sizes the viewport, CSS px. */
export const setViewport = (size: { width: number; height: number }): Promise<unknown> => ask('set-viewport', size);
