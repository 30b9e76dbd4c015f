import { MAX_GRAPHEMES, type Headline } from '../list/headline.js';
import { clip, withoutBoilerplate } from '../text/clipping.js';
import { httpUrl } from '../text/links.js';
import { parseDate } from '../text/parse-date.js';
import { plainText } from '../text/plain-text.js';
import type { HeadlinePage, ReadContext } from './reader.js';

/** Maximum number of a payload's items that are read, unless the context limits them. */
const MAX_ITEMS = 5000;
const MAX_CATEGORIES = 20;
/** Maximum number of graphemes of an excerpt's start that stands in for a title. */
const MAX_EXCERPT_AS_TITLE = 100;
/** Maximum number of characters of a name that are read. */
const MAX_NAME_LENGTH = 1000;

/** A headline as its source writes it: texts are HTML, links may be relative. */
export interface RawHeadline {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly excerpt?: string | undefined;
  /** Values for `parseDate`; the first that it can read is used. */
  readonly published?: readonly unknown[] | undefined;
  readonly image?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  /** What its links are relative to, where that differs from the other items. */
  readonly base?: string | undefined;
}

/** A name without the mail address that RSS puts beside it. */
function nameOf(text = ''): string | undefined {
  const name = text
    .slice(0, MAX_NAME_LENGTH)
    .replace(/[<(]?[^\s<>()@]{1,64}@[^\s<>()@]{1,255}[>)]?/, '')
    .trim();
  return clip(plainText(name.replace(/^\((.*)\)$/s, '$1')), MAX_GRAPHEMES.name) || undefined;
}

function langOf(text = ''): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}

/** An id that is unique across sites: a number or a word is so only within its own site. */
function idOf(id: string, base: string): string {
  return clip(/[:/]/.test(id) ? id : `${httpUrl('/', base) ?? ''}?p=${id}`, MAX_GRAPHEMES.id);
}

/**
 * The headline of a source's item: plain texts, an absolute link, a valid date.
 *
 * @param base - what its links are relative to
 * @returns undefined when it has no text at all
 */
export function toHeadline(raw: RawHeadline, base: string): Headline | undefined {
  const text = clip(withoutBoilerplate(plainText(raw.excerpt ?? '')), MAX_GRAPHEMES.excerpt);
  const title = clip(plainText(raw.title ?? ''), MAX_GRAPHEMES.title) || clip(text, MAX_EXCERPT_AS_TITLE);
  if (!title) return undefined;
  const url = httpUrl(raw.url, base);
  const published = raw.published?.map(parseDate).find((time) => time !== undefined);
  const categories = raw.categories?.slice(0, MAX_CATEGORIES).flatMap((category) => nameOf(category) ?? []);
  return {
    id: raw.id ? idOf(raw.id, base) : (url ?? `${title} ${published ?? ''}`),
    title,
    url,
    excerpt: text === title ? undefined : text || undefined,
    published,
    image: httpUrl(raw.image, base),
    source: nameOf(raw.source),
    author: nameOf(raw.author),
    categories: categories?.length ? categories : undefined,
    lang: langOf(raw.lang),
  };
}

/**
 * The page of a payload's items.
 *
 * @param readItem - gives undefined for what is no headline
 */
export function toPage<Item>(
  items: readonly Item[],
  { url, limit = MAX_ITEMS }: ReadContext,
  readItem: (item: Item) => RawHeadline | undefined,
  { total, next }: Omit<HeadlinePage, 'headlines'> = {},
): HeadlinePage {
  const read = items.slice(0, limit);
  const headlines = read.flatMap((item) => {
    const raw = readItem(item);
    return (raw && toHeadline(raw, raw.base ?? url)) ?? [];
  });
  return { headlines, total, next: httpUrl(next, url), skipped: read.length - headlines.length };
}
