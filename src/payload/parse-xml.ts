import { parseMarkup } from './inert-markup.js';
import { ReadError } from './read-error.js';
import { repairXml } from './repair-xml.js';
import type { XmlPart } from './xml-writer.js';

/**
 * The document of a feed's text, after the small repair that one in ten feeds needs. Nothing in it is run, loaded or
 * expanded. It is parsed in parts, with pauses between them: a browser parses 5 MiB of XML in one task of a second.
 *
 * @throws ReadError `parse` when no repair makes it XML, or where there is no `DOMParser` (Node, workers);
 * `trusted-types` when the page does not let XML be parsed
 */
export function* parseXml(text: string): Generator<undefined, Document> {
  if (typeof DOMParser === 'undefined') {
    throw new ReadError('expected a DOMParser to read XML with, got none: this is no browser page', 'parse');
  }
  const repair = repairXml(text);
  let document: Document | undefined;
  const add = ({ xml, continued }: XmlPart): Document => {
    const part = parsePart(xml, text);
    if (document) appendPart(document, part, continued);
    return (document ??= part);
  };
  let step = repair.next();
  for (; !step.done; step = repair.next()) {
    if (step.value) add(step.value);
    yield;
  }
  const whole = add(step.value);
  let last = whole.documentElement;
  for (let level = 0; level < step.value.truncated; level++) last = last.lastElementChild as typeof last;
  if (step.value.truncated) last.remove();
  return whole;
}

function parsePart(xml: string, text: string): Document {
  let document: Document;
  try {
    document = parseMarkup(xml);
  } catch (cause) {
    const missing = 'the page enforces Trusted Types and does not list the policy "ca-rate-ticker"';
    throw new ReadError(`expected to be let parse XML, got a refusal: ${missing}`, 'trusted-types', cause);
  }
  // Browsers put a `parsererror` in place of the document (Firefox) or inside what they could parse (Chromium, WebKit).
  if (document.getElementsByTagNameNS('*', 'parsererror').length) {
    throw new ReadError(`expected XML, got "${text.trim().slice(0, 40)}…"`, 'parse');
  }
  return document;
}

/** Moves the nodes of a part behind those that are there; the elements that it continues are the last of each level. */
function appendPart(document: Document, part: Document, continued: number): void {
  let [to, from]: [Element, Element] = [document.documentElement, part.documentElement];
  for (let level = 1; level <= continued; level++) {
    const [innerTo, inner] = [to.lastElementChild, from.firstElementChild];
    const isContinued = level < continued;
    if (isContinued) inner!.remove();
    to.append(...from.childNodes);
    if (isContinued) [to, from] = [innerTo!, inner!];
  }
}
