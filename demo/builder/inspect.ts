/* Looks into an element of the preview: its pieces, what acts on them, how well they can be read. */
import type { ElementManifest } from '../manifest/manifest.js';
import { contrastOf, groundOf, rgbaOf } from './contrast.js';
import { propertyControl } from './controls.js';
import type { PartContrast, Piece } from './messages.js';

export const partsOf = (element: Element): string[] => element.getAttribute('part')?.split(/\s+/).filter(Boolean) ?? [];

/** The piece that an event met: the innermost element with a part. */
export const pieceOfEvent = (event: Event, host: Element): Element | undefined =>
  event
    .composedPath()
    .find(
      (target): target is Element =>
        target instanceof Element && target.getRootNode() === host.shadowRoot && partsOf(target).length > 0,
    );

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** The contrast of a piece, or of the first text inside it. */
export function contrastOfPiece(piece: Element): number | undefined {
  const text = [piece, ...piece.querySelectorAll('*')].find(
    (one) => hasOwnText(one) && one.checkVisibility() && one.getBoundingClientRect().width > 1,
  );
  if (!text) return undefined;
  return contrastOf(rgbaOf(getComputedStyle(text).color), groundOf(text));
}

/** The worst contrast of each kind of piece. */
export function contrastsOf(root: ShadowRoot, element: ElementManifest): PartContrast[] {
  return element.cssParts.flatMap(({ name }) => {
    const pieces = [...root.querySelectorAll(`[part~="${name}"]`)].filter(hasOwnText).slice(0, 12);
    const found = pieces.flatMap((piece) => contrastOfPiece(piece) ?? []);
    return found.length ? [{ part: name, contrast: Math.min(...found) }] : [];
  });
}

/** A value that no page would choose, by what the property takes. */
function oddValue(property: ElementManifest['cssProperties'][number]): string {
  const control = propertyControl(property);
  if (control.kind === 'colour') return 'rgb(1, 2, 3)';
  if (control.kind === 'size') return `${control.unit === 'lh' ? 17 : 7.77}${control.unit}`;
  if (/ratio/.test(property.name)) return '7 / 3';
  if (property.default === 'none' || /mask/.test(property.name)) return 'linear-gradient(#000, #111)';
  return /width|gap|size/.test(property.name) ? '77px' : "'§'";
}

/** All that is computed for a piece but its custom properties, which are means and no look. */
const looks = (piece: Element): string =>
  ['', '::before', '::after']
    .map((pseudo) => {
      const style = getComputedStyle(piece, pseudo);
      return [...style]
        .filter((name) => !name.startsWith('--'))
        .map((name) => style.getPropertyValue(name))
        .join('|');
    })
    .join('#');

/** The custom properties that change how a piece looks: each is tried with an odd value, and the look compared. */
export function propertiesOf(piece: Element, host: HTMLElement, element: ElementManifest): string[] {
  const before = looks(piece);
  return element.cssProperties.flatMap((property) => {
    const own = host.style.getPropertyValue(property.name);
    host.style.setProperty(property.name, oddValue(property));
    const isChanged = looks(piece) !== before;
    host.style.setProperty(property.name, own);
    return isChanged ? [property.name] : [];
  });
}

/** All that is known of a piece. */
export const describePiece = (piece: Element, host: HTMLElement, element: ElementManifest): Piece => ({
  parts: partsOf(piece),
  text: piece.textContent.replace(/\s+/g, ' ').trim().slice(0, 80),
  properties: propertiesOf(piece, host, element),
  contrast: contrastOfPiece(piece),
});
