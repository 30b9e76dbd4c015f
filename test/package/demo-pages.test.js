import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { waitForItems } from '../../scripts/site.js';
import { openSite, PAGES, problemsOf } from './demo-site.js';

let site;
before(async () => (site = await openSite()));
after(() => site?.close());

test('the site has a page for each name in its header', async () => {
  const { page } = await site.open('index.html');
  const links = await page.$$eval('.site-nav a', (all) => all.map((link) => link.getAttribute('href').slice(2)));
  assert.ok(links.length > 5);
  for (const link of links) assert.ok(PAGES.includes(link), link);
  await page.close();
});

for (const path of PAGES) {
  test(`the page ${path} says nothing on the console, asks no other site, and axe finds nothing, light and dark, wide and narrow`, async () => {
    for (const scheme of ['light', 'dark']) {
      for (const width of [320, 1280]) {
        const { page, lines } = await site.open(path, { scheme, width });
        const tag = await page.evaluate(() => document.querySelector('ca-rate-ticker, ca-headlines')?.localName);
        if (tag) await waitForItems(page, tag);
        assert.deepEqual(await problemsOf(page), [], `${scheme}, ${width} px`);
        assert.deepEqual(lines, [], `${scheme}, ${width} px`);
        await page.close();
      }
    }
  });

  test(`the page ${path} fits a phone of 320 px, and its links lead to pages and places that exist`, async () => {
    const { page } = await site.open(path, { width: 320 });
    const { excess, links } = await page.evaluate(() => ({
      excess: document.documentElement.scrollWidth - innerWidth,
      links: [...document.querySelectorAll('a[href]')].map(({ href }) => href),
    }));
    assert.equal(excess, 0);
    for (const link of new Set(links.filter((href) => href.startsWith(site.origin)))) {
      const [file] = link.slice(`${site.origin}/site/`.length).split(/[?#]/);
      assert.ok(PAGES.includes(file), link);
      if (link.includes('#') && file === path) {
        const id = decodeURIComponent(link.slice(link.indexOf('#') + 1));
        assert.ok(await page.evaluate((name) => !!document.getElementById(name), id), link);
      }
    }
    await page.close();
  });
}

test('the first ticker of the start page moves in colour at once, with the figures that its source has', async () => {
  const { page } = await site.open('index.html');
  await waitForItems(page, 'ca-rate-ticker');
  const { text, colours, moving } = await page.$eval('#live', ({ shadowRoot }) => ({
    text: getComputedStyle(shadowRoot.host).color,
    colours: [...shadowRoot.querySelectorAll('[part~=change-up], [part~=change-down]')].map(
      (change) => getComputedStyle(change).color,
    ),
    moving: shadowRoot.querySelector('[part~=strip]').getAnimations({ subtree: true }).length,
  }));
  assert.ok(colours.length > 2 && moving > 0);
  for (const colour of colours) assert.notEqual(colour, text);
  const { first, shown } = await page.evaluate(() => {
    const live = document.querySelector('#live');
    const plain = (element) => element.innerText.replace(/\s+/g, ' ').replace(/[▲▼]/g, '').trim();
    return {
      first: [...live.querySelectorAll('li')].map((line) => line.textContent.trim()),
      shown: [...live.shadowRoot.querySelectorAll('[part~=item]')].map(plain),
    };
  });
  assert.deepEqual(first, shown);
  await page.close();
});

test('the three promises of the start page can be tried', async () => {
  const { page } = await site.open('index.html');
  await waitForItems(page, 'ca-rate-ticker');
  const says = (id, text) =>
    page.waitForFunction((name, wanted) => document.getElementById(name).textContent.includes(wanted), {}, id, text);
  await page.click('#find');
  await says('found', '1 of 1 in the strip; 8 in the page');
  await page.click('#pause');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('ca-rate-ticker')].every((one) => one.matches(':state(paused)')),
  );
  await page.click('#pause');
  await says('paused', 'Moving');
  await page.click('#cut');
  await says('told', 'The rates stay');
  await page.waitForFunction(() => document.querySelector('#live').matches(':state(stale)'));
  await page.click('#cut');
  await page.waitForFunction(() => !document.querySelector('#live').matches(':state(stale)'));
  await page.close();
});

test('a source that is killed is told and the next one serves', async () => {
  const { page } = await site.open('fallback.html');
  await waitForItems(page, 'ca-rate-ticker');
  await page.click('[data-source="1"] button');
  await page.waitForFunction(() => document.querySelector('#summary').textContent === 'Source 2 serves the strip.');
  await page.waitForFunction(() =>
    document.querySelector('[data-source="1"] output').textContent.startsWith('dead, asked'),
  );
  await page.close();
});

test('a pasted payload is checked, and shown by the tag that is proposed', async () => {
  const { page, lines } = await site.open('sources.html');
  await page.type(
    '#payload',
    '{"list":[{"from":"KGS","to":"USD","now":0.0114},{"from":"KZT","to":"USD","now":0.002}]}',
  );
  await page.click('#check [type=submit]');
  await page.waitForFunction(() => document.querySelector('#checked .tag')?.textContent.includes('map="items: list;'));
  await page.waitForFunction(
    () => document.querySelector('#checked ca-rate-ticker').shadowRoot?.querySelectorAll('[part~=item]').length === 2,
  );
  assert.deepEqual(lines, []);
  assert.deepEqual(await problemsOf(page), []);
  await page.close();
});
