import { expect } from '@open-wc/testing';
import { readPayload } from '../../../src/rates/formats/read-payload.js';
import { failure, said } from '../../payload/failure.js';

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
