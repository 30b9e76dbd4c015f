import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readmes } from '../../scripts/docs.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
const packageJson = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

test('the README has the API as the code documents it, and the size limits that are checked (npm run docs)', () => {
  const { readme, wanted } = readmes();
  assert.equal(readme, wanted);
});

test('the README names the version that it links to', () => {
  assert.ok(readme.includes(`ca-rate-ticker@${packageJson.version}/`));
});

test('everything public is documented', () => {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  assert.ok(elements.length > 0);
  for (const element of elements) {
    const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element;
    for (const one of [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates]) {
      if (one.name !== 'styles') assert.ok(one.description, `${element.tagName}: ${one.name}`);
    }
  }
});
