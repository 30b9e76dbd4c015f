/* The code that the builder copies, without opening the builder. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { readElements } from '../../../scripts/manifest.js';
import { STATES } from './states.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));

async function load(path) {
  const { module } = await runnerImport(`${ROOT}/demo/builder/${path}`, { root: ROOT, configFile: false });
  return module;
}

/** The code of every state, by the state's name and the kind as the builder names it, such as `React`. */
export async function copiedCode() {
  const [{ SNIPPETS }, { fromQuery }] = await Promise.all([load('snippets.ts'), load('state.ts')]);
  const elements = readElements();
  const codesOf = ({ query, tag }) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    const state = fromQuery(query, elements);
    return Object.fromEntries(
      Object.entries(SNIPPETS).map(([kind, snippet]) => [kind, snippet(state, element, { version })]),
    );
  };
  return Object.fromEntries(Object.entries(STATES).map(([name, state]) => [name, codesOf(state)]));
}
