import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { IMPORT_MAP, startSite } from '../../scripts/site.js';
import { openWithSources } from '../frameworks/builder/answers.js';
import { checkChosen } from '../frameworks/builder/chosen.js';
import { copiedCode } from '../frameworks/builder/copied-code.js';
import { lookOf } from '../frameworks/builder/look.js';
import { STATES } from '../frameworks/builder/states.js';
import { openSite, problemsOf } from './demo-site.js';

const MANIFEST = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));

let site, copied;
before(async () => {
  site = await openSite();
  copied = await copiedCode();
});
after(() => site?.close());

const elementOf = (tag) =>
  MANIFEST.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

/** Opens the builder and waits for its preview's items. */
async function openBuilder(query = '') {
  const { page, lines } = await site.open(`builder.html${query}`);
  return { page, lines, frame: await previewOf(page) };
}

/** The preview's document, once it shows items. */
async function previewOf(page, selector = '[part~=item]') {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((one) => one.url().includes('/preview.html'));
    const isReady = await frame
      ?.evaluate((css) => !!document.querySelector('#stage > *')?.shadowRoot?.querySelector(css), selector)
      .catch(() => false);
    if (isReady) return frame;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`expected a preview with ${selector}, got none`);
}

const queryOf = (page) => page.evaluate(() => Object.fromEntries(new URLSearchParams(location.search)));
const codeOf = (page) => page.$eval('#code pre', (code) => code.textContent);
const attributeInFrame = (frame, name, value) =>
  frame.waitForFunction(
    (key, wanted) => document.querySelector('#stage > *').getAttribute(key) === wanted,
    {},
    name,
    value,
  );
const openAll = (page) => page.$$eval('#panel details', (all) => all.forEach((one) => (one.open = true)));

for (const tag of ['ca-rate-ticker', 'ca-headlines']) {
  test(`the builder has a control for each attribute, property, part and state of <${tag}>, and axe finds nothing`, async () => {
    const { page, lines } = await openBuilder(`?tag=${tag}`);
    const { attributes, cssProperties, cssParts, cssStates } = elementOf(tag);
    const ids = [
      ...attributes.map(({ name }) => `attribute-${name}`),
      ...cssProperties.map(({ name }) => `property-${name}`),
      ...cssParts.map(({ name }) => `parts-${name}`),
      ...cssStates.map(({ name }) => `states-${name}`),
    ];
    assert.ok(ids.length > 60);
    const missing = await page.evaluate((all) => all.filter((id) => !document.getElementById(id)?.labels.length), ids);
    assert.deepEqual(missing, []);
    await openAll(page);
    assert.deepEqual(await problemsOf(page), []);
    assert.deepEqual(lines, []);
    await page.close();
  });
}

test('a choice reaches preview, code and address; undo takes it back, a reload keeps it', async () => {
  const { page, frame } = await openBuilder();
  await page.select('#attribute-direction', 'right');
  await attributeInFrame(frame, 'direction', 'right');
  assert.match(await codeOf(page), /direction="right"/);
  assert.deepEqual(await queryOf(page), { 'a.direction': 'right' });
  await page.reload();
  const again = await previewOf(page);
  await attributeInFrame(again, 'direction', 'right');
  await page.select('#attribute-direction', 'up');
  await attributeInFrame(again, 'direction', 'up');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await attributeInFrame(again, 'direction', 'right');
  assert.equal(await page.$eval('#attribute-direction', (select) => select.value), 'right');
  await page.close();
});

test('the builder is used by keys alone: element, attribute, kind of code', async () => {
  const { page } = await openBuilder();
  const tabTo = async (selector) => {
    for (let tries = 0; tries < 60; tries++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((css) => document.activeElement.matches(css), selector)) return;
    }
    throw new Error(`expected Tab to reach ${selector}`);
  };
  await tabTo('#toolbar [name=tag]');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => location.search.includes('tag=ca-headlines'));
  await tabTo('#attribute-layout');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.search.includes('a.layout=compact'));
  await tabTo('#attribute-with-date');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.search.includes('a.with-date'));
  await tabTo('#code [name=kind]');
  await page.keyboard.press('ArrowRight');
  assert.match(await codeOf(page), /^\/\/ npm install/);
  await page.close();
});

test('a click on a piece tells its part, what acts on it and its contrast; quick styles change it', async () => {
  const { page, frame } = await openBuilder('?a.speed=0');
  const box = await page.$eval('#preview', (one) => ({
    x: one.getBoundingClientRect().x,
    y: one.getBoundingClientRect().y,
  }));
  const inner = await frame.$eval('#stage > *', ({ shadowRoot }) => {
    const piece = [...shadowRoot.querySelectorAll('[part~=change-up]')].find(
      (one) => one.getBoundingClientRect().left > 60,
    );
    const { x, y, width, height } = piece.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box.x + 1 + inner.x, box.y + 1 + inner.y);
  await page.waitForSelector('#inspector .acting');
  const text = await page.$eval('#inspector .piece', (piece) => piece.innerText);
  assert.match(text, /::part\(change-up\)/);
  assert.match(text, /--ca-rate-ticker-up\b/);
  assert.doesNotMatch(text, /--ca-rate-ticker-down\b/);
  assert.match(text, /Contrast \d/);
  const chip = await page.waitForSelector('#inspector .chip[aria-pressed=false]');
  await chip.click();
  await frame.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('#stage > *').shadowRoot.querySelector('[part~=change-up]'))
        .fontWeight === '700',
  );
  assert.match(await codeOf(page), /::part\(change-up\) \{\n\s+font-weight: 700;/);
  await page.close();
});

const SITUATIONS = {
  loading: 'slow',
  empty: 'empty',
  error: 'failing',
  stale: 'dying',
  offline: 'offline',
};
for (const [state, network] of Object.entries(SITUATIONS)) {
  test(`a source that is ${network} brings about the state ${state}`, async () => {
    const { page } = await site.open(`builder.html?page.network=${network}`);
    const frame = await previewOf(page, '[part]');
    await frame.waitForFunction((name) => document.querySelector('#stage > *').matches(`:state(${name})`), {}, state);
    await page.waitForFunction(
      (name) => document.querySelector('.holding-list').textContent.includes(`:state(${name})`),
      {},
      state,
    );
    await page.close();
  });
}

test('the page around the element is dark, from right to left, in another language, zoomed and still as chosen', async () => {
  const { page, frame } = await openBuilder(
    '?page.scheme=dark&page.dir=rtl&page.lang=fa&page.zoom=150&page.motion=reduce',
  );
  const { scheme, dir, lang, zoom, moving } = await frame.evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    dir: document.dir,
    lang: document.documentElement.lang,
    zoom: document.documentElement.style.zoom,
    moving: document
      .querySelector('#stage > *')
      .shadowRoot.querySelector('[part~=strip]')
      .getAnimations({ subtree: true })
      .filter(({ playState }) => playState === 'running').length,
  }));
  assert.deepEqual(
    { scheme, dir, lang, zoom, moving },
    { scheme: 'dark', dir: 'rtl', lang: 'fa', zoom: '1.5', moving: 0 },
  );
  await page.close();
});

/** The code of every kind, as the builder shows it. */
async function codesOf(page) {
  const kinds = await page.$$eval('#code .segments label', (labels) => labels.map((label) => label.textContent.trim()));
  const codes = {};
  for (const [index, kind] of kinds.entries()) {
    await page.$$eval('#code .segments label', (labels, number) => labels[number].click(), index);
    codes[kind] = await codeOf(page);
  }
  return codes;
}

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">';
const fresh = {
  HTML: (code) => HEAD + code,
  WordPress: (code) => HEAD + code,
  Module: (code) =>
    `${HEAD}<script type="importmap">${JSON.stringify(IMPORT_MAP)}</script><body><script type="module">${code}</script>`,
};

for (const [name, state] of Object.entries(STATES)) {
  const theme = new URLSearchParams(state.query).get('theme');
  // A theme is imported by a bundler: the applications of test/frameworks have that.
  const kinds = Object.keys(fresh).filter((kind) => kind !== 'Module' || !theme);
  test(`what the builder copies runs in a fresh page as ${kinds.join(', ')}: ${name}`, async () => {
    const { page: builder } = await openBuilder(state.query);
    const codes = await codesOf(builder);
    await builder.close();
    // The applications of frameworks are tested with the same code.
    assert.deepEqual(codes, copied[name]);
    for (const kind of kinds) {
      const host = await startSite({ '/fresh.html': { body: fresh[kind](codes[kind]), type: 'text/html' } });
      const { page, lines } = await openWithSources(site.browser, `${host.origin}/fresh.html`);
      const look = await lookOf(page, state, elementOf(state.tag));
      await checkChosen(page, state, look, elementOf(state.tag));
      assert.deepEqual(lines(), []);
      await page.close();
      host.stop();
    }
  });
}
