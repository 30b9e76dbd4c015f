import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toFeedError } from './feed-error.js';
import { resolveFeedUrl } from './feed-url.js';
import { Feed, type FeedListener } from './feed.js';

/** Ties an element to the feed of its `src`: follows it while connected, lets go when not. */
export class FeedController implements ReactiveController {
  readonly #listener: FeedListener;
  #connected = false;
  #src: string | undefined;
  #interval = 0;
  #feed: Feed | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, listener: FeedListener) {
    this.#listener = listener;
    host.addController(this);
  }

  /**
   * Follows another feed, or the same at another pace; an answer still under way for the old one is dropped.
   *
   * @param src - URL, relative ones resolved against the document; empty or none follows nothing
   * @param interval - seconds between polls; 0 asks once
   */
  follow(src: string | null | undefined, interval: number): void {
    this.#src = src?.trim();
    this.#interval = interval;
    this.#letGo();
    if (this.#connected) this.#takeUp();
  }

  /** Asks now. */
  refresh(): void {
    this.#feed?.refresh();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#takeUp();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#letGo();
  }

  #takeUp(): void {
    if (!this.#src) return;
    try {
      this.#feed = Feed.of(resolveFeedUrl(this.#src, document.baseURI));
      this.#stop = this.#feed.subscribe(this.#listener, this.#interval);
    } catch (error) {
      this.#listener.onError(toFeedError(error));
    }
  }

  #letGo(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#feed = undefined;
  }
}
