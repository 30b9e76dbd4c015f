/** The same without parts, each item one text: what the parts cost. */
import { textOf } from '../strip.js';
import { stripOf } from './react-fast-marquee.js';

document.head.append(
  Object.assign(document.createElement('style'), { textContent: '.item { padding-inline-end: 2.5em; }' }),
);

export const mount = stripOf((item) => [textOf(item)]);
