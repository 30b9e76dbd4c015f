/** The user turns a page. Cancelling it leaves the page as it is. */
export class PageEvent extends Event {
  /** The page turned to, from 1. */
  readonly page: number;

  constructor(page: number) {
    super('ca-page', { bubbles: true, composed: true, cancelable: true });
    this.page = page;
  }
}
