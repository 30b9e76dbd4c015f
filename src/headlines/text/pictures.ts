import { matchAt } from '../../payload/match-at.js';

/** HTML and tags are read up to these lengths. */
const MAX_LENGTH = 100_000;
const MAX_TAG_LENGTH = 4000;
/** A text that begins with more icons and pixels than this has no picture for a list. */
const MAX_TAGS = 20;
/** Pictures whose tag states fewer CSS px are icons and tracking pixels. */
const MIN_SIZE_PX = 32;

/** Linear: a `<` outside quotes ends the match, so no stretch of text is tried more than twice. */
const TAG = /<img[\s/][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/gi;
const ATTRIBUTE = /([a-z-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
/** Attributes that hold the address, those of scripts that load pictures late first. */
const SOURCES = ['data-lazy-src', 'data-src', 'src'];
/** Names and addresses of smileys, spacers, and counters of readers. */
const NO_PICTURE = /\b(?:wp-smiley|emoji)\b|\b(?:spacer|blank|pixel|1x1)\.(?:gif|png)\b|^data:|\/\/(?:pixel|stats)\./i;

/**
 * Address of the first real picture in a piece of HTML, as it is written there; empty when there is none.
 */
export function firstPicture(html: string): string {
  const text = html.slice(0, MAX_LENGTH);
  let at = 0;
  for (let count = 0; count < MAX_TAGS; count += 1) {
    const match = matchAt(TAG, text, at);
    if (!match) break;
    at = match.index + match[0].length;
    if (match[0].length > MAX_TAG_LENGTH) continue;
    const attributes = new Map(
      [...match[0].matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare = '']) => [
        name.toLowerCase(),
        double ?? single ?? bare,
      ]),
    );
    const isSmall = ['width', 'height'].some((side) => parseFloat(attributes.get(side) ?? '') < MIN_SIZE_PX);
    const isNone = (value: string): boolean => NO_PICTURE.test(value);
    const source = SOURCES.map((name) => attributes.get(name)?.trim() ?? '').find((value) => value && !isNone(value));
    if (source && !isSmall && !isNone(attributes.get('class') ?? '')) return source.replace(/&(?:amp|#0*38);/g, '&');
  }
  return '';
}
