import { expect } from '@open-wc/testing';
import { readPayload } from '../../../src/rates/formats/read-payload.js';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { failure, said } from '../../payload/failure.js';
import { allReaders, foreign, payloads } from './payloads.js';

const ROWS = [{ pair: 'KGS/USD', value: 0.01144 }];

describe('the readers', () => {
  for (const [name, read] of Object.entries(allReaders)) {
    const others = Object.entries(payloads).filter(([family]) => family !== name);

    it(`take every payload of the family ${name} for it, and give all of its rates`, async () => {
      for (const payload of payloads[name]!) {
        expect(read(payload), JSON.stringify(payload)).to.be.an('array');
        expect(await readPayload(payload, {}), JSON.stringify(payload)).to.include({ format: name, skipped: 0 });
        expect(await readPayload(payload, { format: name })).to.include({ format: name, skipped: 0 });
      }
    });

    it(`take no payload of another family for ${name}`, () => {
      for (const payload of others.flatMap(([, theirs]) => theirs)) {
        expect(read(payload), JSON.stringify(payload)).to.equal(undefined);
      }
    });

    it(`take nothing else for ${name}`, () => {
      for (const payload of foreign) expect(read(payload), JSON.stringify(payload)).to.equal(undefined);
    });
  }

  it('are all tried on payloads', () => {
    expect(Object.keys(payloads)).to.have.members(Object.keys(allReaders));
  });

  it('never let hostile keys reach a prototype, or become a rate', () => {
    const keys = '"__proto__": {"polluted": 1}, "constructor": {"polluted": 1}, "toString": 5';
    const own = `{"pair": "KGS/USD", "value": 1, ${keys}}`;
    const hostile = [`[${own}, {${keys}}]`, `{${keys}, "rates": [${own}]}`];
    hostile.push(`{"date": "2026-06-05", "usd": {"kgs": 1, "__proto__": 2, ${keys}}}`);
    hostile.push(`{"base": "USD", "rates": {"KGS": 1, "__proto__": 2, ${keys}}, ${keys}}`);
    for (const json of hostile) {
      const codes = readQuotes(JSON.parse(json))!.quotes.flatMap(({ base, quote }) => [base, quote]);
      expect(codes, json).to.include.members(['KGS', 'USD']).and.to.not.include('__PROTO__');
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    }
  });
});

describe('reading by name', () => {
  it('asks the named family alone', () => {
    expect(readQuotes(ROWS, 'own')?.format).to.equal('own');
    expect(readQuotes(ROWS, 'text')).to.equal(undefined);
    expect(readQuotes(payloads['text']![0], 'rates-map')).to.equal(undefined);
  });

  it('gives nothing for a name that no family has', () => {
    for (const name of ['', 'json', 'Own', 'constructor', '__proto__'])
      expect(readQuotes(ROWS, name)).to.equal(undefined);
  });

  it('checks and upper-cases what a reader gives', () => {
    const { quotes } = readQuotes([
      { pair: 'kgs/usd', value: 1 },
      { pair: 'tjs/usd', value: -1 },
    ])!;
    expect(quotes.map(({ base, value }) => [base, value])).to.deep.equal([['KGS', 1]]);
  });
});

describe('a payload', () => {
  it('that is an error is told in the words of the service, with or without an empty list beside them', async () => {
    for (const payload of [{ error: 'quota' }, { error: 'quota', rates: [] }]) {
      expect(await said(readPayload(payload, {}))).to.equal(`expected rates, got the service's own words "quota"`);
    }
  });

  it('of no family is told with its beginning', async () => {
    expect(await said(readPayload({ a: 1 }, {}))).to.equal('expected rates (format auto), got {"a":1}…');
    expect(await said(readPayload([{ pair: 'KGS/USD', value: 1 }], { format: 'rows' }))).to.match(
      /^expected rates \(format rows\), got \[\{"pair"/,
    );
    expect(await said(readPayload(null, {}))).to.match(/got null/);
    expect(await said(readPayload('not found', {}))).to.match(/got "not found"/);
  });

  it('is not tried in a format that there is not, and those that there are are named', async () => {
    expect(await said(readPayload([], { format: 'json' }))).to.match(
      /^expected format to be one of auto, own, .*bank-xml, got "json"$/,
    );
    expect(await said(readPayload([], { format: 'constructor' }))).to.match(/got "constructor"$/);
  });

  it('of a family without one good entry is told with their number', async () => {
    const rates = { KGS: null, UZS: 'NaN', TJS: 0 };
    expect(await said(readPayload({ base: 'USD', rates }, {}))).to.equal(
      'expected rates (rates-map), got 3 entries without a pair or a level',
    );
  });

  it('of a family without entries is empty, and no error', async () => {
    expect(await readPayload([], {})).to.deep.equal({ format: 'own', quotes: [], skipped: 0 });
    expect(await readPayload({ base: 'USD', rates: { USD: 1 } }, {})).to.deep.include({ quotes: [], skipped: 0 });
  });

  it("is read by the page's own reader before all else", async () => {
    const read = (): unknown => [
      { pair: 'KGS/USD', value: 5 },
      { pair: 'TJS/USD', value: 'NaN' },
    ];
    const reading = await readPayload('<xml/>', { read, format: 'text', map: 'pair: a; value: b' });
    expect(reading).to.deep.include({ format: 'own', skipped: 1 });
    await failure(readPayload(1, { read: () => 5 }));
  });

  it('of ten thousand entries is read whole', async () => {
    const code = (at: number): string => `A${at.toString(36).padStart(4, '0')}`.toUpperCase();
    const rates = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [code(at), at + 1]));
    expect((await readPayload({ base: 'USD', rates }, {})).quotes).to.have.length(10_000);
  });
});
