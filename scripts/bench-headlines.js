/**
 * How `dist/headlines.min.js` bears 5,000 headlines: the longest task of the main thread while they are set, turned,
 * grouped and searched, and after they were read from one feed and from two; how many frames a turn takes; and how much
 * of the page moves from skeleton to headlines. Ends with an error where a bound is passed.
 * `node scripts/build.js && node scripts/bench-headlines.js`
 */
/* global document, requestAnimationFrame, window */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from './browser.js';

const COUNT = 5000;
/** Most of the main thread's time that one task may take, ms. */
const LONGEST_TASK = 50;
const ALL = COUNT.toLocaleString('en');
const SCRIPT = readFileSync(new URL('../dist/headlines.min.js', import.meta.url), 'utf8');
/** Words of two alphabets: strings beyond Latin take twice the room, and more looking at. */
const TEXTS = {
  English: {
    title: 'Headline # of a long list of them, as long as titles are',
    sentence: 'What it is about, in some three lines of text. ',
  },
  Russian: {
    title: 'Новость # из длинного списка, не короче прочих',
    sentence: 'О чём эта новость, всего в трёх строках текста. ',
  },
};

/** A page with the element, on an origin of its own. */
async function open(browser, html, texts) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => request.respond({ contentType: 'text/html', body: `<!doctype html>${html}` }));
  await page.goto('https://page.example/');
  await page.evaluate(prepare, texts);
  await page.addScriptTag({ content: SCRIPT });
  await page.evaluate(() => window.bench.frame());
  return page;
}

/** Gives a page its headlines, a server that answers with them, and what is measured there. */
function prepare({ title, sentence, count }) {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `h${index}`,
    title: title.replace('#', index),
    url: `https://news.example/${index}`,
    excerpt: sentence.repeat(6),
    published: Date.UTC(2026, 1, 5) - index * 3_600_000,
  }));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const bodies = {
    '/all.json': JSON.stringify({ items }),
    '/odd.json': JSON.stringify({ items: items.filter((_, index) => index % 2) }),
    '/even.json': JSON.stringify({
      items: items
        .filter((_, index) => !(index % 2))
        .map((item) => ({ ...item, url: item.url.replace('news', 'other') })),
    }),
  };
  // What comes after the parsing is to be told from it.
  const { parse } = JSON;
  JSON.parse = (text) => {
    if (text.startsWith('{"items"')) performance.mark('ca-parse');
    return parse(text);
  };
  let answer;
  const answered = new Promise((resolve) => (answer = resolve));
  window.fetch = async (url) => {
    await answered;
    return new Response(bodies[new URL(url).pathname]);
  };
  window.bench = {
    frame,
    // As a server's answer holds them: strings that are put together are, once looked at, slower.
    items: parse(JSON.stringify(items)),
    /** Does something, and tells after how many frames it was seen. */
    async framesOf(act, part, wanted) {
      const element = document.querySelector('ca-headlines');
      const box = element.shadowRoot.querySelector('input');
      const acts = {
        set: () => (element.headlines = window.bench.items),
        turn: (page) => element.goToPage(page),
        search: (words) => {
          box.value = words;
          box.dispatchEvent(new Event('input'));
        },
        put: (properties) => Object.assign(element, properties),
        load: (src) => {
          element.src = src;
          answer();
        },
      };
      const text = () => element.shadowRoot.querySelector(`[part~="${part}"]`)?.innerText ?? '';
      let frames = 0;
      // In a task of the page: what the browser runs for a debugger is traced as none.
      await frame();
      acts[act[0]](act[1]);
      do {
        await frame();
        frames += 1;
      } while (!text().includes(wanted) && frames < 600);
      if (frames === 600) throw new Error(`expected ${part} to say ${wanted}, got ${text()}`);
      return frames;
    },
  };
}

/** Thread times of the main thread's tasks while something goes on, ms; of those after the last parsing, if any. */
async function tasksOf(page, act) {
  const client = await page.createCDPSession();
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['toplevel', 'blink.user_timing', '__metadata'];
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  const result = await act();
  await client.send('Tracing.end');
  await ended;
  await client.detach();
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const parsed = Math.max(0, ...events.filter(({ name }) => name === 'ca-parse').map(({ ts }) => ts));
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)) && event.ts > parsed,
  );
  return { result, longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}

/** Does it all on a page of its own, so that nothing is compiled yet. */
async function run(browser, { title, sentence }) {
  const openList = (attributes = '') =>
    open(browser, `<ca-headlines limit="${COUNT}" with-filter ${attributes}></ca-headlines>`, {
      title,
      sentence,
      count: COUNT,
    });
  const rows = [];
  const measure = async (page, what, ...words) => {
    const { result, longest } = await tasksOf(page, () =>
      page.evaluate((...all) => window.bench.framesOf(...all), ...words),
    );
    rows.push({ what, 'longest task, ms': Number(longest.toFixed(1)), 'frames until seen': result });
  };
  const first = title.slice(0, 7).trim();

  let page = await openList();
  await measure(page, 'set', ['set'], 'summary', ALL);
  for (const turn of [2, 3, 400, 833, 834, 1])
    await measure(page, `turn to ${turn}`, ['turn', turn], 'page-current', `${turn}`);
  await measure(page, 'search, the first time', ['search', `${first} 4999`], 'summary', 'of 1');
  await measure(page, 'search for a letter', ['search', first[1]], 'summary', '');
  await measure(page, 'search for nothing', ['search', ''], 'summary', ALL);
  await measure(page, 'group by day', ['put', { groupBy: 'day' }], 'group-heading', '2026');
  await measure(page, 'exclude words', ['put', { exclude: '4998 4999' }], 'summary', (COUNT - 2).toLocaleString('en'));
  await page.close();

  page = await openList('include="4999, e, о"');
  await measure(page, 'set, of which words choose', ['set'], 'summary', 'of');
  await page.close();

  for (const [what, src] of Object.entries({
    'one feed': 'all.json',
    'two feeds': 'odd.json https://feed.example/even.json',
  })) {
    page = await openList();
    await measure(page, `${what}, after parsing`, ['load', `https://feed.example/${src}`], 'summary', ALL);
    await page.close();
  }
  return rows;
}

/**
 * How much of the page moves from skeleton to headlines, as browsers count it. Nothing, where the lines of the texts are
 * known: titles of one line, excerpts of so many. Whole excerpts have any number; what stands below moves by what they
 * differ from four lines, without a bound.
 */
async function shifts(browser) {
  const rows = [];
  const cases = ['list', 'cards', 'compact'].flatMap((layout) =>
    ['3', 'none', 'full'].map((excerpt) => ({ layout, excerpt })),
  );
  for (const { layout, excerpt } of cases) {
    const attributes = `layout="${layout}" excerpt="${excerpt}"`;
    const html = `<ca-headlines src="https://feed.example/all.json" with-date with-filter with-images ${attributes}></ca-headlines><p>Below</p>`;
    const page = await open(browser, html, { ...TEXTS.English, title: 'Headline #', count: 50 });
    // What is out of sight moves without being counted.
    await page.setViewport({ width: 800, height: 4000 });
    rows.push({
      what: attributes,
      bound: layout === 'compact' || excerpt !== 'full' ? 0 : undefined,
      'layout shift': await page.evaluate(async () => {
        const { frame } = window.bench;
        let shift = 0;
        const observer = new PerformanceObserver((entries) => {
          for (const { value } of entries.getEntries()) shift += value;
        });
        observer.observe({ type: 'layout-shift' });
        await window.bench.framesOf(['load', document.querySelector('ca-headlines').src], 'summary', '50');
        for (let frames = 0; frames < 5; frames += 1) await frame();
        return shift;
      }),
    });
    await page.close();
  }
  return rows;
}

const browser = await puppeteer.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS });
const passed = [];
for (const [language, texts] of Object.entries(TEXTS)) {
  const rows = await run(browser, texts);
  console.log(`${COUNT} headlines in ${language}: no task over ${LONGEST_TASK} ms, pages turn in one frame`);
  console.table(rows);
  passed.push(
    ...rows.filter(
      (row) => row['longest task, ms'] > LONGEST_TASK || (/^turn/.test(row.what) && row['frames until seen'] > 1),
    ),
  );
}
const moved = await shifts(browser);
console.log('From skeleton to headlines: no layout shift where the lines of the texts are known');
console.table(moved);
passed.push(...moved.filter((row) => row['layout shift'] > row.bound));
await browser.close();
if (passed.length) {
  console.error('Over the bound:', passed);
  process.exitCode = 1;
}
