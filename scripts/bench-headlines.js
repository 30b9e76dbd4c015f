/**
 * How `dist/headlines.min.js` bears 5,000 headlines: the longest task of setting, turning, grouping and searching them,
 * and how many frames a turn takes. `node scripts/build.js && node scripts/bench-headlines.js`
 */
/* global document, requestAnimationFrame */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from './browser.js';

const COUNT = 5000;
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS });
/** Words of two alphabets: strings beyond Latin take twice the room, and more looking at. */
const TEXTS = {
  English: [
    'Headline # of a long list of them, as long as titles are',
    'What it is about, in some three lines of text. ',
  ],
  Russian: ['Новость # из длинного списка, не короче прочих', 'О чём эта новость, всего в трёх строках текста. '],
};

/** Does it all on a page of its own, so that nothing is compiled yet. */
async function run([title, sentence]) {
  const page = await browser.newPage();
  await page.setContent('<ca-headlines limit="5000" with-filter></ca-headlines>');
  await page.addScriptTag({ content: readFileSync(new URL('../dist/headlines.min.js', import.meta.url), 'utf8') });
  const rows = await page.evaluate(
    async (count, title, sentence) => {
      const element = document.querySelector('ca-headlines');
      const made = Array.from({ length: count }, (_, index) => ({
        id: `h${index}`,
        title: title.replace('#', index),
        url: `https://news.example/${index}`,
        excerpt: sentence.repeat(6),
        published: Date.UTC(2026, 1, 5) - index * 3_600_000,
      }));
      // As a server's answer holds them: strings that are put together are, once looked at, slower.
      const items = JSON.parse(JSON.stringify(made));
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      /** Does something, and tells how long it and its rendering took, ms, and after how many frames it was seen. */
      const measure = async (what, act, isSeen) => {
        await frame();
        await frame();
        const start = performance.now();
        act();
        await element.updateComplete;
        element.getBoundingClientRect();
        const task = performance.now() - start;
        let frames = 0;
        while (!isSeen()) {
          await frame();
          frames += 1;
        }
        return { what, 'task, ms': Number(task.toFixed(1)), 'frames until seen': frames + 1 };
      };
      const text = (part) => element.shadowRoot.querySelector(`[part~="${part}"]`)?.innerText ?? '';
      const turns = [2, 3, 400, 833, 834, 1];
      const result = [
        await measure(
          'set',
          () => (element.headlines = items),
          () => text('summary').includes('5,000'),
        ),
      ];
      for (const turn of turns) {
        result.push(
          await measure(
            `page ${turn}`,
            () => element.goToPage(turn),
            () => text('page-current') === String(turn),
          ),
        );
      }
      const box = element.shadowRoot.querySelector('input');
      const search = (words) => {
        box.value = words;
        box.dispatchEvent(new Event('input'));
      };
      result.push(
        await measure(
          'search for one',
          () => search(title.slice(0, 6) + ' 4999'),
          () => text('summary').includes('1'),
        ),
      );
      result.push(
        await measure(
          'search nothing',
          () => search(''),
          () => text('summary').includes('5,000'),
        ),
      );
      result.push(
        await measure(
          'group by day',
          () => (element.groupBy = 'day'),
          () => text('group-heading'),
        ),
      );
      return result;
    },
    COUNT,
    title,
    sentence,
  );
  await page.close();
  return rows;
}

for (const [language, texts] of Object.entries(TEXTS)) {
  console.log(`${COUNT} headlines in ${language}`);
  console.table(await run(texts));
}
await browser.close();
