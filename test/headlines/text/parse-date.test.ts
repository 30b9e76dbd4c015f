import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate } from '../../../src/headlines/text/parse-date.js';

const iso = (value: unknown): string | undefined => {
  const time = parseDate(value);
  return time === undefined ? undefined : new Date(time).toISOString().replace('.000', '');
};

describe('a date of a feed', () => {
  const MORNING = '2026-02-05T10:00:00Z';
  const mornings = [
    // ISO 8601, RFC 3339
    '2026-02-05T10:00:00Z',
    '2026-02-05T10:00:00z',
    '2026-02-05t10:00:00Z',
    '2026-02-05T10:00Z',
    '2026-02-05 10:00:00Z',
    '2026-02-05 10:00:00',
    '2026-02-05T10:00:00',
    '2026-02-05T15:00:00+05:00',
    '2026-02-05T15:00:00+0500',
    '2026-02-05T15:00:00+05',
    '2026-02-05T15:00:00 +05:00',
    '2026-02-05T15:00:00+5:00',
    '2026-02-05T06:30:00-03:30',
    '2026-02-05T10:00:00.000Z',
    '2026-02-05T10:00:00,000000Z',
    '2026-02-05T10:00:00 UTC',
    '2026-02-05, 10:00',
    '2026/02/05 10:00:00',
    '2026/2/5 10:00',
    '20260205T100000Z',
    '20260205100000',
    // RFC 822 and what is made of it
    'Thu, 05 Feb 2026 10:00:00 GMT',
    'Thu, 5 Feb 2026 10:00:00 +0000',
    'Thu, 05 Feb 2026 10:00:00 -0000',
    'Thu, 05 Feb 26 10:00:00 GMT',
    'Thu, 05 Feb 2026 10:00 GMT',
    'Thu, 05 Feb 2026 10:00:00',
    'Thu, 05 Feb 2026 10:00:00 UT',
    'Thu, 05 Feb 2026 10:00:00 Z',
    'Thu, 05 Feb 2026 05:00:00 EST',
    'Thu, 05 Feb 2026 06:00:00 EDT',
    'Thu, 05 Feb 2026 02:00:00 PST',
    'Thu, 05 Feb 2026 13:00:00 MSK',
    'Thu, 05 Feb 2026 02:00:00 -0800 (PST)',
    'Thu, 05 Feb 2026 15:00:00 GMT+5',
    'Thu, 05 Feb 2026 15:00:00 UTC+05:00',
    'Thu, 05 Feb 2026 15:00:00 +05:00',
    'Thu, 05 Feb 2026, 10:00:00 GMT',
    'Thursday, 05 February 2026 10:00:00 GMT',
    'Thu 05 Feb 2026 10:00:00 GMT',
    'thu, 05 feb 2026 10:00:00 gmt',
    '05 Feb 2026 10:00:00 GMT',
    '5-Feb-2026 10:00:00 GMT',
    '5th February 2026 10:00',
    'mar, 05 feb 2026 11:00:00 +0100',
    ' \n Thu,  05 Feb\t2026 10:00:00 GMT ',
    'Feb 5, 2026 10:00 AM',
    'February 5, 2026 at 10:00 am',
    'Thu, Feb 5 2026 10:00:00 AM',
    'Thu Feb 5 10:00:00 2026',
    'Thu Feb  5 10:00:00 UTC 2026',
    'Thu Feb 5 05:00:00 EST 2026',
    // Dots, and a dash before the time
    '05.02.2026 10:00',
    '5.2.2026, 10:00:00',
    'Thu, 05.02.2026 15:00 +05:00',
    'Thursday, February 5, 2026 - 10:00',
    'Thu, 5 Feb 2026 - 10:00',
    '2026-02-05 10:00:00+00',
    // No zone is so far from UTC
    '2026-02-05T10:00:00+25:00',
    'Thu, 05 Feb 2026 10:00:00 +3000',
    'Thu, 05 Feb 2026 10:00:00 -9900',
    // Epochs
    1770285600,
    1770285600000,
    '1770285600',
    '1770285600000',
  ];
  for (const value of mornings) {
    it(`is read from ${JSON.stringify(value)}`, () => {
      expect(iso(value)).to.equal(MORNING);
    });
  }

  it('is read from the text of a file that has other letters than Latin ones', async () => {
    // Engines keep such a text, and all pieces of it, in another form.
    const file = JSON.stringify(['Жаңы', ...mornings]);
    const [, ...read] = (await (await fetch(URL.createObjectURL(new Blob([file])))).json()) as unknown[];
    expect(read.map(iso)).to.deep.equal(mornings.map(() => MORNING));
  });

  it('keeps parts of a second', () => {
    expect(parseDate('2026-02-05T10:00:00.1239Z')).to.equal(Date.parse(MORNING) + 123);
  });

  const halves: [string, string][] = [
    ['12:30 AM', '00:30'],
    ['12:30 PM', '12:30'],
    ['01:30PM', '13:30'],
    ['11:30 pm', '23:30'],
  ];
  for (const [text, time] of halves) {
    it(`is at ${time} when it says ${text}`, () => {
      expect(iso(`Feb 5, 2026 ${text}`)).to.equal(`2026-02-05T${time}:00Z`);
    });
  }

  for (const day of [
    '2026-02-05',
    '20260205',
    '2026/02/05',
    '05 Feb 2026',
    'Thu, 5 February 2026',
    'Feb 5, 2026',
    'February 5th, 2026',
    '05.02.2026',
    '5.2.2026',
  ]) {
    it(`is the same day in every zone where people live close to UTC, when it is "${day}"`, () => {
      expect(iso(day)).to.equal('2026-02-05T12:00:00Z');
    });
  }

  it('puts two digits of a year into the nearer century', () => {
    expect(iso('05 Feb 49 10:00 GMT')).to.match(/^2049/);
    expect(iso('05 Feb 99 10:00 GMT')).to.match(/^1999/);
    // Of 1965, so no date of web news.
    expect(iso('05 Feb 65 10:00 GMT')).to.equal(undefined);
  });

  it('reads a leap second and a leap day', () => {
    expect(iso('2016-12-31T23:59:60Z')).to.equal('2017-01-01T00:00:00Z');
    expect(iso('29 Feb 2024 10:00 GMT')).to.equal('2024-02-29T10:00:00Z');
  });

  const none: unknown[] = [
    // No such day or time
    '0000-00-00', '0000-00-00 00:00:00', '0001-01-01T00:00:00Z', '31 Feb 2026', '2026-02-31', '2026-02-29', '2026-13-05', '2026-00-05', '2026-02-00', '2026-02-32',
    '2026-02-05T24:00:00Z', '2026-02-05T10:60:00Z', '2026-02-05T10:00:61Z', 'Feb 5, 2026 13:00 PM', 'Feb 5, 2026 00:30 AM',
    // Day and month may be swapped
    '05/02/2026', '5-2-2026', '05.02.26', '02/05/2026 10:00',
    // Other languages
    '5 февраля 2026', 'Чт, 05 фев 2026 10:00:00 +0600', '05 мая 2026', '5 Mai 2026', '5 févr. 2026', '5 dez 2026', '2026年2月5日', '5 aqpan 2026',
    // Unknown zones, and such as mean several
    'Thu, 05 Feb 2026 10:00:00 ALMT', 'Thu, 05 Feb 2026 10:00:00 XYZ', 'Thu, 05 Feb 2026 10:00:00 IST', 'Thu, 05 Feb 2026 10:00:00 BST', 'Thu, 05 Feb 2026 10:00:00 A', '31.02.2026 10:00', '05.13.2026', '2026-02-05T10:00:00 Asia/Almaty',
    // Not in the time of the web
    275760, '275760-09-13T00:00:00Z', '+275760-09-13T00:00:00Z', 8.64e15, 8.64e15 + 1, '1066-10-14', '9999-12-31', 0, -1, '0', 1e300,
    // No date
    '', ' ', 'today', 'yesterday', '2026', '2026-02', 'Feb 2026', '10:00', 'Thu', 'Feb', '12345', 'null', 'T10:00Z', 'P1D', '2026-W06-4', '2026-036', '2026-02-05T', '2026-02-05T10', 'x2026-02-05', '2026-02-05x', '2026-02/05', '１２ Feb 2026',
    NaN, Infinity, null, undefined, true, {}, [], [2026], new Date(0), JSON.parse('{"toString": 1, "valueOf": 1}'),
  ]; // prettier-ignore
  for (const value of none) {
    it(`is none when it is ${JSON.stringify(value)}`, () => {
      expect(parseDate(value)).to.equal(undefined);
    });
  }

  it('is read back from every form that it is written in', () => {
    const time = fc.integer({ min: Date.UTC(1980, 0) / 1000, max: Date.UTC(2199, 0) / 1000 });
    fc.assert(
      fc.property(time, (seconds) => {
        const date = new Date(seconds * 1000);
        const forms = [
          seconds * 1000,
          date.toISOString(),
          date.toUTCString(),
          date.toUTCString().replace('GMT', '+0000'),
        ];
        return forms.every((form) => parseDate(form) === seconds * 1000);
      }),
    );
  });

  it('is a sound time or none for any text', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d a-zA-Z:,.+-]{0,40}$/), fc.double()),
        (value) => {
          const date = parseDate(value);
          return date === undefined || (date > 0 && date < Date.UTC(2201, 0));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is looked for in time in proportion to the text', () => {
    const start = performance.now();
    for (const flood of ['(', '1', 'a', ' ', '2026-', ', ', '+0', '1:']) parseDate(flood.repeat(100_000));
    expect(performance.now() - start).to.be.below(3000);
  });
});
