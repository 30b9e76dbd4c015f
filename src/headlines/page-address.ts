import { addressOfPage, pageInAddress } from './page-param.js';

/** Has a query parameter of the host page's address follow the open page, and the open page follow it. */
export class PageAddress {
  readonly #onPage: (page: number) => void;
  #param: string | null | undefined;

  /** @param onPage - told of the page that the address asks for */
  constructor(onPage: (page: number) => void) {
    this.#onPage = onPage;
  }

  /** Follows another parameter; none, or none any more. */
  follow(param: string | null | undefined): void {
    this.#param = param;
    this.#read();
  }

  /** Follows the browser's back and forward. */
  watch(signal: AbortSignal): void {
    window.addEventListener('popstate', () => this.#read(), { signal });
  }

  /** The address of a page, where pages have addresses. */
  of(page: number): string | undefined {
    return this.#param ? addressOfPage(this.#param, page) : undefined;
  }

  /** Turns to a page: the one before is a step back. */
  push(page: number): void {
    const address = this.of(page);
    if (address) history.pushState(history.state, '', address);
  }

  /** An address of a page that is not there, or no longer open, gives way to that of the open one. */
  correct(page: number): void {
    const address = this.of(page);
    if (address && pageInAddress(this.#param!) !== page) history.replaceState(history.state, '', address);
  }

  #read(): void {
    if (this.#param) this.#onPage(pageInAddress(this.#param));
  }
}
