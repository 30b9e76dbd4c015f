/*
 * The demo's own news site: `wp-json/wp/v2/posts` gives 21 articles page by page, as WordPress does; past the end it
 * answers 400. `bare/wp-json/wp/v2/posts` does not tell how many there are, like many a server behind a proxy.
 */
import { articlePage, type Article } from './article-pages.js';
import { answerRequests, jsonResponse } from './recorded-network.js';

async function answerPosts(url: URL, isBare: boolean): Promise<Response> {
  const articles = (await (await fetch('./feeds/articles.json')).json()) as Article[];
  const [status, total, pages, body] = articlePage(articles, url.searchParams);
  const headers = isBare || status !== 200 ? {} : { 'X-WP-Total': `${total}`, 'X-WP-TotalPages': `${pages}` };
  return jsonResponse(body, { status, headers });
}

/** Answers as that site. */
export const answerAsNewsSite = (): void =>
  answerRequests((url) => {
    const [, bare] = /(\/bare)?\/wp-json\/wp\/v2\/posts$/.exec(url.pathname) ?? [undefined, 'none'];
    return bare === 'none' ? undefined : answerPosts(url, !!bare);
  });
