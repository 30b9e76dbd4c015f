import type { MarkupPolicy } from './markup-policy.js';

/** What all copies of this package on a page share: script-tag files, modules, one beside the other. */
export interface PageState {
  /** Whether the user has paused the strips of the page; undefined until it was read from storage. */
  isPaused?: boolean | undefined;
  /** Tells every copy that `isPaused` changed. */
  readonly pauseChanges: EventTarget;
  /** The Trusted Types policy; `false` when the page or the browser gives none, undefined until it was asked for. */
  policy?: MarkupPolicy | false;
}

/** The number changes with the shape of `PageState`, so that copies of different versions do not misread each other. */
const KEY = Symbol.for('ca-rate-ticker:1');

const global = globalThis as unknown as Record<symbol, PageState | undefined>;

/** The state that the first copy on the page made. */
export const pageState: PageState = (global[KEY] ??= { pauseChanges: new EventTarget() });
