import { ReadError } from './read-error.js';
import { parseMarkup } from './parse-markup.js';
import { repairXml } from './repair-xml.js';

/**
 * The document of a feed's text, after the small repair that one in ten feeds needs. Nothing in it is run, loaded or
 * expanded.
 *
 * @throws ReadError `parse` when no repair makes it XML; `trusted-types` when the page does not let XML be parsed
 */
export function parseXml(text: string): Document {
  const xml = repairXml(text);
  let document: Document;
  try {
    document = parseMarkup(xml, 'text/xml');
  } catch (cause) {
    const missing = 'the page enforces Trusted Types and does not list the policy "ca-rate-ticker"';
    throw new ReadError(`expected to be let parse XML, got a refusal: ${missing}`, 'trusted-types', cause);
  }
  // How browsers tell of an error: instead of a document, or inside what came of it.
  if (document.getElementsByTagNameNS('*', 'parsererror').length) {
    throw new ReadError(`expected XML, got "${text.trim().slice(0, 40)}…"`, 'parse');
  }
  return document;
}
