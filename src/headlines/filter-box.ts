/** How long typing pauses before a server is asked, ms. */
const PAUSE = 300;

/** What is looked for in the filter box. */
export class FilterBox {
  readonly #askServer: () => void;
  #query = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** @param askServer - called once typing pauses, where a server searches */
  constructor(askServer: () => void) {
    this.#askServer = askServer;
  }

  /** What was typed. */
  get query(): string {
    return this.#query;
  }

  /** Takes what was typed. */
  type(query: string, hasServer: boolean): void {
    this.#query = query;
    this.leave();
    if (hasServer) this.#typing = setTimeout(this.#askServer, PAUSE);
  }

  /** Waits for no pause any more. */
  leave(): void {
    clearTimeout(this.#typing);
  }
}
