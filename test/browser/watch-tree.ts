import type { Headlines } from '../../src/index.js';

/** Every element and attribute that the templates write, without a feed's doing. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  div: [
    'class',
    'part',
    'role',
    'lang',
    'dir',
    'aria-level',
    'aria-busy',
    'aria-hidden',
    'aria-label',
    'tabindex',
    'style',
  ],
  p: ['class', 'part', 'role', 'tabindex', 'hidden'],
  span: ['class', 'part', 'role', 'aria-hidden', 'tabindex'],
  bdi: ['class', 'part', 'lang'],
  time: ['part', 'dir', 'lang', 'datetime'],
  a: ['class', 'part', 'href', 'target', 'rel', 'aria-label', 'aria-current'],
  img: ['part', 'src', 'alt', 'loading', 'decoding', 'referrerpolicy'],
  nav: ['class', 'part', 'aria-label'],
  button: ['class', 'part', 'type', 'aria-label', 'aria-current'],
  input: ['class', 'part', 'type', 'aria-label', 'placeholder'],
  slot: ['name'],
};

/**
 * Watches a shadow tree for elements and attributes that no template writes, and for links that run something.
 *
 * @returns tells what was found so far
 */
export function watchTree(element: Headlines): () => string[] {
  const found: string[] = [];
  const look = (one: Element): void => {
    for (const name of one.getAttributeNames()) {
      if (!WRITTEN[one.localName]?.includes(name)) found.push(`<${one.localName} ${name}>`);
    }
    if (!WRITTEN[one.localName]) found.push(`<${one.localName}>`);
    for (const name of ['href', 'src']) {
      const address = one.getAttribute(name);
      if (address && !/^https?:\/\//.test(address)) found.push(`${name}=${address}`);
    }
  };
  const lookAt = (records: readonly MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(look);
      }
    }
  };
  const observer = new MutationObserver(lookAt);
  observer.observe(element.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  element.renderRoot.querySelectorAll('*').forEach(look);
  return () => {
    lookAt(observer.takeRecords());
    return found;
  };
}
