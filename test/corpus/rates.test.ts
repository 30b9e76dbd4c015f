import { expect } from '@open-wc/testing';
import { decodeText, parsePayload } from '../../src/feed/parse-payload.js';
import { runAtOnce } from '../../src/payload/time-slices.js';
import { bankXml, parseBankXml } from '../../src/rates/formats/bank-xml.js';
import { commonReaders } from '../../src/rates/formats/common-readers.js';
import { otherReaders } from '../../src/rates/formats/other-readers.js';
import { readPayload } from '../../src/rates/formats/read-payload.js';
import { table } from '../../src/rates/formats/table.js';
import { parsePair } from '../../src/rates/pair.js';
import type { Rate } from '../../src/rates/rate.js';
import { selectRates } from '../../src/rates/select-rates.js';

/** What a payload holds, computed apart from this project: USD for one unit, percent, the home currency's rates. */
interface Expected {
  readonly date: string;
  readonly pivot: string;
  readonly usd?: Record<string, number>;
  readonly changePct?: Record<string, number>;
  readonly perUnit?: Record<string, number>;
  readonly prevDate?: string;
}

/** The family of each source, by the folder it is recorded in. */
const FAMILIES: Record<string, string> = {
  'currency-api': 'currency-api',
  frankfurter: 'rows',
  'open-er-api': 'rates-map',
  openexchangerates: 'rates-map',
  currencylayer: 'quotes-map',
  'cbr-xml-daily': 'valute-map',
  'cbu-uz': 'bank-rows',
  'cbr-ru': 'bank-xml',
  'nbt-tj': 'bank-xml',
  'nbk-kz': 'bank-xml',
  'nbkr-kg': 'bank-xml',
  ecb: 'bank-xml',
};
/** Recorded beside them: payloads without a result to compare with, by what becomes of them. */
const OTHERS: Record<string, string | RegExp> = {
  'coingecko/exchange_rates.json': 'rates-map',
  'coingecko/simple-price.json': 'ticker-rows',
  'coingecko/coins-markets.json': /expected rates \(format auto\)/,
  'currencylayer/live.json': 'quotes-map',
  'exchangerate-api/v6-pair-USD-CNY-2025-09-10.json': 'rows',
  // A series of one currency, which only the bank's own number of it tells.
  'cbr-ru/www.cbr.ru_scripts_XML_dynamic.asp_VAL_NM_RQ_R01235_date_req1_01_03_2026_date_req2_05_03_2026.xml':
    /expected rates \(format auto\)/,
  'currencylayer/error.json': /You have not supplied a valid API Access Key/,
  'exchangerate-api/doc-error.json': /"invalid-key"/,
  'openexchangerates/error.json': /"Not Allowed"/,
  'frankfurter/v2-error-422-invalid-currency.json': /"invalid currency: XXX"/,
  'frankfurter/v2-error-422-unknown-param.json': /"unknown parameter: symbols"/,
};

async function load(path: string): Promise<unknown> {
  const response = await fetch(`/corpus/rates/${path}`);
  expect(response.ok, path).to.be.true;
  return parsePayload(decodeText(new Uint8Array(await response.arrayBuffer())));
}

async function ratesOf(payload: unknown, pairs: readonly string[]): Promise<Map<string, Rate>> {
  const { quotes } = await readPayload(payload, {});
  const wanted = pairs.map((pair) => parsePair(pair)!);
  const { rates } = selectRates(quotes, { pairs: wanted, limit: Infinity });
  return new Map(rates.map((rate) => [rate.pair, rate]));
}

/** Names of all readers that take a payload for their family. */
function takers(payload: unknown): string[] {
  const families = Object.entries({ ...commonReaders, ...otherReaders, table }).filter(([, read]) =>
    runAtOnce(read(payload)),
  );
  const isXml =
    typeof payload === 'string' && payload.startsWith('<') && runAtOnce(bankXml(runAtOnce(parseBankXml(payload))));
  return [...families.map(([name]) => name), ...(isXml ? ['bank-xml'] : [])];
}

describe('the recorded rates', () => {
  let expected: Record<string, Expected>;
  const table = new Map<string, { payloads: number; pairs: string; changes: string }>();
  const sums = new Map<
    string,
    [payloads: number, pairs: number, ofPairs: number, changes: number, ofChanges: number]
  >();

  before(async () => {
    expected = (await load('expected-usd.json')) as Record<string, Expected>;
    expect(Object.keys(expected).length).to.be.greaterThan(20);
  });

  it('have every level and every change that they have by another reckoning', async () => {
    const wrong: string[] = [];
    for (const [path, { date, usd = {}, perUnit = {}, changePct = {}, pivot, prevDate }] of Object.entries(expected)) {
      const payload = await load(path);
      const { format, skipped } = await readPayload(payload, {});
      const levels = [
        ...Object.entries(usd).map(([code, value]) => [`${code}/USD`, value] as const),
        ...Object.entries(perUnit)
          .filter(([code]) => code !== pivot)
          .map(([code, value]) => [`${code}/${pivot}`, value] as const),
      ];
      const rates = await ratesOf(
        payload,
        levels.map(([pair]) => pair),
      );
      const bad = levels.filter(([pair, value]) => !(Math.abs((rates.get(pair)?.value ?? NaN) / value - 1) < 1e-6));
      const changes = Object.entries(changePct);
      const badChanges = changes.filter(
        ([code, change]) => !(Math.abs((rates.get(`${code}/USD`)?.change ?? NaN) - change) < 0.005),
      );
      const days = [...rates.values()].filter(({ time = NaN, since = NaN }) => {
        const sameDay = (ms: number, day: string): boolean => new Date(ms).toISOString().startsWith(day);
        return (
          Number.isNaN(time) || !sameDay(time, date) || (prevDate && (Number.isNaN(since) || !sameDay(since, prevDate)))
        );
      });
      if (format !== FAMILIES[path.split('/')[0]!]) wrong.push(`${path}: taken for ${format}`);
      for (const [pair, value] of bad) wrong.push(`${path}: ${pair} is ${rates.get(pair)?.value}, not ${value}`);
      for (const [code, change] of badChanges)
        wrong.push(`${path}: ${code} by ${rates.get(`${code}/USD`)?.change}, not ${change}`);
      if (days.length || skipped) wrong.push(`${path}: ${days.length} of another day, ${skipped} skipped`);
      const sum = sums.get(format) ?? [0, 0, 0, 0, 0];
      const more = [1, levels.length - bad.length, levels.length, changes.length - badChanges.length, changes.length];
      sums.set(format, sum.map((count, at) => count + more[at]!) as typeof sum);
    }
    for (const [format, [payloads, pairs, ofPairs, changes, ofChanges]] of sums) {
      table.set(format, { payloads, pairs: `${pairs} of ${ofPairs}`, changes: `${changes} of ${ofChanges}` });
    }
    const line = (...cells: (string | number)[]): string => cells.map((cell) => String(cell).padEnd(14)).join('');
    const lines = Array.from(table, ([format, { payloads, pairs, changes }]) => line(format, payloads, pairs, changes));
    console.log([line('family', 'payloads', 'pairs right', 'change right'), ...lines].join('\n'));
    expect(wrong).to.deep.equal([]);
  });

  it('are taken by the reader of their family, and by no other', async () => {
    for (const path of Object.keys(expected)) {
      expect(takers(await load(path)), path).to.deep.equal([FAMILIES[path.split('/')[0]!]]);
    }
    for (const [path, family] of Object.entries(OTHERS)) {
      expect(takers(await load(path)), path).to.deep.equal(typeof family === 'string' ? [family] : []);
    }
  });

  it('that documentation quotes are read as well', async () => {
    for (const path of [
      'exchangerate-api/doc-v6-latest.json',
      'exchangerate-api/doc-v6-historical.json',
      'open-er-api/doc-open-access.json',
    ]) {
      const { response } = (await load(path)) as { response: { body: unknown } };
      expect(takers(response.body), path).to.deep.equal(['rates-map']);
      expect((await ratesOf(response.body, ['EUR/USD'])).get('EUR/USD')?.time, path).to.be.greaterThan(0);
    }
  });

  it("that hold an error are one, in the service's own words", async () => {
    for (const [path, message] of Object.entries(OTHERS)) {
      if (typeof message === 'string') continue;
      const error = await readPayload(await load(path), {}).catch((cause: unknown) => cause);
      expect(String(error), path).to.match(message);
    }
  });

  it('of markets are read, by a map where they do not name the currency', async () => {
    const map =
      "base: symbol; quote: 'USD'; value: current_price; change: price_change_percentage_24h; time: last_updated";
    const { quotes } = await readPayload(await load('coingecko/coins-markets.json'), { map });
    expect(quotes[0]).to.include({ base: 'BTC', quote: 'USD', value: 77671, change: -0.95302 });
    const simple = await readPayload(await load('coingecko/simple-price.json'), {});
    expect(simple.quotes[0]).to.include({ base: 'BITCOIN', quote: 'USD', value: 76975 });
    const rates = await ratesOf(await load('coingecko/exchange_rates.json'), ['BTC/USD', 'ETH/USD']);
    expect(rates.get('BTC/USD')?.value).to.equal(75817.765);
    expect(rates.get('ETH/USD')?.value).to.be.closeTo(75817.765 / 36.856, 1e-6);
  });
});
