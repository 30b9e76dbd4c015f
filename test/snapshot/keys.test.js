import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf, makeFolder, runTool, startSources } from './source-site.js';

const KEY = 'k3y/with "quotes" & more';
const RATES = '{"rates":[{"pair":"KGS/USD","value":0.01144}]}';
/** The key as it is, as part of a URL, of JSON and of HTML. */
const FORMS = [KEY, encodeURIComponent(KEY), JSON.stringify(KEY).slice(1, -1), 'k3y/with &quot;', 'k3y'];

async function runWithKey(t, answer, more = []) {
  const site = await startSources({ '/rates.json': answer });
  t.after(() => site.stop());
  const folder = makeFolder(t);
  const src = `${site.origin}/rates.json?key=$BANK_KEY`;
  const args = ['snapshot', '--type', 'rates', '--src', src, '--header', 'X-Key: $BANK_KEY', '--out', 'out', ...more];
  const ended = await runTool(args, { cwd: folder, env: { BANK_KEY: KEY } });
  return { ...ended, site, files: filesOf(join(folder, 'out')) };
}

for (const [name, answer] of Object.entries({
  'an answer': { body: RATES },
  'an error that quotes the key': { body: JSON.stringify({ error: { info: `the key ${KEY} is not known` } }) },
  'a status': { status: 403 },
  'an answer that is no data': { body: `<p>${KEY}` },
  'an error that would be cut within the key': { body: `{"some text before it":  ${KEY}` },
  'a broken answer': { body: `{"key":${KEY}` },
  'a redirect to a private network': {
    status: 302,
    headers: { location: `http://10.0.0.1/?key=${encodeURIComponent(KEY)}` },
  },
  'a redirect in a circle': { status: 302, headers: { location: '/rates.json' } },
  'a redirect to nowhere': { status: 302, headers: { location: 'http://[' } },
})) {
  test(`a key gets to its server, and into no file, line or error: ${name}`, async (t) => {
    const { output, site, files } = await runWithKey(t, answer);
    assert.equal(site.requests[0].headers['x-key'], KEY);
    assert.ok(site.requests[0].url.includes(encodeURIComponent(KEY)));
    for (const text of [output, ...Object.values(files)]) {
      for (const form of FORMS) assert.ok(!text.includes(form), `${form} in ${text}`);
    }
  });
}

test('a redirect to another host gets no key', async (t) => {
  const other = await startSources({ '/': { body: RATES } });
  t.after(() => other.stop());
  // Another port of the same machine is another origin.
  const { site } = await runWithKey(t, { status: 302, headers: { location: `${other.origin}/` } });
  assert.equal(site.requests[0].headers['x-key'], KEY);
  assert.equal(other.requests.length, 0);
});

test('a second source of another host gets no key', async (t) => {
  const other = await startSources({ '/rates.json': { body: RATES } });
  t.after(() => other.stop());
  await runWithKey(t, { status: 500 }, ['--src', `${other.origin}/rates.json`]);
  assert.equal(other.requests.length, 1);
  assert.equal(other.requests[0].headers['x-key'], undefined);
});

test('a variable that is not set is named before anything is asked', async (t) => {
  const site = await startSources({ '/rates.json': { body: RATES } });
  t.after(() => site.stop());
  const args = ['snapshot', '--type', 'rates', '--src', `${site.origin}/rates.json?key=$BANK_KEY`, '--out', 'out'];
  const { code, output } = await runTool(args, { cwd: makeFolder(t) });
  assert.equal(code, 2);
  assert.match(output, /expected the variable BANK_KEY in the environment, got none/);
  assert.equal(site.requests.length, 0);
});
