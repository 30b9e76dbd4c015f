import { expect } from '@open-wc/testing';
import { serviceMessage, unreadableError } from '../../src/payload/service-message.js';

describe('an error that a service sends as if it were an answer', () => {
  const errors: [payload: unknown, words: string][] = [
    [
      { success: false, error: { code: 101, type: 'invalid_access_key', info: 'You have not supplied a key.' } },
      'You have not supplied a key.',
    ],
    [{ success: false, error: { code: 104, type: 'usage_limit_reached' } }, 'usage_limit_reached'],
    [{ result: 'error', 'error-type': 'invalid-key' }, 'invalid-key'],
    [{ error: true, status: 401, message: 'invalid_app_id', description: 'Invalid App ID' }, 'Invalid App ID'],
    [{ status: 422, message: 'invalid currency: XXX' }, 'invalid currency: XXX'],
    [{ error: 'not found' }, 'not found'],
    [{ code: 401, message: 'apikey parameter is incorrect', status: 'error' }, 'apikey parameter is incorrect'],
    [{ code: -1121, msg: 'Invalid symbol.' }, 'Invalid symbol.'],
    [{ status: { error_code: 1002, error_message: 'API key missing' } }, 'API key missing'],
    [{ errors: [{ detail: 'Too many requests' }] }, 'Too many requests'],
    [{ errors: [{ message: 'Unknown key', type: 'UnauthorizedError' }, { message: 'No page' }] }, 'Unknown key'],
    [{ errors: ['Too many requests'] }, 'Too many requests'],
    [{ response: { status: 'error', message: 'Invalid page' } }, 'Invalid page'],
    [{ code: 'rest_no_route', message: 'No route', data: { status: 404 } }, 'No route'],
    [{ type: 'about:blank', title: 'Forbidden', status: 403, detail: 'The key is old' }, 'The key is old'],
    [{ errors: [{ status: 403, title: 'Forbidden' }] }, 'Forbidden'],
    [{ error: { info: 'Bad key' } }, 'Bad key'],
    [{ status: 'ok', error: 'Bad key' }, 'Bad key'],
    [{ Information: 'Our standard limit is 25 requests per day.' }, 'Our standard limit is 25 requests per day.'],
    [{ Note: 'Thank you for using our service.' }, 'Thank you for using our service.'],
    [{ 'Error Message': 'Invalid API call.' }, 'Invalid API call.'],
    [{ error: { code: 429, message: 'Quota reached' } }, 'Quota reached'],
    [{ Message: 'No key' }, 'No key'],
    [{ success: false, message: 'Not successful' }, 'Not successful'],
    [{ status: 'error', data: [], message: 'unsuccessful' }, 'unsuccessful'],
    [{ description: 'The key has expired' }, 'The key has expired'],
    [[{ message: 'Not found' }], 'Not found'],
  ];
  for (const [payload, words] of errors) {
    it(`has its words: ${JSON.stringify(payload)}`, () => {
      expect(serviceMessage(payload)).to.equal(words);
    });
  }

  const none: unknown[] = [
    undefined, null, 5, 'Not found', {}, [], { status: 422 }, { error: 5 }, { status: 'ok' }, { code: 0, msg: 'success', data: [] },
    { info: 'Central Bank', description: 'Official site', rates: { USD: '2100' } }, { note: 'Indicative', data: [] }, { Information: 'About', list: [{ a: 1 }] },
    { message: 'Successfully retrieved', data: [] }, { msg: 'Success.' }, { message: 'Request was successful' }, { response: 'A' }, { status: 'T' }, { error: 'No' }, { error: 'false' },
    { type: 'articles', title: 'News' }, [{ message: 'A' }, { message: 'B' }], { data: { message: 'A' } },
    { error: { error: { error: { error: { message: 'deep' } } } } },
  ]; // prettier-ignore
  for (const payload of none) {
    it(`is none without words of an error: ${JSON.stringify(payload ?? null)}`, () => {
      expect(serviceMessage(payload)).to.equal('');
    });
  }

  it('of none of the known families quotes how a payload starts, and reads no more of it', () => {
    const rest = {
      get late(): string {
        throw new Error('read on');
      },
    };
    const starts: [payload: unknown, start: string][] = [
      [{ a: 1, b: [true, null, 'x'] }, '{"a":1,"b":[true,null,"x"]}…'],
      ['Som "rises"'.repeat(1_000_000), '"Som \\"rises\\"Som '],
      [Array.from({ length: 1_000_000 }, () => 'Som'), '["Som","Som",'],
      [{ ['x'.repeat(1_000_000)]: 1 }, '{"xxxxxxx'],
      [null, 'null…'],
      [undefined, 'undefined…'],
      [['x'.repeat(100), rest], '["xxxx'],
    ];
    for (const [payload, start] of starts) {
      const { message } = unreadableError('rates', 'auto', payload);
      expect(message.startsWith(`expected rates (format auto), got ${start}`), message).to.equal(true);
      expect(message.length).to.be.below(110);
    }
  });

  it('is quoted in at most 200 letters, and not from where objects inherit', () => {
    expect(serviceMessage({ message: 'x'.repeat(1_000_000) }).length).to.equal(200);
    expect(serviceMessage(JSON.parse('{"__proto__": {"message": "hidden"}}'))).to.equal('');
  });
});
