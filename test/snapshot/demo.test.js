import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createHandler } from '../../dist/snapshot/server.js';

const read = (name) => readFileSync(new URL(`../../demo/feeds/snapshot/${name}`, import.meta.url), 'utf8');
const BANK = 'https://nationalbank.kz/rss/get_rates.cfm?fdate=';

/** The bank as it was recorded: the days that the demo has. */
const recordedBank = (url) => {
  const [day, month, year] = new URL(url).searchParams.get('fdate').split('.');
  return Promise.resolve(new Response(read(`bank-${year}-${month}-${day}.xml`)));
};

test('the files of the demo are what the command makes of the bank’s recorded XML', async () => {
  const handler = createHandler({
    jobs: [
      {
        type: 'rates',
        src: [`${BANK}03.04.2026`],
        'previous-src': [`${BANK}{dd}.{mm}.{yyyy}`],
        pairs: 'USD/KZT EUR/KZT RUB/KZT KGS/KZT UZS/KZT CNY/KZT',
        out: 'rates',
      },
    ],
    fetch: recordedBank,
  });
  for (const name of ['rates.json', 'rates.html', 'status.json']) {
    const response = await handler(new Request(`https://demo.example/rates/${name}`));
    // The demo's server would put a script of its own into HTML.
    assert.equal(await response.text(), read(name.replace(/html$/, 'html.txt')), name);
  }
});
