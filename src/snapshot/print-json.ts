/*
 * Rates as the project's own JSON, and headlines as JSON Feed 1.1. Both elements read them without any option.
 */
import type { Headline } from '../headlines/list/headline.js';
import { plainText } from '../headlines/text/plain-text.js';
import type { Job } from './config.js';
import type { SourcedRate } from './history.js';
import { escapeHtml } from './print-html.js';

const isoTime = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();

/** `rates.json`: a line for each rate. */
export function printRates(rates: readonly SourcedRate[]): string {
  const lines = rates.map(({ base, quote, value, bid, ask, change, previous, time, since, source }) =>
    JSON.stringify({
      base,
      quote,
      value,
      bid,
      ask,
      change,
      previous,
      time: isoTime(time),
      since: isoTime(since),
      source,
    }),
  );
  return `{"rates":[\n${lines.join(',\n')}\n]}\n`;
}

/** The name of a page's file. */
export const feedFile = (page: number): string => (page === 1 ? 'feed.json' : `feed-${page}.json`);

/** A text that a reader which expects HTML gives back as it is. */
const asHtml = (text: string): string => (plainText(text) === text ? text : escapeHtml(text));

function feedItem({ id, title, url, excerpt, published, image, source, author, categories, lang }: Headline): object {
  return {
    id,
    url,
    title: asHtml(title),
    // One of the contents has to be there (JSON Feed 1.1, "Items"); readers drop an excerpt that repeats the title.
    content_text: asHtml(excerpt ?? title),
    image,
    date_published: isoTime(published),
    authors: author ? [{ name: author }] : undefined,
    tags: categories,
    language: lang,
    _source: source ? { name: source } : undefined,
  };
}

/** The pages of a JSON Feed, by the names of their files: a line for each item. */
export function printFeed(headlines: readonly Headline[], job: Job): Map<string, string> {
  const { title, lang, 'page-size': pageSize, 'base-url': baseUrl } = job;
  const base = baseUrl && `${baseUrl.replace(/\/+$/, '')}/`;
  const count = Math.max(1, Math.ceil(headlines.length / pageSize));
  const pages = new Map<string, string>();
  for (let page = 1; page <= count; page++) {
    const head = {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      language: lang,
      feed_url: base ? base + feedFile(page) : undefined,
      next_url: page < count ? base + feedFile(page + 1) : undefined,
    };
    const items = headlines.slice((page - 1) * pageSize, page * pageSize).map((item) => JSON.stringify(feedItem(item)));
    pages.set(feedFile(page), `${JSON.stringify(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`);
  }
  return pages;
}
