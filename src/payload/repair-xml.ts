import { matchAt } from './match-at.js';
import { dropForbidden, escapeXml } from './entities.js';
import { XmlWriter, type XmlPart } from './xml-writer.js';

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?(?![\p{L}\p{N}_.-])`;
const MARKUP = /<(?=[!?/\p{L}_])/gu;
/** A tag: slash, name, attributes. Its parts exclude each other, so that matching takes linear time. */
const TAG = new RegExp(String.raw`<(/?)(${NAME})([^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)>`, 'uy');
const ATTRIBUTE = new RegExp(String.raw`(?<=[\s"'])(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))`, 'gu');
/** A declaration such as DOCTYPE or ENTITY, up to the next one inside it. */
const DECLARATION = /<![^<>"'[]*(?:(?:"[^"]*"|'[^']*')[^<>"'[]*)*[>[]?/y;

/** Sections that are dropped, or copied as they are. */
const SECTIONS = [
  { start: '<!--', end: '-->', copied: false },
  { start: '<?', end: '?>', copied: false },
  { start: '<![CDATA[', end: ']]>', copied: true },
];

/** Longer namespaces are those of no vocabulary; their prefixes count as undeclared. */
const MAX_NAMESPACE_LENGTH = 500;
/** Longer texts and lists of attributes are cut; no reader uses more of either. */
const MAX_TEXT_LENGTH = 200_000;
const MAX_ATTRIBUTES_LENGTH = 20_000;
/** Characters between two pauses: a few ms. */
const PAUSE_LENGTH = 10_000;

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare = ''] of text.slice(0, MAX_ATTRIBUTES_LENGTH).matchAll(ATTRIBUTE)) {
    // `xmlns:a=""` is not well-formed (Namespaces in XML 1.0, "No Prefix Undeclaring").
    const value = escapeXml(double ?? single ?? bare);
    // A long namespace costs the browser as much again for each element in it (Chromium 156: 1 s for 200 kB of XML).
    const isUsable = !name.startsWith('xmlns') || value.length <= MAX_NAMESPACE_LENGTH;
    if (isUsable && (value || !name.startsWith('xmlns:'))) attributes.set(name, value);
  }
  return attributes;
}

/**
 * Repairs a feed's text so that it is well-formed XML, in time proportional to the text. Drops control characters,
 * everything outside the root, comments, instructions and declarations, so that no entity is ever expanded. Escapes
 * bare `&` and `<` and decodes entities of HTML. Declares undeclared prefixes as themselves (`media` as the namespace
 * `media`), closes open elements, and cuts a truncated end after the last whole item.
 *
 * @returns the parts of the document one by one, with pauses between them in which nothing is ready yet
 * @throws ReadError `parse` when it is nested too deep to be a feed
 */
export function* repairXml(source: string): Generator<XmlPart | undefined, ReturnType<XmlWriter['finish']>> {
  const writer = new XmlWriter();
  let pauseAt = PAUSE_LENGTH;
  for (let at = 0; at < source.length && !writer.isFull;) {
    if (at > pauseAt) {
      yield writer.takePart();
      pauseAt = at + PAUSE_LENGTH;
    }
    const start = matchAt(MARKUP, source, at)?.index ?? source.length;
    writer.add(escapeXml(source.slice(at, Math.min(start, at + MAX_TEXT_LENGTH))));
    if (start === source.length) break;
    // Not `startsWith` from an index: that of Prototype 1.7 takes none.
    const section = SECTIONS.find((known) => source.slice(start, start + known.start.length) === known.start);
    if (section) {
      const end = source.indexOf(section.end, start + section.start.length);
      if (end < 0) break;
      at = end + section.end.length;
      const content = section.copied && source.slice(start, Math.min(end, start + MAX_TEXT_LENGTH));
      if (content) writer.add(`${dropForbidden(content)}]]>`);
      continue;
    }
    const [tag = matchAt(DECLARATION, source, start)?.[0], slash, name = '', attributes = ''] =
      matchAt(TAG, source, start) ?? [];
    if (!tag) writer.add('&lt;');
    else if (slash) {
      if (writer.end(name)) break;
    } else if (name) {
      writer.start(name, attributesOf(attributes));
      if (attributes.endsWith('/') && writer.end(name)) break;
    }
    at = start + (tag?.length ?? 1);
  }
  return writer.finish();
}
