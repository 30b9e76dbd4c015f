/* A small site for tests and pictures: the repository's files and made-up answers, seen by a browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from './browser.js';

const ROOT = new URL('../', import.meta.url);
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Where a bundler would find what modules import. */
export const IMPORT_MAP = {
  imports: {
    'ca-rate-ticker': '/dist/index.js',
    'ca-rate-ticker/': '/dist/',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit-labs/ssr-client/': '/node_modules/@lit-labs/ssr-client/',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  },
};

/**
 * Starts a site on a free port.
 *
 * @param answers - by path: `{ body, type, delay, until }`, delay in ms, `until` a promise to wait for; what is not there
 *   comes from the folder
 * @param folder - URL of the files, with a slash at its end; the repository's by default
 * @returns its origin, and how to end it
 */
export async function startSite(answers = {}, folder = ROOT) {
  const server = createServer(async (incoming, outgoing) => {
    const path = decodeURIComponent(new URL(incoming.url, 'http://localhost').pathname);
    const { body, type, delay = 0, until } = path === '/favicon.ico' ? { body: '' } : (answers[path] ?? {});
    await new Promise((resolve) => setTimeout(resolve, delay));
    await until;
    try {
      const content = body ?? (await readFile(new URL(`.${path}`, folder)));
      outgoing.writeHead(200, {
        'Content-Type': type ?? TYPES[extname(path)] ?? 'text/plain',
        'Access-Control-Allow-Origin': '*',
      });
      outgoing.end(content);
    } catch {
      outgoing.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const startBrowser = () => puppeteer.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS });

/** Has a page wait until elements show items. */
export const waitForItems = (page, ...tags) =>
  page.waitForFunction(
    (names) =>
      names.every((name) =>
        document.querySelector(name)?.shadowRoot?.querySelector('[part~=item]:not([part~=skeleton])'),
      ),
    { timeout: 20_000 },
    tags,
  );
