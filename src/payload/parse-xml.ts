import { parseMarkup } from './markup-policy.js';
import { ReadError } from './read-error.js';
import { repairXml } from './repair-xml.js';

/**
 * The document of a feed's text, after the small repair that one in ten feeds needs. Nothing in it is run, loaded or
 * expanded.
 *
 * @throws ReadError `parse` when no repair makes it XML, or where there is no `DOMParser` (Node, workers);
 * `trusted-types` when the page does not let XML be parsed
 */
export function parseXml(text: string): Document {
  if (typeof DOMParser === 'undefined') {
    throw new ReadError('expected a DOMParser to read XML with, got none: this is no browser page', 'parse');
  }
  const xml = repairXml(text);
  let document: Document;
  try {
    document = parseMarkup(xml, 'text/xml');
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
