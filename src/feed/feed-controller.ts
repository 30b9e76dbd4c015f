import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { documentProperty } from '../payload/page-document.js';
import { toFeedError } from './feed-error.js';
import { Feed, type FeedListener, type SubscribeOptions } from './feed.js';
import { resolveFeedUrl } from './request.js';

/** An element whose controller follows a feed. */
export type FeedHost = ReactiveControllerHost & Element;

/** What an element needs of a feed beside its URL and interval. */
export type FollowOptions = Pick<SubscribeOptions, 'maxBytes' | 'keep'>;

/** Ties an element to the feed of its `src`: follows it while connected, polls it while near the viewport. */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #listener: FeedListener;
  #src: string | undefined;
  #interval = 0;
  #options: FollowOptions = {};
  #isNear = false;
  #isPolled = true;
  #feed: Feed | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Ends what is watched while the element is connected; undefined while it is not. */
  #unwatch: (() => void) | undefined;

  constructor(host: FeedHost, listener: FeedListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Whether there is a feed to follow but no connection. The host updates when that changes. */
  get offline(): boolean {
    return !!this.#feed && !navigator.onLine;
  }

  /** The absolute URL of the feed that is followed. */
  get url(): string | undefined {
    return this.#feed?.url;
  }

  /** When the feed's last answer came, epoch ms. */
  get answeredAt(): number | undefined {
    return this.#feed?.answeredAt;
  }

  /** Lets the feed be polled, or rest: one that rests keeps its last answer, and when it is to be asked again. */
  setPolled(isPolled: boolean): void {
    this.#isPolled = isPolled;
    this.#subscribe();
  }

  /**
   * Follows another feed, or the same at another interval; an answer still under way for the old one is dropped.
   *
   * @param src - URL, resolved against the document when relative; when empty, nothing is followed
   * @param interval - seconds between polls; 0 asks until one answer came
   */
  follow(src: string | null | undefined, interval: number, options: FollowOptions = {}): void {
    this.#src = src?.trim();
    this.#interval = interval;
    this.#options = options;
    this.#leaveFeed();
    if (this.#unwatch) this.#joinFeed();
  }

  /** Asks now, or once the page is visible and online. A server that said when to ask again is not asked before. */
  refresh(): void {
    this.#feed?.refresh();
  }

  hostConnected(): void {
    const connection = new AbortController();
    const update = (): void => this.#host.requestUpdate();
    for (const type of ['online', 'offline']) addEventListener(type, update, { signal: connection.signal });
    const unwatchNear = watchNear(this.#host, (isNear) => {
      this.#isNear = isNear;
      this.#subscribe();
    });
    this.#unwatch = () => {
      connection.abort();
      unwatchNear();
    };
    this.#joinFeed();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#isNear = false;
    this.#leaveFeed();
  }

  #joinFeed(): void {
    if (!this.#src) return;
    try {
      this.#feed = Feed.of(resolveFeedUrl(this.#src, documentProperty('baseURI')));
      this.#subscribe();
    } catch (error) {
      this.#listener.onError(toFeedError(error));
    }
  }

  #subscribe(): void {
    const options = { ...this.#options, near: this.#isNear && this.#isPolled };
    this.#unsubscribe = this.#feed?.subscribe(this.#listener, this.#interval, options);
  }

  #leaveFeed(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#feed = undefined;
  }
}

type NearListener = (isNear: boolean) => void;

/** A printed page is near from its top to its end. */
function observeViewport(): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        nearListeners.get(target)?.forEach((listener) => listener(isIntersecting));
      }
    },
    { rootMargin: '100%' },
  );
  addEventListener('beforeprint', () => {
    for (const listeners of nearListeners.values()) listeners.forEach((listener) => listener(true));
  });
  addEventListener('afterprint', () => {
    for (const element of nearListeners.keys()) {
      observer.unobserve(element);
      observer.observe(element);
    }
  });
  return observer;
}

const nearListeners = new Map<Element, Set<NearListener>>();
let observer: IntersectionObserver | undefined;

/**
 * Tells whether an element is in the viewport or within one viewport's length of it, now and at each change. An element
 * without a box, as with `display: none`, is not near.
 *
 * @returns ends the watching
 */
function watchNear(element: Element, listener: NearListener): () => void {
  observer ??= observeViewport();
  const listeners = nearListeners.get(element) ?? new Set();
  nearListeners.set(element, listeners.add(listener));
  // An element that is observed anew is reported again, which a second listener of it needs.
  observer.unobserve(element);
  observer.observe(element);
  return () => {
    if (!listeners.delete(listener) || listeners.size) return;
    nearListeners.delete(element);
    observer?.unobserve(element);
  };
}
