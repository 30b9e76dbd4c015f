import { parseMarkup } from './parse-markup.js';
import { repairXml } from './repair-xml.js';
import { XmlError } from './xml-error.js';

/**
 * The document of a feed's text, after the small repair that one in ten feeds needs. Nothing in it is run, loaded or
 * expanded.
 *
 * @throws XmlError `parse` when no repair makes it XML; `trusted-types` when the page does not let XML be parsed
 */
export function parseXml(text: string): Document {
  const xml = repairXml(text);
  let document: Document;
  try {
    document = parseMarkup(xml, 'text/xml');
  } catch (cause) {
    const missing = 'the page enforces Trusted Types and does not list the policy "ca-rate-ticker"';
    throw new XmlError('trusted-types', `expected to be let parse XML, got a refusal: ${missing}`, cause);
  }
  // How browsers tell of an error: instead of a document, or inside what came of it.
  if (document.getElementsByTagNameNS('*', 'parsererror').length) {
    throw new XmlError('parse', `expected XML, got "${text.trim().slice(0, 40)}…"`);
  }
  return document;
}
