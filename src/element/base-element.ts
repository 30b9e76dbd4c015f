import { html, LitElement, noChange, render, type CSSResultOrNative, type TemplateResult } from 'lit';
import { FeedErrorEvent, type FeedError } from '../feed/feed-error.js';
import type { Dictionary } from '../locale/dictionary.js';
import { ConsoleLines } from './console-lines.js';
import { Mistakes } from './mistakes.js';
import { PageContext } from './page-context.js';
import { TranslatedTexts } from './translated-texts.js';

/** How a source is doing, as CSS sees it; `idle` has no state of its own. */
export type SourceStatus = 'idle' | 'loading' | 'empty' | 'error' | 'stale';

/** What all elements of this package share: registration, page context, states, console lines, events. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-unused-vars -- the interface below types listeners by `Events`
export abstract class BaseElement<Events extends HTMLElementEventMap = HTMLElementEventMap> extends LitElement {
  /** The element's usual name. */
  protected static readonly tag: string;
  /** The states that CSS can see as `:state(…)`. */
  protected static readonly states: readonly string[];
  /** The values that an attribute may have, separated by blanks, by the name of its property. */
  protected static readonly choices: Readonly<Record<string, string>> = {};
  /** The element's texts in all languages. */
  protected static readonly words: Dictionary<object>;
  /** Called once the class itself, no subclass, is registered for the whole page. */
  protected static readonly prepare: ((tag: string) => void) | undefined;

  static {
    // What was rendered decides how the strip is cut and which page is open: that second update is intended.
    this.disableWarning?.('change-in-update');
  }

  /**
   * Registers the element, unless the name is taken: then the first definition stays. On a page that does not let
   * templates be rendered, the name gets an element that shows what stands inside it, and one console line says why.
   *
   * @param tag - the element's name; by default its usual one
   * @param registry - where to register it
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    if (registry.get(tag)) return;
    if (canRender()) {
      registry.define(tag, this as unknown as CustomElementConstructor);
      if (registry === customElements && Object.hasOwn(this, 'prepare')) this.prepare?.(tag);
    } else {
      registry.define(tag, class extends HTMLElement {});
      const reason = 'the page enforces Trusted Types and does not list the policy "ca-rate-ticker"';
      console.warn(`<${tag}>: expected to be let render, got a refusal: ${reason}`);
    }
  }

  /** What the page around and inside the element says. */
  protected readonly context: PageContext = new PageContext(this, () => this.#contextChanged());
  /** Warns on the console. */
  protected readonly consoleLines: ConsoleLines = new ConsoleLines(this);
  readonly #internals: ElementInternals = this.attachInternals();
  /** The language whose texts were asked for. */
  #language = '';
  /** What a server rendered into the shadow root, until there is something to show in its place. */
  #serverContent: readonly ChildNode[] = [];

  constructor() {
    super();
    new TranslatedTexts(this);
    new Mistakes(this, this.consoleLines, () => this.showsServerContent || this.hasSource());
  }

  /** Loads now, without waiting for the next interval. */
  abstract refresh(): void;

  /** Whether the page gave a URL, content or data to show. */
  protected abstract hasSource(): boolean;

  /**
   * Called when the element is connected, and when the page around or inside it changed. What it throws is told: the
   * content inside the element cannot be read.
   */
  protected abstract contextChanged(): void;

  /** A switch that turns from one text to another, as from "true" to "false", keeps its property: it is checked too. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  /** Called by the browser when the element moves into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
    this.requestUpdate();
  }

  /**
   * Shows the states that hold to CSS, and the name to assistive technology. A role or name that the page sets wins.
   *
   * @param current - states; falsy ones do not hold
   */
  protected showStates(name: string, current: readonly unknown[]): void {
    this.#internals.role = 'region';
    this.#internals.ariaLabel = name;
    for (const state of (this.constructor as typeof BaseElement).states) {
      this.#internals.states[current.includes(state) ? 'add' : 'delete'](state);
    }
  }

  /** Whether the shadow root still shows what a server rendered, and nothing of this element's own. */
  protected get showsServerContent(): boolean {
    return !!this.#serverContent.length;
  }

  /**
   * Not hydrated by Lit, which throws unless the first data here are the server's own: the server's
   * content is replaced as a whole, whether a page has hydration support or not.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    this.#serverContent = [...root.childNodes];
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  /**
   * What is to be rendered, and below it the rest of the page where an end tag is missing. Items of a server stay until
   * there are others.
   *
   * @param hasContent - whether there are items, or is known to be none
   */
  protected place(content: TemplateResult, hasContent: boolean): TemplateResult | typeof noChange {
    if (this.showsServerContent) {
      if (!hasContent && this.renderRoot.querySelector('[part~=item]:not([part~=skeleton]),li')) return noChange;
      for (const node of this.#serverContent) node.remove();
      this.#serverContent = [];
    }
    return this.context.holdsPage ? html`${content}<slot></slot>` : content;
  }

  #contextChanged(): void {
    const text = `expected </${this.localName}>, got the rest of the page: HTML knows no self-closed elements of this kind`;
    if (document.readyState !== 'loading') this.consoleLines.warn('end tag', this.context.holdsPage && text);
    const { lang, timeZone } = this.context.rejected;
    this.consoleLines.warn('lang', lang && `expected a language tag such as ky or en-GB, got "${lang}"`);
    this.consoleLines.warn('time-zone', timeZone && `expected a time zone such as Asia/Bishkek, got "${timeZone}"`);
    try {
      this.contextChanged();
    } catch (error) {
      this.consoleLines.warn('content', String(error));
    }
    const { language } = this.context;
    if (language === this.#language) return;
    this.#language = language;
    // Until the texts of a language are loaded, and where that fails, they are English.
    void this.load('lang', () => (this.constructor as typeof BaseElement).words.load(language));
  }

  /**
   * Loads what only some pages need, and renders anew. A failure is told in a console line.
   *
   * @param subject - what asked for it, such as an attribute
   * @param load - gives whether something came
   */
  protected async load(subject: string, load: () => Promise<boolean>): Promise<void> {
    try {
      if (await load()) this.requestUpdate();
    } catch (error) {
      this.consoleLines.warn(subject, `expected to load what it needs, got ${String(error)}`);
    }
  }

  /** Warns of a feed's error and sends `ca-error`, once for each change; without an error all is well. */
  protected reportFeedError(attribute: string, error: FeedError | undefined, url: string | null | undefined): void {
    const text = error && `${error.message} (${[error.code, url].filter(Boolean).join(', ')})`;
    if (this.consoleLines.warn(attribute, text) && error) this.dispatchEvent(new FeedErrorEvent(error));
  }

  /** Offers a plain click to the page as an event; once that is cancelled, the browser does not follow the link. */
  protected offerClick(click: MouseEvent, event: () => Event): void {
    if (isPlainClick(click) && !this.dispatchEvent(event())) click.preventDefault();
  }
}

type Listener<Target, Event> = (this: Target, event: Event) => unknown;

// Merged with the class: typed listeners cost no code this way.

export interface BaseElement<Events extends HTMLElementEventMap> {
  addEventListener<Name extends keyof Events>(
    type: Name,
    listener: Listener<this, Events[Name]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof Events>(
    type: Name,
    listener: Listener<this, Events[Name]>,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** Whether a click follows a link here, rather than in another tab or window. */
export function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !button && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** Whether the page lets Lit parse a template. On a server there is no page that could refuse. */
function canRender(): boolean {
  if (typeof document === 'undefined') return true;
  try {
    render(html`<br />`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}

/** Style sheets made for a document; none for one that is shown nowhere. */
export function styleSheets({ defaultView: view }: Document, styles: readonly CSSResultOrNative[]): CSSStyleSheet[] {
  if (!view) return [];
  return styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    const text = 'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('\n');
    sheet.replaceSync(text);
    return sheet;
  });
}

/**
 * Gives a shadow root its style sheets in the document that it is in now. Browsers drop constructed sheets when their
 * element moves into another document (CSSOM, "adopting steps").
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument: page } = root;
  if (page.defaultView) root.adoptedStyleSheets = styleSheets(page, styles);
}
