import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readmeAndManifest, withTables } from '../../scripts/docs.js';

const [readme, manifest] = readmeAndManifest();
const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

test('the README has the API as the code documents it (npm run docs)', () => {
  assert.equal(readme, withTables(readme, manifest));
});

test('the README quotes the size limits that are checked', () => {
  for (const { path, limit } of packageJson['size-limit']) {
    assert.match(readme, new RegExp(`\`${path}\`.*\\| ${limit} \\|`), path);
  }
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
