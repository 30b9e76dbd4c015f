import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { runAtOnce } from '../../../src/payload/time-slices.js';
import { own } from '../../../src/rates/formats/own.js';
import { plainRow, readPlain } from '../../../src/rates/formats/plain.js';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { validQuotes } from '../../../src/rates/rate.js';

const RATES_MAP = { base: 'USD', date: '2026-06-05', rates: { KGS: 87.4, EUR: 0.86 } };
const CURRENCY_API = { date: '2026-06-05', usd: { kgs: 87.4, '1inch': 5.4, eur: 0.86 } };
const OWN = [
  { pair: 'KGS/USD', value: 0.01144, change: 0.14, previous: 0.01142, time: 1780617600, since: '2026-06-04' },
  { base: 'usd', quote: 'kgs', value: 87.4, bid: 87.2, ask: 87.6 },
];
const LINES = 'KGS/USD = 0.01144 0%\nBTC/USD = 77,671.50\n1000 UZS/USD = 0.0814 −0.28%\nOf today';

/** Anything that a service may write in the place of a figure, a code, a name or a time. */
const oddity = fc.constantFrom<unknown>(
  null, '', 0, -1, Infinity, 87, 100, 1780617600, 1780617600000, '87.4', '87,4', '12,278', '1,234.5', 'USD', 'KGS', 'XBT', 'TOM', 'ICE', 'FXUSD',
  'USDKGS', 'a b', 'KGS/USD', 'KGS-USD', 'XBT/USD', 'USD/USD', '2026-06-05', '2026-02-31', '05.06.2026', 'Fri, 05 Jun 2026', [], [1], {}, { value: 1 },
  { kgs: 87.4 }, true,
); // prettier-ignore
const oddName = fc.constantFrom(
  'unit', 'units', 'amount', 'nominal', 'Scale', 'time', 'timestamp', 'date', 'year', 'base', 'base_code', 'source', 'quote', 'rates', 'pair',
  'conversion_rates', 'value', 'change', 'ratio', 'previous', 'since', 'bid', 'ask', 'data', 'quotes', 'success', 'usd', 'kgs', 'KGS', 'EUR', 'note',
); // prettier-ignore

/** A payload with some of its fields, at any depth, left out, added or replaced. */
function changed(payload: unknown, changes: readonly (readonly [number, string, unknown])[]): unknown {
  const copy = structuredClone(payload);
  for (const [place, name, value] of changes) {
    const objects: Record<string, unknown>[] = [];
    const collect = (one: unknown): void => {
      if (typeof one !== 'object' || one === null) return;
      if (!Array.isArray(one)) objects.push(one as Record<string, unknown>);
      Object.values(one).forEach(collect);
    };
    collect(copy);
    const target = objects[place % objects.length];
    if (!target) break;
    if (value === undefined) Reflect.deleteProperty(target, name);
    else target[name] = structuredClone(value);
  }
  return copy;
}

const changes = fc.array(fc.tuple(fc.nat(9), oddName, fc.oneof(oddity, fc.constant(undefined))), { maxLength: 3 });

describe('plain payloads', () => {
  it('are read at once', () => {
    for (const payload of [RATES_MAP, CURRENCY_API, OWN, { rates: OWN, time: 1780617600 }, LINES]) {
      expect(readPlain(payload)?.quotes.length, JSON.stringify(payload)).to.be.at.least(2);
    }
  });

  it('are read as the readers of their families would, or left to these', () => {
    const payload = fc.constantFrom<unknown>(RATES_MAP, CURRENCY_API, OWN, { rates: OWN, time: 1780617600 });
    fc.assert(
      fc.property(payload, changes, (whole, some) => {
        const given = changed(whole, some);
        const plain = readPlain(given);
        if (plain) expect(plain).to.deep.equal(readQuotes(given));
      }),
      { numRuns: 3000 },
    );
  });

  it('are lines whose figures have one meaning', () => {
    const sign = fc.constantFrom(
      '',
      ' ',
      '.',
      ',',
      '-',
      '−',
      '+',
      '=',
      '/',
      '%',
      '0',
      '14.633',
      '12,278',
      'KGS',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(fc.nat(LINES.length), fc.nat(3), sign, (at, length, text) => {
        const given = LINES.slice(0, at) + text + LINES.slice(at + length);
        const plain = readPlain(given);
        if (plain) expect(plain).to.deep.equal(readQuotes(given));
      }),
      { numRuns: 3000 },
    );
  });

  it('are rows that a script gives, as their own reader has them', () => {
    fc.assert(
      fc.property(changes, (some) => {
        const given = changed(OWN, some) as unknown[];
        const rows = given.map((row) => plainRow(row));
        if (!rows.includes(undefined))
          expect(validQuotes(rows)).to.deep.equal(validQuotes(runAtOnce(own(given)) ?? []));
      }),
      { numRuns: 3000 },
    );
  });
});
