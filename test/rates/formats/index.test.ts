import { expect } from '@open-wc/testing';
import { readQuotes } from '../../../src/rates/formats/index.js';
import { readPayload } from '../../../src/rates/formats/read-payload.js';
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
