import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { articlePage, type Article } from './article-pages.js';

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
          const [status, total, pages, body] = articlePage(JSON.parse(text) as Article[], searchParams);
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
