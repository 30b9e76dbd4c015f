/* How an element that was pasted into a page looks and is set, for comparing one page with another. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const WAIT_TRIES = 300;
const STYLES = [
  'background-color',
  'border-radius',
  'border-top-color',
  'border-top-width',
  'color',
  'column-gap',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'margin-inline-end',
  'opacity',
  'padding-inline-end',
  'padding-inline-start',
];

/**
 * Waits for the items of a pasted element, then reads it: properties, texts and links of its items, and computed styles by
 * part.
 *
 * @param state - of `states.js`
 * @param element - as the manifest declares it
 */
export async function lookOf(page, { tag, items }, { attributes, cssParts }) {
  const textsOf = (name) => [
    ...new Set(
      [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[part~=item]:not([part~=skeleton])') ?? [])]
        .map((item) => item.textContent.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    ),
  ];
  for (let tries = 0; tries < WAIT_TRIES; tries++) {
    if ((await page.evaluate(textsOf, tag)).length === items) break;
    await sleep(100);
  }
  const shown = await page.evaluate(textsOf, tag);
  assert.equal(shown.length, items, `items: ${shown.join(' · ')}`);
  return page.$eval(
    tag,
    (host, fields, parts, names) => {
      const styleOf = (piece) => {
        const style = getComputedStyle(piece);
        const before = getComputedStyle(piece, '::before').content;
        return { before, ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])) };
      };
      const linkOf = (item) => (item.querySelector('a')?.href ?? '').replace(location.origin, '');
      const shown = [...host.shadowRoot.querySelectorAll('[part~=item]')].map(
        (item) => `${item.textContent.replace(/\s+/g, ' ').trim()} ${linkOf(item)}`,
      );
      const pieces = parts.map((part) => [part, host.shadowRoot.querySelector(`[part~="${part}"]`)]);
      return {
        properties: Object.fromEntries(fields.map((field) => [field, host[field] ?? null])),
        theme: host.className,
        items: [...new Set(shown)].sort(),
        host: styleOf(host),
        parts: Object.fromEntries(pieces.filter(([, piece]) => piece).map(([part, piece]) => [part, styleOf(piece)])),
      };
    },
    attributes.map(({ fieldName }) => fieldName),
    cssParts.map(({ name }) => name),
    STYLES,
  );
}
