import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toFeedError } from './feed-error.js';
import { resolveFeedUrl } from './feed-url.js';
import { Feed, type FeedListener } from './feed.js';
import { watchNear } from './near-viewport.js';

/** An element whose controller follows a feed. */
export type FeedHost = ReactiveControllerHost & Element;

/** Ties an element to the feed of its `src`: follows it while connected, polls it while near the viewport. */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #listener: FeedListener;
  #src: string | undefined;
  #interval = 0;
  #cap: number | undefined;
  #near = false;
  #feed: Feed | undefined;
  #stop: (() => void) | undefined;
  /** Ends the watching; there is none while the element is not connected. */
  #unwatch: (() => void) | undefined;

  constructor(host: FeedHost, listener: FeedListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Whether there is a feed to follow, and no connection to do it. The host updates when that changes. */
  get offline(): boolean {
    return !!this.#feed && !navigator.onLine;
  }

  /**
   * Follows another feed, or the same at another pace; an answer still under way for the old one is dropped.
   *
   * @param src - URL, relative ones resolved against the document; empty or none follows nothing
   * @param interval - seconds between polls; 0 asks until there is one answer
   * @param cap - most bytes of an answer, unpacked; one MiB if not said
   */
  follow(src: string | null | undefined, interval: number, cap?: number): void {
    this.#src = src?.trim();
    this.#interval = interval;
    this.#cap = cap;
    this.#letGo();
    if (this.#unwatch) this.#takeUp();
  }

  /** Asks now, or once the page is seen and online. A server that said when to ask again is not asked before. */
  refresh(): void {
    this.#feed?.refresh();
  }

  hostConnected(): void {
    const connected = new AbortController();
    const update = (): void => this.#host.requestUpdate();
    for (const type of ['online', 'offline']) addEventListener(type, update, { signal: connected.signal });
    const unwatchNear = watchNear(this.#host, (near) => {
      this.#near = near;
      this.#subscribe();
    });
    this.#unwatch = () => {
      connected.abort();
      unwatchNear();
    };
    this.#takeUp();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#near = false;
    this.#letGo();
  }

  #takeUp(): void {
    if (!this.#src) return;
    try {
      this.#feed = Feed.of(resolveFeedUrl(this.#src, document.baseURI));
      this.#subscribe();
    } catch (error) {
      this.#listener.onError(toFeedError(error));
    }
  }

  #subscribe(): void {
    this.#stop = this.#feed?.subscribe(this.#listener, this.#interval, { cap: this.#cap, near: this.#near });
  }

  #letGo(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#feed = undefined;
  }
}
