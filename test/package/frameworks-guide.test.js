import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guides } from '../../scripts/docs.js';
import { APPS } from '../frameworks/apps.js';

const { guide, wanted } = guides();

test('the guide for frameworks has the code of the applications that are tested (npm run docs)', () => {
  assert.equal(guide, wanted);
});

test('every tested application has a guide, and no code in it is untested', () => {
  const files = [...guide.matchAll(/^\[[^\]]+\]\(\.\.\/test\/frameworks\/apps\/(\w+)\/\S+\):\n\n```/gm)];
  assert.deepEqual([...new Set(files.map(([, name]) => name))].sort(), Object.keys(APPS).sort());
  assert.equal(files.length, guide.match(/^```\w+$/gm).length);
});

test('every application names exact versions', () => {
  for (const name of [...Object.keys(APPS).map((app) => `apps/${app}`), 'types']) {
    const file = new URL(`../frameworks/${name}/package.json`, import.meta.url);
    const { dependencies } = JSON.parse(readFileSync(file, 'utf8'));
    for (const [dependency, version] of Object.entries(dependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$|^file:/, `${name}: ${dependency}`);
    }
  }
});
