import { textOf } from '../../payload/json.js';
import { idFrom, MAX_GRAPHEMES, MAX_ID_LENGTH, type Headline } from '../list/headline.js';
import { clip, mayEndWithCredit, withoutBoilerplate, withoutTitle } from '../text/clipping.js';
import { httpUrl } from '../text/links.js';
import { parseDate } from '../text/parse-date.js';
import { plainText } from '../text/plain-text.js';
import type { HeadlinePage, ReadContext, PausableRead } from './reader.js';

/** Maximum number of a payload's items that are read, unless the context limits them. */
const MAX_ITEMS = 5000;
const MAX_CATEGORIES = 20;
/** Maximum number of graphemes of an excerpt's start that stands in for a title. */
const MAX_EXCERPT_AS_TITLE = 100;
/** Maximum number of characters of a name that are read. */
const MAX_NAME_LENGTH = 1000;
/** Maximum number of characters before the @ of a mail address (RFC 5321, section 4.5.3.1.1). */
const MAX_MAILBOX_LENGTH = 64;
/** What NewsAPI gives in place of articles that were withdrawn. */
const REMOVED = '[Removed]';

/** A headline as its source writes it: texts are HTML, links may be relative. */
export interface RawHeadline {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly excerpt?: string | undefined;
  /** Values for `parseDate`; the first that it can read is used. */
  readonly published?: readonly unknown[] | undefined;
  readonly image?: string | undefined;
  /** Texts of the item in which a picture is looked for when `image` is empty. */
  readonly illustrated?: (() => readonly string[]) | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  /** What its links are relative to, where that differs from the other items. */
  readonly base?: string | undefined;
}

/** Whether an item has a link or a date, right or wrong. */
export const hasLinkOrDate = ({ url, published = [] }: RawHeadline): boolean =>
  !!url || published.some((value) => value !== undefined && value !== null && value !== '');

/** A text without the mail address that RSS puts beside a name. */
function withoutMail(text: string): string {
  const at = text.indexOf('@');
  if (at < 0) return text;
  // One more than a mailbox, for the bracket before it.
  const from = Math.max(0, at - MAX_MAILBOX_LENGTH - 1);
  const mailbox = /[<(]?[^\s<>()@]*$/.exec(text.slice(from, at))![0];
  const domain = /^@[^\s<>()@]+[>)]?/.exec(text.slice(at))?.[0] ?? '';
  return mailbox && domain ? text.slice(0, at - mailbox.length) + text.slice(at + domain.length) : text;
}

function nameOf(text = ''): string | undefined {
  const name = withoutMail(text.slice(0, MAX_NAME_LENGTH)).trim();
  return clip(plainText(name.replace(/^\((.*)\)$/s, '$1')), MAX_GRAPHEMES.name) || undefined;
}

function langOf(text = ''): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}

/** An id that is unique across sites: a number or a word is so only within its own site. */
function idOf(id: string, base: string): string {
  return (/[:/]/.test(id) ? id : `${httpUrl('/', base) ?? ''}?p=${id}`).slice(0, MAX_ID_LENGTH);
}

/**
 * The headline of a source's item: plain texts, an absolute link, a valid date. Without a title it has the start of
 * its excerpt for one, or else the host that its link leads to.
 *
 * @param base - what its links are relative to
 * @returns undefined when it has neither text nor link, or was withdrawn
 */
export function toHeadline(raw: RawHeadline, base: string, { rareReaders }: ReadContext): Headline | undefined {
  const url = httpUrl(raw.url, base);
  const excerpt = plainText(raw.excerpt ?? '');
  const text = clip(withoutBoilerplate(rareReaders?.withoutCredit(excerpt) ?? excerpt), MAX_GRAPHEMES.excerpt);
  const ownTitle = clip(plainText(raw.title ?? ''), MAX_GRAPHEMES.title);
  const title = ownTitle || clip(text, MAX_EXCERPT_AS_TITLE) || (url && new URL(url).hostname);
  if (!title || title === REMOVED) return undefined;
  const lang = langOf(raw.lang);
  const published = raw.published
    ?.map((value) => (rareReaders?.parseDate ?? parseDate)(value, lang))
    .find((time) => time !== undefined);
  const picture = raw.image || (rareReaders && raw.illustrated?.().map(rareReaders.firstPicture).find(Boolean));
  const categories = raw.categories?.slice(0, MAX_CATEGORIES).flatMap((category) => nameOf(category) ?? []);
  return {
    id: raw.id ? idOf(raw.id, base) : idFrom(url, title, published),
    title,
    url,
    excerpt: (ownTitle ? withoutTitle(text, title) : text === title ? '' : text) || undefined,
    published,
    image: httpUrl(picture, base),
    source: nameOf(raw.source),
    author: nameOf(raw.author),
    categories: categories?.length ? categories : undefined,
    lang,
  };
}

/** Whether an item may have a date in words, a picture or a credit in its text that was not read. */
function needsRareReaders({ published, illustrated }: RawHeadline, headline: Headline): boolean {
  const hasDateInWords = published?.some((value) => /\p{L}{3}/u.test(textOf(value)));
  return (
    (headline.published === undefined && !!hasDateInWords) ||
    mayEndWithCredit(headline.excerpt ?? '') ||
    (!headline.image && !!illustrated?.().some((html) => /<img\s/i.test(html)))
  );
}

/**
 * The page of a payload's items.
 *
 * @param readItem - gives undefined for what is no headline
 */
export function* toPage<Item>(
  items: readonly Item[],
  context: ReadContext,
  readItem: (item: Item) => RawHeadline | undefined,
  { total, next }: Omit<HeadlinePage, 'headlines'> = {},
): PausableRead<HeadlinePage> {
  const { url, limit = MAX_ITEMS, rareReaders } = context;
  const headlines: Headline[] = [];
  let isIncomplete = false;
  let count = 0;
  for (const item of items.slice(0, limit)) {
    const raw = readItem(item);
    const headline = raw && toHeadline(raw, raw.base ?? url, context);
    if (headline) headlines.push(headline);
    if (headline && !rareReaders) isIncomplete ||= needsRareReaders(raw, headline);
    count += 1;
    yield;
  }
  return {
    headlines,
    total,
    next: httpUrl(next, url),
    skipped: count - headlines.length,
    needsRareReaders: isIncomplete,
  };
}
