import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { styleSheets } from '../element/base-element.js';
import { MarqueeController } from '../element/marquee-controller.js';
import { setPausedByUser, UserPause } from '../element/user-pause.js';
import { standingClasses } from '../element/strip.template.js';
import type { Direction, Fill } from '../marquee/plan.js';
import { clampNumber } from '../payload/json.js';
import type { Strip } from './view/headlines.template.js';
import { strip } from './view/strip.styles.js';
import { renderStrip, type StripView } from './view/strip.template.js';

/** What a page says of how the strip moves. */
interface StripSettings {
  readonly speed: number;
  readonly direction: Direction;
  readonly fill: Fill;
  paused: boolean;
}

/** The moving strip of `layout="ticker"`. It is loaded when an element has that layout, as most have none. */
export class HeadlineStrip implements Strip {
  readonly #marquee: MarqueeController;
  readonly #host: StripSettings;

  constructor(host: ReactiveControllerHost & Element & StripSettings) {
    this.#host = host;
    this.#marquee = new MarqueeController(host);
    new UserPause(host, (isPaused) => (host.paused = isPaused));
  }

  get isStatic(): boolean {
    return !!this.#marquee.plan?.isStatic;
  }

  get classes(): string {
    return `${this.#isVertical ? 'vertical' : ''} ${standingClasses(this.#marquee.plan)}`;
  }

  get #isVertical(): boolean {
    return this.#host.direction === 'up' || this.#host.direction === 'down';
  }

  render(view: StripView): TemplateResult {
    const { paused } = this.#host;
    return renderStrip(view, this.#marquee.plan, paused, () => setPausedByUser(!paused));
  }

  /** Moves what was rendered; without a strip in it, nothing moves. Call it after each rendering. */
  update(root: ShadowRoot): void {
    addStyles(root);
    const { speed, direction, fill, paused } = this.#host;
    this.#marquee.update(root, { speed: clampNumber(speed, 0, Number.MAX_VALUE, 50), direction, fill }, paused);
  }

  /** Lays everything out again, in place, as when the writing direction changed. */
  relay(): void {
    this.#marquee.marquee?.relay();
  }

  /** Drops everything that belongs to the document that the element was in. */
  reset(): void {
    this.#marquee.reset();
  }
}

/** The strip's style sheets in each document. */
const sheetsOf = new WeakMap<Document, readonly CSSStyleSheet[]>();

/** Adds the strip's style sheets to a shadow root, below those of the element, unless the root has them. */
function addStyles(root: ShadowRoot): void {
  const page = root.ownerDocument;
  const sheets = sheetsOf.get(page) ?? styleSheets(page, strip);
  sheetsOf.set(page, sheets);
  const { adoptedStyleSheets: adopted } = root;
  if (!sheets.every((sheet) => adopted.includes(sheet))) root.adoptedStyleSheets = [...sheets, ...adopted];
}
