import { parseXml } from './parse-xml.js';

/** Deeper elements are left out: no source nests its data so far, and each level costs a call. */
const MAX_DEPTH = 20;

type Tree = string | { [name: string]: unknown };

function* treeOf(element: Element, depth: number): Generator<undefined, Tree> {
  yield;
  const children = depth < MAX_DEPTH ? [...element.children] : [];
  const text = children.length ? '' : element.textContent.trim();
  if (!children.length && !element.attributes.length) return text;
  const groups = new Map<string, unknown[]>();
  for (const { localName, value } of element.attributes) groups.set(localName, [value]);
  for (const child of children) {
    const tree = yield* treeOf(child, depth + 1);
    const group = groups.get(child.localName);
    if (group) group.push(tree);
    else groups.set(child.localName, [tree]);
  }
  if (text) groups.set('text', [text]);
  return Object.fromEntries([...groups].map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
}

/**
 * XML as if it were JSON, for a `map`: an element is an object of its attributes and children, several of one name are
 * a list, one with neither is its text, and text beside attributes is `text`. Paths start inside the root, or at its
 * name.
 *
 * @throws ReadError as `parseXml`
 */
export function* xmlTree(text: string): Generator<undefined, Readonly<Record<string, unknown>>> {
  const { documentElement: root } = yield* parseXml(text);
  const tree = yield* treeOf(root, 0);
  return { [root.localName]: tree, ...(typeof tree === 'string' ? undefined : tree) };
}
