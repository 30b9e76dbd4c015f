import { readFile } from 'node:fs/promises';
import base from './web-test-runner.config.js';

/** Serves the recorded payloads that lie beside the project as `/corpus/…`, byte for byte. */
const corpus = {
  name: 'corpus',
  async serve({ path }) {
    if (!path.startsWith('/corpus/')) return undefined;
    const file = new URL(`../shared/data/${path.slice('/corpus/'.length)}`, import.meta.url);
    return { body: await readFile(file), type: 'application/octet-stream' };
  },
};

/** The tests that run over recorded payloads. */
export default {
  ...base,
  files: ['test/corpus/*.test.ts'],
  plugins: [...base.plugins, corpus],
  coverage: false,
  testFramework: { config: { timeout: 120_000 } },
};
