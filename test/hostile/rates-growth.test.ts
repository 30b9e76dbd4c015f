import { expect } from '@open-wc/testing';
import { ReadError } from '../../src/payload/read-error.js';
import { readPayload } from '../../src/rates/formats/read-payload.js';
import { selectRates } from '../../src/rates/select-rates.js';
import type { Quote } from '../../src/rates/rate.js';

const code = (at: number): string => `A${at.toString(36).toUpperCase().padStart(4, '0')}`;
const range = <Value>(length: number, make: (at: number) => Value): Value[] =>
  Array.from({ length }, (_, at) => make(at));

/** Inputs that once cost more than their size, by a size; each about 1 MB at most at the largest. */
const INPUTS: Readonly<Record<string, (size: number) => unknown>> = {
  'many shared fields beside many rows of JSON': (size) => ({
    ...Object.fromEntries(range(size, (at) => [`field${at}`, at])),
    date: '2026-06-05',
    currencies: range(size, (at) => ({ code: code(at), rate: 2.7, quantity: 1 })),
  }),
  'many shared attributes above many rows of XML': (size) =>
    `<CurrencyRates Date="05.06.2026" ${range(size, (at) => `a${at}="1"`).join(' ')}>${range(
      size,
      (at) => `<Currency ISOCode="${code(at)}"><Nominal>1</Nominal><Value>1</Value></Currency>`,
    ).join('')}</CurrencyRates>`,
  'days within days': (size) => ({
    base: 'USD',
    rates: range(Math.min(size, 2000), (at) => at).reduce<unknown>((levels) => ({ '2026-06-05': levels }), { KGS: 87 }),
  }),
  'rows by name in a wide object': (size) =>
    Object.fromEntries(range(size, (at) => [`${code(at)}/USD`, { price: at + 1 }])),
  'a table of many columns': (size) =>
    `${range(size, (at) => `c${at}`).join(';')}\n${range(10, () => range(size, () => '1').join(';')).join('\n')}`,
  'a table with quotes in every cell': (size) => `a;b\n${range(size, () => '"""""";""').join('\n')}`,
  'numbers of many commas': (size) => [{ pair: 'KGS/USD', value: '1,'.repeat(size) }],
  'long symbols': (size) => [{ symbol: 'USD'.repeat(size), price: 1 }],
};

/** The time that reading takes, ms: the shortest of three, as other work on the machine only adds to it. */
async function timeOf(payload: unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await readPayload(payload, {}).catch((error: unknown) => expect(error).to.be.instanceOf(ReadError));
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

describe('a payload that is made to cost more than its size', () => {
  for (const [name, make] of Object.entries(INPUTS)) {
    it(`takes less than 250 ms, and about twice the time at twice the size: ${name}`, async function () {
      this.timeout(20_000);
      const [once, twice] = [await timeOf(make(2500)), await timeOf(make(5000))];
      expect(twice, `${once} ms, then ${twice} ms`).to.be.below(250);
      expect(twice, `${once} ms, then ${twice} ms`).to.be.below(Math.max(once * 3.5, 20));
    });
  }

  it('has its crossed pairs found by an index', () => {
    const quotes = range(20_000, (at): Quote => ({ base: code(at), quote: code(at + 1), value: 1 }));
    const pairs = range(2000, (at) => ({ base: code(at), quote: code(at + 2) }));
    const start = performance.now();
    const { rates } = selectRates(quotes, { pairs: [...pairs, { base: 'XAA', quote: 'XBB' }], limit: Infinity });
    expect(rates).to.have.length(2000);
    expect(performance.now() - start).to.be.below(250);
  });
});
