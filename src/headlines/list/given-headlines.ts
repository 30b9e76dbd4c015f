import { Collection } from './collection.js';
import { uniqueHeadlines } from './duplicates.js';
import { validHeadline, validHeadlines, type Headline } from './headline.js';
import { isLong, runInSlices } from '../../payload/time-slices.js';

/** The headlines that a page's script sets in place of a source. */
export class GivenHeadlines {
  readonly #onRead: () => void;
  /** The long list that was set last, while it is being read. */
  #latest: readonly unknown[] | undefined;
  #collection: Collection | undefined;
  #reading: Promise<void> | undefined;

  /** @param onRead - called when a long list has been read */
  constructor(onRead: () => void) {
    this.#onRead = onRead;
  }

  /** The headlines that were read last; undefined when none are set. */
  get collection(): Collection | undefined {
    return this.#collection;
  }

  /** Settles when the long list has been read; undefined when none is being read. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  /** Sets the headlines; a falsy value removes them. A long list is read in several tasks. */
  set(given: unknown): void {
    this.#latest = this.#reading = undefined;
    if (Array.isArray(given) && isLong(given)) {
      this.#latest = [...(given as unknown[])];
      this.#reading = this.#read(this.#latest);
    } else {
      this.#collection = given ? Collection.of(uniqueHeadlines(validHeadlines(given))) : undefined;
    }
  }

  async #read(given: readonly unknown[]): Promise<void> {
    const valid: Headline[] = [];
    try {
      await runInSlices(given, (item) => {
        const headline = validHeadline(item);
        if (headline) valid.push(headline);
      });
      // A list that was set meanwhile wins.
      if (this.#latest === given) this.#collection = Collection.of(uniqueHeadlines(valid));
    } finally {
      if (this.#latest === given) this.#reading = undefined;
    }
    this.#onRead();
  }
}
