import { expect } from '@open-wc/testing';
import { readPayload } from '../../../src/rates/formats/read-payload.js';
import type { Quote } from '../../../src/rates/rate.js';
import { payloads } from './payloads.js';

/** A copy of a payload in which each object is made anew. */
function remade(value: unknown, remake: (fields: [string, unknown][]) => [string, unknown][]): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => remade(entry, remake));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(remake(Object.entries(value)).map(([name, field]) => [name, remade(field, remake)]));
}

const parse = (json: string): unknown => JSON.parse(json);
const texts = (value: unknown): unknown =>
  parse(JSON.stringify(value, (_, field: unknown) => (typeof field === 'number' ? `${field}` : field)));
const otherCodes = (text: string): string => text.replace(/USD(?!T\b)/g, 'CHF').replace(/usd/g, 'chf');

/** How a source that is not named here may write a payload of a known family. */
const ways: [way: string, change: (payload: unknown) => unknown][] = [
  ['its fields in another order', (payload) => remade(payload, (fields) => fields.reverse())],
  ['numbers as text', texts],
  [
    'numbers as text with a decimal comma',
    (payload) => parse(JSON.stringify(texts(payload)).replace(/"(\d+)\.(\d+)"/g, '"$1,$2"')),
  ],
  [
    'fields of its own beside those of the family',
    (payload) => {
      const more = { note: 'all rates are indicative', page: 1, ok: true, warnings: [], nothing: null };
      if (Array.isArray(payload))
        return payload.map((row: unknown) => (Array.isArray(row) ? row : { ...more, ...(row as object) }));
      return { ...more, ...(payload as object) };
    },
  ],
  ['rates of other currencies', (payload) => parse(otherCodes(JSON.stringify(payload)))],
];

const figures = (quotes: Quote[]): unknown =>
  quotes
    .map(({ base, quote, value, previous, time }) => [base, quote, value, previous, time])
    .sort((a, b) => `${a[0]}${a[1]}`.localeCompare(`${b[0]}${b[1]}`));

describe('a source that is not named here', () => {
  for (const [way, change] of ways) {
    it(`may write ${way}`, async () => {
      for (const [family, theirs] of Object.entries(payloads)) {
        for (const payload of theirs.filter((one) => typeof one === 'object')) {
          if (Array.isArray(payload) && !payload.length) continue;
          const named = await readPayload(payload, {});
          const changed = change(payload);
          const other = await readPayload(changed, {}).catch((error: unknown) => {
            throw new Error(`${JSON.stringify(changed)}: ${String(error)}`);
          });
          expect(other, JSON.stringify(changed)).to.include({ format: family, skipped: 0 });
          const same =
            way === 'rates of other currencies' ? parse(otherCodes(JSON.stringify(named.quotes))) : named.quotes;
          expect(JSON.stringify(figures(other.quotes)), JSON.stringify(changed)).to.equal(
            JSON.stringify(figures(same as Quote[])),
          );
        }
      }
    });
  }

  it('may write its XML with other prefixes, attributes, blanks and elements', async () => {
    for (const xml of payloads['bank-xml']!.map(String)) {
      const blanks = xml.replace(/></g, '>\n\t<').replace(/>([^<\s][^<]*)<\//g, '> $1 </');
      const more = xml
        .replace(/<(Valute|Currency|item|currency)\b/g, '<$1 note="x"')
        .replace(/<\/(Valute|Currency|item|currency)>/g, '<More><Deep>5</Deep></More></$1>');
      const others = [blanks, more, otherCodes(xml)];
      const named = await readPayload(xml, {});
      for (const other of others) {
        const { quotes, skipped } = await readPayload(other, {});
        expect(skipped, other).to.equal(0);
        expect(
          quotes.map(({ value }) => value),
          other,
        ).to.deep.equal(named.quotes.map(({ value }) => value));
      }
    }
  });
});
