/* The page in the builder's frame: shows the element as chosen, tells how it does, and which piece is pointed at. */
import elements from 'virtual:elements';
import type { RateTicker } from '../../src/index.js';
import { answerAsNewsSite } from '../network/news-site.js';
import { themeCss } from '../themes/theme-files.js';
import { elementCss } from './element-css.js';
import { pretendForScripts, pretendForStyles, type PretendedMedia } from './emulate-media.js';
import { contrastsOf, describePiece, partsOf, pieceOfEvent } from './inspect.js';
import type { FromPreview, ToPreview } from './messages.js';
import { pretendNetwork } from './preview-network.js';
import { sampleOf } from './samples.js';
import { fromQuery, type BuilderState } from './state.js';

const root = document.documentElement;
const stage = document.querySelector<HTMLElement>('#stage')!;
const sheet = new CSSStyleSheet();
const tell = (message: FromPreview): void => parent.postMessage(message, location.origin);

let state = fromQuery(location.search, elements);
let host: HTMLElement | undefined;
const manifestOf = ({ tag }: BuilderState): (typeof elements)[number] =>
  elements.find(({ tagName }) => tagName === tag)!;
const pretended: PretendedMedia = {
  ...(state.page.motion === 'reduce' && { 'prefers-reduced-motion': 'reduce' }),
  ...(state.page.colours === 'forced' && { 'forced-colors': 'active' }),
};

/** Another page's last good answers and pauses are none of this one's. */
for (const storage of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, storage, {
    get() {
      throw new DOMException('The preview keeps nothing.', 'SecurityError');
    },
  });
}
answerAsNewsSite();
pretendNetwork(state.page.network);
pretendForScripts(pretended);

/** Sets the attributes that were chosen, and takes back those that were not. */
function setAttributes(element: HTMLElement, { tag, sample, attributes }: BuilderState): void {
  const values: Readonly<Record<string, string>> = attributes['src']
    ? attributes
    : { ...sampleOf(tag, sample).recorded, ...attributes };
  for (const { name } of manifestOf(state).attributes) {
    const value = values[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function show(next: BuilderState): void {
  const isOther = next.tag !== state.tag || !host;
  state = next;
  root.lang = next.page.lang;
  root.dir = next.page.dir;
  root.style.colorScheme = next.page.scheme;
  root.style.zoom = `${Number(next.page.zoom) / 100}`;
  root.style.backgroundColor = next.page.ground || 'Canvas';
  sheet.replaceSync(`${themeCss(next.theme)}\n${elementCss(next)}`);
  if (isOther) host = document.createElement(next.tag);
  host!.className = next.theme ? `ca-theme-${next.theme}` : '';
  setAttributes(host!, next);
  if (isOther) stage.replaceChildren(host!);
}

/* Pieces */
const marker = document.createElement('div');
marker.id = 'marker';
marker.hidden = true;
marker.append(document.createElement('span'));
document.body.append(marker);

let marked: Element | undefined;

function mark(piece: Element | undefined): void {
  const isFollowing = !!marked;
  marked = piece;
  marker.hidden = !piece;
  if (!isFollowing) follow();
}

/** Keeps the marker on its piece, which may move with the strip. */
function follow(): void {
  if (!marked) return;
  const piece = marked;
  const { left, top, width, height } = piece.getBoundingClientRect();
  const scale = Number(state.page.zoom) / 100;
  Object.assign(marker.style, {
    left: `${left / scale - 2}px`,
    top: `${top / scale - 2}px`,
    width: `${width / scale + 4}px`,
    height: `${height / scale + 4}px`,
  });
  marker.firstElementChild!.textContent = partsOf(piece).join(' ');
  requestAnimationFrame(follow);
}

const pieceAt = (event: Event): Element | undefined => host && pieceOfEvent(event, host);

/** A piece by its part: one that can be seen, if any. */
function pieceInSight(part: string): Element | undefined {
  const pieces = [...(host?.shadowRoot?.querySelectorAll(`[part~="${CSS.escape(part)}"]`) ?? [])];
  const isInSight = (piece: Element): boolean => {
    const { left, right, width } = piece.getBoundingClientRect();
    return width > 0 && left >= 0 && right <= innerWidth;
  };
  return pieces.find(isInSight) ?? pieces[0];
}

function pick(piece: Element | undefined): void {
  if (!piece || !host) return;
  mark(piece);
  tell({ type: 'picked', piece: describePiece(piece, host, manifestOf(state)) });
}

addEventListener('pointermove', (event) => mark(pieceAt(event)));
document.addEventListener('pointerleave', () => mark(undefined));
addEventListener(
  'click',
  (event) => {
    // Links of the preview lead nowhere.
    if (event.composedPath().some((one) => one instanceof HTMLAnchorElement)) event.preventDefault();
    pick(pieceAt(event));
  },
  true,
);

/* Reports */
const motionOf = (element: HTMLElement): string => {
  const segments = 'report' in element ? (element as RateTicker).report() : [];
  if (!segments.length) return '';
  const blocked = segments.filter(({ blocker }) => blocker);
  return blocked.length
    ? `${blocked.length} of ${segments.length} segments may use the main thread in Firefox`
    : `${segments.length} segments, all off the main thread`;
};

function report(): void {
  const shadow = host?.shadowRoot;
  if (!host || !shadow) return;
  const manifest = manifestOf(state);
  if (Object.keys(pretended).length) pretendForStyles(shadow.adoptedStyleSheets, pretended);
  const states = manifest.cssStates.map(({ name }) => name).filter((name) => host!.matches(`:state(${name})`));
  const parts = manifest.cssParts.map(({ name }) => name).filter((name) => shadow.querySelector(`[part~="${name}"]`));
  tell({ type: 'report', states, parts, contrasts: contrastsOf(shadow, manifest), motion: motionOf(host) });
}

addEventListener('message', ({ data, source }: MessageEvent<ToPreview>) => {
  if (source !== parent) return;
  if (data.type === 'show') show(fromQuery(data.query, elements));
  else pick(pieceInSight(data.part));
});

document.adoptedStyleSheets.push(sheet);
await import('../../src/define.js');
show(state);
// A source that dies is asked a second time once it has answered.
host?.addEventListener(
  'ca-load',
  () => state.page.network === 'dying' && setTimeout(() => (host as RateTicker).refresh(), 500),
  { once: true },
);
setInterval(report, 700);
tell({ type: 'ready' });
