import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Attributes of an element and its ancestors that its context comes from. */
const ATTRIBUTES = ['lang', 'dir', 'time-zone'];

/** The element itself and its ancestors, crossing shadow hosts, that have an attribute; the nearest one's value. */
function nearestAttribute(element: Element, name: string): string | undefined {
  const root = element.getRootNode();
  const value = element.closest(`[${name}]`)?.getAttribute(name);
  return !value && 'host' in root ? nearestAttribute(root.host as Element, name) : (value ?? undefined);
}

/**
 * The language in force at an element: the nearest `lang` of itself or an ancestor, crossing shadow hosts. English when
 * there is none, or when the engine rejects it.
 *
 * @param onReject - called with what the engine rejects
 */
export function nearestLang(element: Element, onReject?: (lang: string) => void): string {
  const lang = nearestAttribute(element, 'lang') || 'en';
  try {
    return new Intl.Locale(lang).toString();
  } catch {
    onReject?.(lang);
    return 'en';
  }
}

/**
 * The time zone that the page names for an element: the nearest `time-zone` of itself or an ancestor, crossing shadow
 * hosts. Undefined when there is none, or when the engine does not know it.
 *
 * @param onReject - called with what the engine does not know
 */
export function nearestZone(element: Element, onReject?: (zone: string) => void): string | undefined {
  const zone = nearestAttribute(element, 'time-zone');
  try {
    return zone ? zoneName(zone) : undefined;
  } catch {
    onReject?.(zone!);
    return undefined;
  }
}

/** The zone's name as the engine writes it; the user's own zone for `undefined`. */
const zoneName = (timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

/** An element's ancestors, crossing shadow hosts, and the shadow trees that have one of them in a slot. */
function surroundingsOf(node: Node | null | undefined, found = new Set<Node>()): Set<Node> {
  for (let next = node; next && !found.has(next); next = next.parentNode ?? (next as Partial<ShadowRoot>).host) {
    found.add(next);
    surroundingsOf((next as Partial<Element>).assignedSlot, found);
  }
  return found;
}

/** Whether a page has content of its own inside an element, which is shown while the element has none. */
export function hasFallback(element: Element): boolean {
  return !!element.querySelector(':scope > :not([slot], script)');
}

/** What a whole page has and the fallback of one of our elements has not. */
const PAGE_PARTS = [
  'main',
  'nav',
  'header',
  'footer',
  'form',
  'h1',
  'script:not([type$="json"])',
  'ca-rate-ticker',
  'ca-headlines',
]
  .map((part) => `${part}:not(article *, [slot] *)`)
  .join();

/**
 * Whether an element holds the rest of the page, as one does that is written without an end tag: `<ca-… />` opens it
 * for HTML (HTML, "start tags": only void and foreign elements close themselves). It is then the last in its parent.
 */
export function holdsPage(element: Element): boolean {
  return !element.nextElementSibling && !!element.querySelector(PAGE_PARTS);
}

/** What an element takes from the page around it and inside it: language, time zone, fallback content. */
export class PageContext implements ReactiveController {
  language = 'en';
  /** A language and a time zone that the page names and the engine rejects. */
  rejected: { lang?: string; timeZone?: string } = {};
  hasFallback = false;
  /** Whether the page has words of its own before the strip. */
  hasLabel = false;
  /** Whether the rest of the page is inside the element by mistake. */
  holdsPage = false;
  /** UTC on a server; undefined where the page names none. */
  #timeZone: string | undefined = 'UTC';
  #isParsed = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  #disconnected = new AbortController();

  /** @param onChange - called when the element is connected, and whenever its context may have changed */
  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /**
   * The time zone in force: the one that the page names, else the user's own. That is looked up when it is needed, which
   * takes 3 ms the first time (Chromium 156): most tickers show no time.
   */
  get timeZone(): string {
    return (this.#timeZone ??= zoneName(undefined));
  }

  hostConnected(): void {
    const update = (): void => this.#update();
    const observer = new MutationObserver(update);
    for (const node of surroundingsOf(this.#host)) observer.observe(node, { attributeFilter: ATTRIBUTES });
    // The host again: this replaces what is observed of it.
    observer.observe(this.#host, {
      attributeFilter: [...ATTRIBUTES, 'slot'],
      childList: true,
      subtree: true,
      characterData: true,
    });
    this.#disconnected = new AbortController();
    const { signal } = this.#disconnected;
    signal.addEventListener('abort', () => observer.disconnect());
    window.addEventListener('languagechange', update, { signal });
    document.addEventListener('DOMContentLoaded', update, { signal });
    update();
  }

  hostDisconnected(): void {
    this.#disconnected.abort();
  }

  #update(): void {
    this.rejected = {};
    this.language = nearestLang(this.#host, (lang) => (this.rejected.lang = lang));
    this.#timeZone = nearestZone(this.#host, (zone) => (this.rejected.timeZone = zone));
    this.hasFallback = hasFallback(this.#host);
    this.hasLabel = !!this.#host.querySelector(':scope > [slot=label]');
    // Settled once the page is parsed: what scripts add behind the element later says nothing.
    if (!this.holdsPage || !this.#isParsed) this.holdsPage = holdsPage(this.#host);
    this.#isParsed = document.readyState !== 'loading';
    this.#onChange();
    this.#host.requestUpdate();
  }
}
