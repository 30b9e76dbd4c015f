import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The newest recorded day. */
const LATEST = '2026-06-05';

/**
 * The demo's own rate source: `/rates/latest.json` gives the newest recorded day, `/rates/2026-06-04.json` the day before
 * it. A day that is not recorded is a 404, as at the source.
 */
export function recordedRates(): Plugin {
  return {
    name: 'recorded-rates',
    configureServer({ middlewares }) {
      middlewares.use((incoming, outgoing, next) => {
        const path = incoming.url?.split('?')[0] ?? '';
        const [, name] = /^\/rates\/([\w-]+)\.json$/.exec(path) ?? [];
        if (!name) {
          next();
          return;
        }
        const day = name === 'latest' ? LATEST : name;
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
