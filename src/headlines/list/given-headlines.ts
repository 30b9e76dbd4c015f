import { Collection } from './collection.js';
import { deduplicate } from './duplicates.js';
import type { Headline } from './headline.js';
import { inTurns, isLong } from './in-turns.js';
import { soundHeadline, soundHeadlines } from './valid-headlines.js';

/** The headlines that a page's script sets in place of a source. */
export class GivenHeadlines {
  readonly #onRead: () => void;
  /** The long list that was set last, while it is read. */
  #latest: readonly unknown[] | undefined;
  #collection: Collection | undefined;
  #reading: Promise<void> | undefined;

  /** @param onRead - told once a long list was read */
  constructor(onRead: () => void) {
    this.#onRead = onRead;
  }

  /** Those that were read last; none where none are set. */
  get collection(): Collection | undefined {
    return this.#collection;
  }

  /** The reading of a long list, while it goes on. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  /** Takes what was set; falsy is nothing. A long list is read in several tasks. */
  set(given: unknown): void {
    this.#latest = this.#reading = undefined;
    if (Array.isArray(given) && isLong(given)) {
      this.#latest = [...(given as unknown[])];
      this.#reading = this.#read(this.#latest);
    } else {
      this.#collection = given ? Collection.of(soundHeadlines(given)) : undefined;
    }
  }

  async #read(given: readonly unknown[]): Promise<void> {
    const sound: Headline[] = [];
    try {
      await inTurns(given, (one) => {
        const headline = soundHeadline(one);
        if (headline) sound.push(headline);
      });
      // What was set later counts.
      if (this.#latest === given) this.#collection = Collection.of(deduplicate(sound));
    } finally {
      if (this.#latest === given) this.#reading = undefined;
    }
    this.#onRead();
  }
}
