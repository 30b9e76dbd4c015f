/* The code that the builder copies, put into an application and shown by it. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElements } from '../../../scripts/manifest.js';
import { startSite } from '../../../scripts/site.js';
import { openWithSources } from './answers.js';
import { copiedCode } from './copied-code.js';
import { lookOf } from './look.js';
import { STATES } from './states.js';

const ELEMENTS = readElements();
const elementOf = ({ tag }) => ELEMENTS.find(({ tagName }) => tagName === tag);

/** The code of every state, and how each looks where its HTML is pasted into a fresh page: once for all applications. */
let code, looks;

/** Writes the code of every state into an application, with a list for its main file. */
export async function pasteInto(folder, { kind, extension, into }) {
  const place = join(folder, into);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  code ??= await copiedCode();
  for (const [name, { [kind]: text }] of Object.entries(code)) {
    writeFileSync(join(place, `${name}.${extension}`), `${text}\n`);
  }
  const pathOf = (name) => (/^tsx?$/.test(extension) ? `./${name}` : `./${name}.${extension}`);
  const lines = Object.keys(code).map((name) => `  '${name}': () => import('${pathOf(name)}'),\n`);
  const type = `Record<string, () => Promise<typeof import('${pathOf('default')}')>>`;
  writeFileSync(join(place, 'index.ts'), `export const copied: ${type} = {\n${lines.join('')}};\n`);
}

async function looksOfHtml(browser) {
  const found = {};
  for (const [name, { HTML: text }] of Object.entries(code)) {
    const body = `<!doctype html><html lang="en"><meta charset="utf-8">${text}`;
    const site = await startSite({ '/': { body, type: 'text/html' } });
    const { page, lines } = await openWithSources(browser, `${site.origin}/`);
    found[name] = await lookOf(page, STATES[name], elementOf(STATES[name]));
    assert.deepEqual(lines(), [], `HTML of ${name}`);
    await page.close();
    site.stop();
  }
  return found;
}

/**
 * Shows the code of every state in a built application, and compares it with its HTML in a fresh page.
 *
 * @param urlOf - the address that shows a state, by its name
 * @returns by state, `'yes'` or what went wrong
 */
export async function checkCopied(browser, urlOf) {
  looks ??= await looksOfHtml(browser);
  const result = {};
  for (const [name, state] of Object.entries(STATES)) {
    const { page, lines } = await openWithSources(browser, urlOf(name));
    try {
      assert.deepEqual(await lookOf(page, state, elementOf(state)), looks[name]);
      assert.deepEqual(lines(), []);
      result[name] = 'yes';
    } catch (error) {
      result[name] = `${error.message}\n${lines().join('\n')}`;
    }
    await page.close();
  }
  return result;
}
