/** An article of `feeds/articles.json`. */
export interface Article {
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
export function articlePage(
  articles: readonly Article[],
  query: URLSearchParams,
): [status: number, total: number, pages: number, body: unknown] {
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(MOST, Number(query.get('per_page') ?? 10));
  const wanted = query.get('search')?.toLowerCase() ?? '';
  const found = articles
    .map((article, index, all) => ({
      post: postOf(article, index, all),
      text: `${article.title} ${article.text}`.toLowerCase(),
    }))
    .filter(({ text }) => wanted.split(/\s+/).every((word) => text.includes(word)))
    .map(({ post }) => post);
  const pages = Math.ceil(found.length / size);
  if (page > Math.max(1, pages)) {
    const message = 'The page number requested is larger than the number of pages available.';
    return [400, 0, 0, { code: 'rest_post_invalid_page_number', message, data: { status: 400 } }];
  }
  return [200, found.length, pages, found.slice((page - 1) * size, page * size)];
}
