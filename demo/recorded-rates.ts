import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The recorded days, in their order. */
const DAYS = ['2026-06-04', '2026-06-05'];
/** How long a visit sees the first day, ms. */
const FIRST_DAY = 9000;

/**
 * The demo's own rate source: `/rates/latest.json` gives the first recorded day, then, some seconds into the visit,
 * the next day; `/rates/2026-06-04.json` gives that day. A day that is not recorded is a 404, as at the source.
 */
export function recordedRates(): Plugin {
  let visit = 0;
  return {
    name: 'recorded-rates',
    configureServer({ middlewares }) {
      middlewares.use((incoming, outgoing, next) => {
        const path = incoming.url?.split('?')[0] ?? '';
        if (path === '/' || path.endsWith('.html')) visit = Date.now();
        const [, name] = /^\/rates\/([\w-]+)\.json$/.exec(path) ?? [];
        if (!name) {
          next();
          return;
        }
        const day = name === 'latest' ? DAYS[Date.now() - visit < FIRST_DAY ? 0 : 1] : name;
        readFile(new URL(`./feeds/usd-${day}.json`, import.meta.url)).then(
          (body) => {
            outgoing.setHeader('Content-Type', 'application/json');
            outgoing.setHeader('Cache-Control', 'no-cache');
            outgoing.end(body);
          },
          () => {
            outgoing.statusCode = 404;
            outgoing.end('No such day is recorded.');
          },
        );
      });
    },
  };
}
