import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** What the three sources give: the same recorded day, each in a shape of its own. */
const FILES = ['own.json', 'rates-map.json', 'bank-rows.json'];

/**
 * Sources that a page can kill: GET `/mortal/1` gives the rates of the first, POST `/mortal/1` kills or revives it, and
 * `/mortal/all` tells how each does. Opening the page revives all.
 */
export function mortalSources(): Plugin {
  let sources = FILES.map((file) => ({ file, isDead: false, asked: 0 }));
  return {
    name: 'mortal-sources',
    configureServer({ middlewares }) {
      middlewares.use((incoming, outgoing, next) => {
        const [, name = ''] = /^\/mortal\/(\w+)/.exec(incoming.url ?? '') ?? [];
        const source = sources[Number(name) - 1];
        outgoing.setHeader('Cache-Control', 'no-store');
        if (incoming.url?.startsWith('/fallback.html')) {
          sources = sources.map(({ file }) => ({ file, isDead: false, asked: 0 }));
          next();
        } else if (name === 'all') {
          outgoing.setHeader('Content-Type', 'application/json');
          outgoing.end(JSON.stringify(sources));
        } else if (!source) {
          next();
        } else if (incoming.method === 'POST') {
          source.isDead = !source.isDead;
          outgoing.end();
        } else {
          source.asked++;
          if (source.isDead) incoming.destroy();
          else
            readFile(new URL(`./feeds/families/${source.file}`, import.meta.url)).then(
              (body) => outgoing.end(body),
              next,
            );
        }
      });
    },
  };
}
