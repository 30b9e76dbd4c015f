import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long typing has to rest before a server is asked, ms. */
const TYPING_PAUSE_MS = 300;

/** The words that the user looks for. */
export class FilterBox implements ReactiveController {
  readonly #search: () => void;
  #query = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param search - called when typing rests, where a server searches */
  constructor(host: ReactiveControllerHost, search: () => void) {
    this.#search = search;
    host.addController(this);
  }

  get query(): string {
    return this.#query;
  }

  /** Sets the query while the user types. */
  type(query: string, isSearchedByServer: boolean): void {
    this.#query = query;
    clearTimeout(this.#timer);
    if (isSearchedByServer) this.#timer = setTimeout(this.#search, TYPING_PAUSE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
