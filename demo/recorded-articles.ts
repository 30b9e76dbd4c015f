import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** An article of `feeds/articles.json`. */
interface Article {
  readonly title: string;
  /** UTC, without a zone, as WordPress writes it. */
  readonly date: string;
  readonly text: string;
}

/** Most posts that WordPress gives at once. */
const MOST = 100;

/** Text as WordPress renders it: typography as numbered entities. */
const rendered = (text: string): string => text.replace(/[‘’–&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A post as the WordPress REST API gives it, as far as a list needs. */
const postOf = ({ title, date, text }: Article, index: number, all: readonly Article[]): unknown => ({
  id: 1000 + all.length - index,
  date_gmt: date,
  link: `https://example.org/${title.toLowerCase().replace(/\W+/g, '-')}/`,
  title: { rendered: rendered(title) },
  excerpt: { rendered: `<p>${rendered(text)}</p>\n` },
});

/** One page of an endpoint: status, headers and body. */
function answer(articles: readonly Article[], query: URLSearchParams): [status: number, total: number, pages: number, body: unknown] {
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(MOST, Number(query.get('per_page') ?? 10));
  const wanted = query.get('search')?.toLowerCase() ?? '';
  const found = articles
    .map((article, index, all) => ({ post: postOf(article, index, all), text: `${article.title} ${article.text}`.toLowerCase() }))
    .filter(({ text }) => wanted.split(/\s+/).every((word) => text.includes(word)))
    .map(({ post }) => post);
  const pages = Math.ceil(found.length / size);
  if (page > Math.max(1, pages)) {
    const message = 'The page number requested is larger than the number of pages available.';
    return [400, 0, 0, { code: 'rest_post_invalid_page_number', message, data: { status: 400 } }];
  }
  return [200, found.length, pages, found.slice((page - 1) * size, page * size)];
}

/**
 * The demo's own news site: `/wp-json/wp/v2/posts` gives 21 articles page by page, as WordPress does; past the end it
 * answers 400. `/bare/wp-json/wp/v2/posts` does not tell how many there are, like many a server behind a proxy.
 */
export function recordedArticles(): Plugin {
  return {
    name: 'recorded-articles',
    configureServer({ middlewares }) {
      middlewares.use((incoming, outgoing, next) => {
        const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
        const [, bare] = /^\/(bare\/)?wp-json\/wp\/v2\/posts$/.exec(pathname) ?? [undefined, 'none'];
        if (bare === 'none') {
          next();
          return;
        }
        readFile(new URL('./feeds/articles.json', import.meta.url), 'utf8').then((text) => {
          const [status, total, pages, body] = answer(JSON.parse(text) as Article[], searchParams);
          outgoing.statusCode = status;
          outgoing.setHeader('Content-Type', 'application/json; charset=UTF-8');
          outgoing.setHeader('Cache-Control', 'no-cache');
          if (!bare && status === 200) {
            outgoing.setHeader('X-WP-Total', total);
            outgoing.setHeader('X-WP-TotalPages', pages);
          }
          outgoing.end(JSON.stringify(body));
        }, next);
      });
    },
  };
}
