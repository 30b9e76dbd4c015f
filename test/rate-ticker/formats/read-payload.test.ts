import { expect } from '@open-wc/testing';
import { errorWords } from '../../../src/rate-ticker/formats/error-answer.js';
import { ReadError } from '../../../src/rate-ticker/formats/read-error.js';
import { readPayload } from '../../../src/rate-ticker/formats/read-payload.js';

const said = async (payload: unknown, format?: string): Promise<string> =>
  readPayload(payload, { format: format ?? null }).then(
    () => 'nothing',
    (error: unknown) => (error instanceof ReadError ? error.message : String(error)),
  );

describe('an error that a service sends as if it were an answer', () => {
  const errors: [payload: unknown, words: string][] = [
    [{ success: false, error: { code: 101, type: 'invalid_access_key', info: 'You have not supplied a key.' } }, 'You have not supplied a key.'],
    [{ success: false, error: { code: 104, type: 'usage_limit_reached' } }, 'usage_limit_reached'],
    [{ result: 'error', 'error-type': 'invalid-key' }, 'invalid-key'],
    [{ error: true, status: 401, message: 'invalid_app_id', description: 'Invalid App ID' }, 'Invalid App ID'],
    [{ status: 422, message: 'invalid currency: XXX' }, 'invalid currency: XXX'],
    [{ error: 'not found' }, 'not found'],
    [{ code: 401, message: 'apikey parameter is incorrect', status: 'error' }, 'apikey parameter is incorrect'],
    [{ code: -1121, msg: 'Invalid symbol.' }, 'Invalid symbol.'],
    [{ status: { error_code: 1002, error_message: 'API key missing' } }, 'API key missing'],
    [{ errors: [{ detail: 'Too many requests' }] }, 'Too many requests'],
    [{ errors: ['Too many requests'] }, 'Too many requests'],
    [[{ message: 'Not found' }], 'Not found'],
    [{ success: false, error: 'quota', rates: [] }, 'quota'],
  ];
  for (const [payload, words] of errors) {
    it(`is told in the words of the service: ${JSON.stringify(payload)}`, async () => {
      expect(await said(payload)).to.equal(`expected rates, got the service's own words "${words}"`);
    });
  }

  it('is told in at most 200 letters, from no depth', () => {
    expect(errorWords({ message: 'x'.repeat(5000) }).length).to.equal(200);
    expect(errorWords({ error: { error: { error: { error: { message: 'deep' } } } } })).to.equal('');
    expect(errorWords(JSON.parse('{"__proto__": {"message": "hidden"}}'))).to.equal('');
  });
});

describe('a payload', () => {
  it('of no family is told with its beginning', async () => {
    expect(await said({ a: 1 })).to.equal('expected rates (format auto), got {"a":1}…');
    expect(await said([{ pair: 'KGS/USD', value: 1 }], 'rows')).to.match(/^expected rates \(format rows\), got \[\{"pair"/);
    expect(await said(null)).to.match(/got null/);
    expect(await said('not found')).to.match(/got "not found"/);
  });

  it('is not tried in a format that there is not, and those that there are are named', async () => {
    expect(await said([], 'json')).to.match(/^expected format to be one of auto, own, .*bank-xml, got "json"$/);
    expect(await said([], 'constructor')).to.match(/got "constructor"$/);
  });

  it('of a family without one good entry is told with their number', async () => {
    const rates = { KGS: null, UZS: 'NaN', TJS: 0 };
    expect(await said({ base: 'USD', rates })).to.equal('expected rates (rates-map), got 3 entries without a pair or a level');
  });

  it('of a family without entries is empty, and no error', async () => {
    expect(await readPayload([], {})).to.deep.equal({ format: 'own', quotes: [], skipped: 0 });
    expect(await readPayload({ base: 'USD', rates: { USD: 1 } }, {})).to.deep.include({ quotes: [], skipped: 0 });
  });

  it("is read by the page's own reader before all else", async () => {
    const read = (): unknown => [{ pair: 'KGS/USD', value: 5 }, { pair: 'TJS/USD', value: 'NaN' }];
    const reading = await readPayload('<xml/>', { read, format: 'text', map: 'pair: a; value: b' });
    expect(reading).to.deep.include({ format: 'own', skipped: 1 });
    expect(await readPayload(1, { read: () => 5 }).catch((error: unknown) => error)).to.be.instanceOf(ReadError);
  });

  it('of ten thousand entries is read whole', async () => {
    const code = (at: number): string => `A${at.toString(36).padStart(4, '0')}`.toUpperCase();
    const rates = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [code(at), at + 1]));
    expect((await readPayload({ base: 'USD', rates }, {})).quotes).to.have.length(10_000);
  });
});
