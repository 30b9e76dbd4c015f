import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import base from './web-test-runner.config.js';

/** Serves the recorded payloads that lie beside the project as `/corpus/…`, byte for byte: a plugin would decode them. */
async function corpus(context, next) {
  if (!context.path.startsWith('/corpus/')) return next();
  const path = context.path.slice('/corpus/'.length);
  context.body = await readFile(
    new URL(path.startsWith('cases/') ? `../shared/${path}` : `../shared/data/${path}`, import.meta.url),
  );
  context.type = 'application/octet-stream';
}

/** What Node reads of the same payload, by the command line tool's readers, as `/in-node/<kind>/…`. */
async function readInNode(context, next) {
  const [, kind, path] = /^\/in-node\/(rates|headlines)\/(.*)/.exec(context.path) ?? [];
  if (!kind) return next();
  const { readRates, readHeadlines } = await import('./dist/snapshot/read-bytes.js');
  const bytes = await readFile(new URL(`../shared/${path}`, import.meta.url));
  const answer = { bytes, url: 'https://feed.example/feed', headers: new Headers() };
  const read = kind === 'rates' ? readRates : readHeadlines;
  context.body = await read(answer, { format: 'auto', map: '' }).catch((error) => ({ error: error.message }));
}

/** Names of all recorded payloads, relative to the folder beside the project. */
async function listPayloads(context, next) {
  if (context.path !== '/payloads.json') return next();
  const folders = ['data/rates', 'data/headlines', 'cases'];
  const lists = folders.map(async (folder) => {
    const url = new URL(`../shared/${folder}/`, import.meta.url);
    const names = await readdir(url, { recursive: true });
    return names.filter((name) => statSync(new URL(name, url)).isFile()).map((name) => `${folder}/${name}`);
  });
  context.body = (await Promise.all(lists)).flat().sort();
}

/** The tests that run over recorded payloads. */
export default {
  ...base,
  files: ['test/corpus/*.test.ts'],
  middleware: [corpus, readInNode, listPayloads],
  coverage: false,
  testFramework: { config: { timeout: 120_000 } },
};
