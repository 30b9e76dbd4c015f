import { withoutBoilerplate } from '../text/boilerplate.js';
import { clip } from '../text/clip.js';
import type { Headline } from '../list/headline.js';
import { httpUrl } from '../text/http-url.js';
import { parseDate } from '../text/parse-date.js';
import { plainText } from '../text/plain-text.js';
import type { HeadlinePage, Origin } from './reader.js';

/** Most items of a payload that are looked at, where nobody says how many are wanted. */
const MOST_ITEMS = 5000;
/** Most graphemes of each text, and most categories. */
const MOST = { title: 300, titleOfExcerpt: 100, excerpt: 2000, name: 120, id: 500, categories: 20 };

/** A headline as its source writes it: texts are HTML, links may be relative. */
export interface Draft {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly excerpt?: string | undefined;
  /** As parseDate reads it; the first that it can read counts. */
  readonly published?: readonly unknown[] | undefined;
  readonly image?: string | undefined;
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  /** What its links are relative to, where that is not the same for all. */
  readonly base?: string | undefined;
}

/** A name without the mail address that RSS puts beside it. */
function nameOf(text = ''): string | undefined {
  const name = text
    .slice(0, 1000)
    .replace(/[<(]?[^\s<>()@]{1,64}@[^\s<>()@]{1,255}[>)]?/, '')
    .trim();
  return clip(plainText(name.replace(/^\((.*)\)$/s, '$1')), MOST.name) || undefined;
}

function langOf(text = ''): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}

/** An id that means the same wherever it is met: a number or a word counts only within its site. */
function idOf(id: string, base: string): string {
  return clip(/[:/]/.test(id) ? id : `${httpUrl('/', base) ?? ''}?p=${id}`, MOST.id);
}

/**
 * The headline of a draft: plain texts, an absolute link, a sound date; none when it has no text at all.
 *
 * @param base - what its links are relative to
 */
export function headlineOf(draft: Draft, base: string): Headline | undefined {
  const text = clip(withoutBoilerplate(plainText(draft.excerpt ?? '')), MOST.excerpt);
  const title = clip(plainText(draft.title ?? ''), MOST.title) || clip(text, MOST.titleOfExcerpt);
  if (!title) return undefined;
  const url = httpUrl(draft.url, base);
  const published = draft.published?.map(parseDate).find((time) => time !== undefined);
  const categories = draft.categories?.slice(0, MOST.categories).flatMap((category) => nameOf(category) ?? []);
  return {
    id: draft.id ? idOf(draft.id, base) : (url ?? `${title} ${published ?? ''}`),
    title,
    url,
    excerpt: text === title ? undefined : text || undefined,
    published,
    image: httpUrl(draft.image, base),
    source: nameOf(draft.source),
    author: nameOf(draft.author),
    categories: categories?.length ? categories : undefined,
    lang: langOf(draft.lang),
  };
}

/**
 * The page of a payload's items.
 *
 * @param draftOf - reads one item; gives none for what is no item
 */
export function pageOf<Item>(
  items: readonly Item[],
  { url, limit = MOST_ITEMS }: Origin,
  draftOf: (item: Item) => Draft | undefined,
  { total, next }: Omit<HeadlinePage, 'headlines'> = {},
): HeadlinePage {
  const looked = items.slice(0, limit);
  const headlines = looked.flatMap((item) => {
    const draft = draftOf(item);
    return (draft && headlineOf(draft, draft.base ?? url)) ?? [];
  });
  return { headlines, total, next: httpUrl(next, url), skipped: looked.length - headlines.length };
}
