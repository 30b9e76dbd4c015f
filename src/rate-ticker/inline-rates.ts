import { parsePayload } from '../feed/parse-payload.js';
import { readPlain } from '../rates/formats/plain.js';
import { readPayload } from '../rates/formats/read-payload.js';
import type { Quote } from '../rates/rate.js';

/** What a list has that may hold a rate: two codes with a sign between them, and a figure. */
const RATE = /[a-z\d]{2}[/_:-][a-z\d]{2,12}\b.*\d/i;

/** Learns what comes of the rates inside an element. */
export interface InlineRatesListener {
  /** They were read by a reader that had to be loaded first. */
  onRead(): void;
  /** They cannot be read. */
  onError(error: unknown): void;
}

/**
 * The rates that the page carries inside an element: a `<script type="application/json">` in any readable format, else
 * the lines of its list. What is plain is read at once, so that it is shown before anything is loaded.
 */
export class InlineRates {
  /** Undefined when there are no rates, or not yet. */
  quotes: readonly Quote[] | undefined;
  /** What was read last, as pages change often and their rates seldom. */
  #text = '';
  readonly #listener: InlineRatesListener;

  constructor(listener: InlineRatesListener) {
    this.#listener = listener;
  }

  /** Reads what stands inside an element; without an element there are no rates. */
  update(host: Element | undefined): void {
    const script = host?.querySelector('script[type="application/json"]');
    const lines = [...(host?.querySelectorAll('li') ?? [])].map((item) => item.textContent.replace(/\s+/g, ' '));
    const text = script ? `${script.textContent} ` : lines.join('\n');
    if (text === this.#text) return;
    this.#text = text;
    this.quotes = undefined;
    try {
      const payload = script ? parsePayload(text) : text;
      this.quotes = readPlain(payload)?.quotes;
      if (!this.quotes && (script ?? RATE.test(text))) void this.#readOther(payload, text);
    } catch (error) {
      this.#listener.onError(error);
    }
  }

  async #readOther(payload: unknown, text: string): Promise<void> {
    try {
      const format = typeof payload === 'string' ? 'text' : 'auto';
      const { quotes } = await readPayload(payload, { format });
      if (text !== this.#text) return;
      this.quotes = quotes;
      this.#listener.onRead();
    } catch (error) {
      // A list may be of anything.
      if (typeof payload !== 'string') this.#listener.onError(error);
    }
  }
}
