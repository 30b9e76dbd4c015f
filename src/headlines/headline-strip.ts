import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { styleSheets } from '../element/base-element.js';
import { MarqueeController } from '../element/marquee-controller.js';
import { isPausedByUser, setPausedByUser, UserPause } from '../element/user-pause.js';
import { standingClasses } from '../element/strip.template.js';
import type { Motion } from '../marquee/plan.js';
import type { Strip } from './view/headlines.template.js';
import { strip } from './view/strip.styles.js';
import { renderStrip, type StripView } from './view/strip.template.js';

const MOTION: Motion = { speed: 50, direction: 'auto', fill: 'auto' };

/** The moving strip of `layout="ticker"`. It is loaded when an element has that layout, as most have none. */
export class HeadlineStrip implements Strip {
  readonly #marquee: MarqueeController;

  constructor(host: ReactiveControllerHost & Element) {
    this.#marquee = new MarqueeController(host);
    new UserPause(host, () => host.requestUpdate());
  }

  get standing(): string {
    return standingClasses(this.#marquee.plan);
  }

  render(view: StripView): TemplateResult {
    const isPaused = isPausedByUser();
    return renderStrip(view, this.#marquee.plan, isPaused, () => setPausedByUser(!isPaused));
  }

  /** Moves what was rendered; without a strip in it, nothing moves. Call it after each rendering. */
  update(root: ShadowRoot): void {
    addStyles(root);
    this.#marquee.update(root, MOTION, isPausedByUser());
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
