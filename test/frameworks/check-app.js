/* Drives one application in Chromium. Every application has the same ids and shows the same rates. */
import assert from 'node:assert/strict';

const MORNING = ['KGS/USD = 0.01144 0%', 'TJS/USD = 0.10681 −0.28%'];
const EVENING = ['KGS/USD = 0.01150 0.52%'];
const WAIT = { timeout: 30_000 };

/** Waits until the ticker with the page's own rates shows these, each once, in this order. */
async function waitForRates(page, wanted) {
  const read = () =>
    page.evaluate(() =>
      [...(document.querySelector('#given')?.shadowRoot?.querySelectorAll('[part~=item]') ?? [])].map((item) =>
        item.innerText.replace(/\s+/g, ' ').trim(),
      ),
    );
  await page
    .waitForFunction(
      (count) => document.querySelector('#given')?.shadowRoot?.querySelectorAll('[part~=item]').length === count,
      WAIT,
      wanted.length,
    )
    .catch(() => undefined);
  // The same number of items may still have the texts of before.
  for (let tries = 0; tries < 50 && (await read()).join() !== wanted.join(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual(await read(), wanted);
}

async function waitForText(page, selector, wanted) {
  await page
    .waitForFunction((css, text) => document.querySelector(css)?.textContent === text, WAIT, selector, wanted)
    .catch(() => undefined);
  assert.equal(await page.$eval(selector, (element) => element.textContent), wanted);
}

const click = (page, selector) => page.$eval(selector, (element) => element.click());
const count = (page) => page.$$eval('ca-rate-ticker, ca-headlines', (elements) => elements.length);

/** Opens a page and notes what it says on the console. */
async function open(browser, url) {
  const page = await browser.newPage();
  const lines = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  await page.goto(url);
  return { page, lines: () => lines.filter((line) => !line.includes('https://lit.dev/msg/')) };
}

/** What an application must do; each gets its page and throws when it does not. */
const STEPS = {
  async data(page) {
    await waitForRates(page, MORNING);
    await page.waitForFunction(
      () => document.querySelector('ca-headlines').shadowRoot.textContent.includes('Som holds'),
      WAIT,
    );
  },
  async events(page) {
    await waitForText(page, '#loaded', 'KZT/USD');
    await page.$eval('#given', ({ shadowRoot }) => shadowRoot.querySelector('[part~=item]').click());
    await waitForText(page, '#selected', 'KGS/USD');
  },
  async change(page) {
    const before = await page.$('#given');
    await click(page, '#change');
    await waitForRates(page, EVENING);
    assert.ok(await before.evaluate((element) => element === document.querySelector('#given')), 'the element stays');
  },
  async remount(page) {
    await click(page, '#toggle');
    await page.waitForFunction(() => !document.querySelector('ca-rate-ticker, ca-headlines'), WAIT);
    await click(page, '#toggle');
    await waitForRates(page, EVENING);
    assert.equal(await count(page), 3);
  },
};

/** What a page of a server must show as it arrives: with JavaScript off, the rates as readable text, each once. */
async function checkServer(browser, url) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  // Chromium answers the text that a reader sees through its own protocol, scripts or not.
  const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  for (const rate of MORNING) assert.equal(text.split(rate).length, 2, `${rate} once in: ${text}`);
  await page.close();
}

/**
 * Drives an application.
 *
 * @param isServed - whether a server renders its first page
 * @returns by step, `'yes'` or what went wrong
 */
export async function checkApp(browser, url, isServed) {
  const result = {};
  const note = async (step, run) => {
    result[step] = await run().then(
      () => 'yes',
      (error) => error.message,
    );
  };
  const { page, lines } = await open(browser, url);
  for (const [step, run] of Object.entries(STEPS)) await note(step, () => run(page));
  await note('console', async () => assert.deepEqual(lines(), []));
  if (isServed) await note('server', () => checkServer(browser, url));
  await page.close();
  return result;
}
