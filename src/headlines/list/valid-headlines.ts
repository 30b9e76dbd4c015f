import { clip } from '../text/clip.js';
import { deduplicate } from './duplicates.js';
import type { Headline } from './headline.js';
import { httpUrl } from '../text/http-url.js';

/** Most graphemes of each text, so that no layout hangs on one. */
const MOST = { title: 300, excerpt: 2000, name: 120 };
/** Farthest time that a date can tell, epoch ms. */
const FARTHEST = 8.64e15;

function textOf(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return clip(`${value}`.trim(), most) || undefined;
}

/** A headline as a page's script gives it, with what is wrong of it left out; none without a title. */
export function soundHeadline(given: unknown, base: string = document.baseURI): Headline | undefined {
  if (typeof given !== 'object' || !given) return undefined;
  const { id, title, url, excerpt, published, image, source, author, categories, lang } = given as Partial<
    Record<keyof Headline, unknown>
  >;
  const name = textOf(title, MOST.title);
  if (!name) return undefined;
  const link = httpUrl(url, base);
  const time = typeof published === 'number' && Math.abs(published) <= FARTHEST ? published : undefined;
  return {
    id: textOf(id, MOST.excerpt) ?? link ?? `${name} ${time ?? ''}`,
    title: name,
    // Back to the page that shows it, it leads nowhere.
    url: link === base ? undefined : link,
    excerpt: textOf(excerpt, MOST.excerpt),
    published: time,
    image: httpUrl(image, base),
    source: textOf(source, MOST.name),
    author: textOf(author, MOST.name),
    categories: Array.isArray(categories) ? categories.flatMap((one) => textOf(one, MOST.name) ?? []) : undefined,
    lang: textOf(lang, MOST.name),
  };
}

/**
 * The headlines of a list that a page's script gives, each once. Their texts are plain text already and stay as they
 * are.
 *
 * @param base - what links are relative to
 */
export function soundHeadlines(given: unknown, base: string = document.baseURI): Headline[] {
  return Array.isArray(given) ? deduplicate(given.flatMap((one) => soundHeadline(one, base) ?? [])) : [];
}
