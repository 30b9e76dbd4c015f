import { readFile } from 'node:fs/promises';
import base from './web-test-runner.config.js';

/** Serves the recorded payloads that lie beside the project as `/corpus/…`, byte for byte: a plugin would decode them. */
async function corpus(context, next) {
  if (!context.path.startsWith('/corpus/')) return next();
  context.body = await readFile(new URL(`../shared/data/${context.path.slice('/corpus/'.length)}`, import.meta.url));
  context.type = 'application/octet-stream';
}

/** The tests that run over recorded payloads. */
export default {
  ...base,
  files: ['test/corpus/*.test.ts'],
  middleware: [corpus],
  coverage: false,
  testFramework: { config: { timeout: 120_000 } },
};
