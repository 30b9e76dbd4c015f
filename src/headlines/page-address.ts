import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The page that an address names in a query parameter; 1 when it names none, or no page number. */
export function pageInAddress(param: string, address: string = location.href): number {
  const page = Number(new URL(address).searchParams.get(param));
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** The address with a page in a query parameter; page 1 needs no parameter. */
export function addressOfPage(param: string, page: number, address: string = location.href): string {
  const url = new URL(address);
  if (page > 1) url.searchParams.set(param, `${page}`);
  else url.searchParams.delete(param);
  return url.href;
}

/** The page opens all the same where the browser refuses: in `srcdoc` frames, and above 200 calls in 10 s (Chromium). */
function writeHistory(method: 'pushState' | 'replaceState', address: string): void {
  try {
    history[method](history.state, '', address);
  } catch {
    // The address alone is not in step.
  }
}

/** Keeps the open page and a query parameter of the host page's address in step. */
export class PageAddress implements ReactiveController {
  readonly #onPage: (page: number) => void;
  #param: string | null | undefined;

  /** @param onPage - called with the page that the address asks for */
  constructor(host: ReactiveControllerHost, onPage: (page: number) => void) {
    this.#onPage = onPage;
    host.addController(this);
  }

  /** Sets the name of the parameter; without a name the address is left alone. */
  setParam(param: string | null | undefined): void {
    this.#param = param;
    this.#readAddress();
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#readAddress);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  /** The address of a page; undefined without a parameter. */
  of(page: number): string | undefined {
    return this.#param ? addressOfPage(this.#param, page) : undefined;
  }

  /** Adds a page to the browser's history, so that its back button returns to the one before. */
  push(page: number): void {
    const address = this.of(page);
    if (address) writeHistory('pushState', address);
  }

  /** Corrects an address whose page does not exist or is no longer open. */
  correct(page: number): void {
    const address = this.of(page);
    if (address && pageInAddress(this.#param!) !== page) writeHistory('replaceState', address);
  }

  readonly #readAddress = (): void => {
    if (this.#param) this.#onPage(pageInAddress(this.#param));
  };
}
