import { documentProperty } from '../../payload/page-document.js';
import { MAX_TIME_MS } from '../../payload/time.js';
import { clip } from '../text/clipping.js';
import { httpUrl } from '../text/links.js';

/** One headline. All texts are plain text: entities decoded, markup removed. */
export interface Headline {
  /** Identifies it within its source: the feed's own id, else URL, title and date together. */
  readonly id: string;
  /** At most 300 graphemes; longer ones end with an ellipsis. */
  readonly title: string;
  /** Absolute http(s) URL of the article. */
  readonly url?: string | undefined;
  /** The start of the article or what the feed says of it: at most 2,000 graphemes. */
  readonly excerpt?: string | undefined;
  /** When it was published, epoch ms; undefined rather than a guess. */
  readonly published?: number | undefined;
  /** Absolute http(s) URL of a picture. */
  readonly image?: string | undefined;
  /** Name of the publication. */
  readonly source?: string | undefined;
  /** Who wrote it. */
  readonly author?: string | undefined;
  /** Subjects that the feed names, to be filtered by. */
  readonly categories?: readonly string[] | undefined;
  /** Language tag of its texts. */
  readonly lang?: string | undefined;
}

/** A headline as a page's script may give it: without an id, one is made of its URL, title and date. */
export type GivenHeadline = Omit<Headline, 'id'> & { readonly id?: string | number | undefined };

/** Maximum number of graphemes of each text, so that one text cannot break a layout or stall it. */
export const MAX_GRAPHEMES = { title: 300, excerpt: 2000, name: 120 };
/** Longer ids are cut. */
export const MAX_ID_LENGTH = 2000;

/** The id of a headline whose source gives none. */
export function idFrom(url = '', title = '', published: number | '' = ''): string {
  return `${url} ${title} ${published}`.trim();
}

const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

function textOf(value: unknown, maxGraphemes: number): string | undefined {
  return (isText(value) && clip(`${value}`.trim(), maxGraphemes)) || undefined;
}

/** The address that links are relative to; undefined on a server, where there is no page yet. */
const pageBase = (): string | undefined => (typeof document === 'undefined' ? undefined : documentProperty('baseURI'));

function fromFields(given: object, base: string | undefined): Headline | undefined {
  const { id, title, url, excerpt, published, image, source, author, categories, lang } = given as Partial<
    Record<keyof Headline, unknown>
  >;
  const name = textOf(title, MAX_GRAPHEMES.title);
  if (!name) return undefined;
  const link = httpUrl(url, base);
  const time = typeof published === 'number' && Math.abs(published) <= MAX_TIME_MS ? published : undefined;
  return {
    id: (isText(id) && `${id}`.trim().slice(0, MAX_ID_LENGTH)) || idFrom(link, name, time),
    title: name,
    // A link to the page that shows it leads nowhere.
    url: link === base ? undefined : link,
    excerpt: textOf(excerpt, MAX_GRAPHEMES.excerpt),
    published: time,
    image: httpUrl(image, base),
    source: textOf(source, MAX_GRAPHEMES.name),
    author: textOf(author, MAX_GRAPHEMES.name),
    categories: Array.isArray(categories)
      ? categories.flatMap((category) => textOf(category, MAX_GRAPHEMES.name) ?? [])
      : undefined,
    lang: textOf(lang, MAX_GRAPHEMES.name),
  };
}

/**
 * A headline as a page's script gives it, without the fields that are wrong. Its texts are plain text already.
 *
 * @param base - what links are relative to
 * @returns undefined when there is no title, or reading a field throws
 */
export function validHeadline(given: unknown, base: string | undefined = pageBase()): Headline | undefined {
  try {
    return typeof given === 'object' && given ? fromFields(given, base) : undefined;
  } catch {
    // A getter of the page's own object: one broken item must not hide the others.
    return undefined;
  }
}

/**
 * The headlines of a list that a page's script gives.
 *
 * @param base - what links are relative to
 */
export function validHeadlines(given: unknown, base: string | undefined = pageBase()): Headline[] {
  return Array.isArray(given) ? given.flatMap((item) => validHeadline(item, base) ?? []) : [];
}
