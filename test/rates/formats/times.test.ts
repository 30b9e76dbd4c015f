import { expect } from '@open-wc/testing';
import { toTime } from '../../../src/rates/formats/times.js';

describe('a time of a feed', () => {
  const NOON = Date.UTC(2026, 5, 5, 12);

  it('is the start of a day in UTC', () => {
    expect(toTime('2026-06-05')).to.equal(Date.UTC(2026, 5, 5));
  });

  it('may be written with dots, the day first', () => {
    expect(toTime('05.06.2026')).to.equal(Date.UTC(2026, 5, 5));
    expect(toTime('05.06.2026 12:00:00')).to.equal(NOON);
  });

  const noons = [
    '2026-06-05T12:00:00Z',
    '2026-06-05T12:00Z',
    '2026-06-05T12:00:00.000Z',
    '2026-06-05T18:00:00+06:00',
    '2026-06-05T17:00:00+0500',
    '2026-06-05T09:00:00-03:00',
    '2026-06-05 12:00:00 +00:00',
    '2026-06-05 12:00:00+00',
    '2026-06-05T17:00:00+05',
    'Fri, 05 Jun 2026 12:00:00 GMT',
    'Fri, 5 Jun 26 14:00 +0200',
    '5 June 2026 08:00:00 EDT',
    '05.06.2026 12:00',
    // No zone is so far from UTC.
    '2026-06-05T12:00:00+3000',
    '2026-06-05T12:00:00+0575',
  ];
  for (const text of noons) {
    it(`is at the zone that "${text}" names`, () => {
      expect(toTime(text)).to.equal(NOON);
    });
  }

  for (const text of ['2026-06-05T12:00:00', '2026-06-05T12:00', '2026-06-05 12:00:00', '2026-06-05T12:00:00.000']) {
    it(`is in UTC when "${text}" names no zone`, () => {
      expect(toTime(text)).to.equal(NOON);
    });
  }

  it('of the year 2000 is told from seconds', () => {
    const millennium = Date.UTC(2000, 0, 1);
    for (const time of [millennium, `${millennium}`, millennium / 1000, `${millennium / 1000}`]) {
      expect(toTime(time)).to.equal(millennium);
    }
  });

  it('with a year of two digits is of this century below 50, of the last from there', () => {
    const yearOf = (year: string): number => new Date(toTime(`05 Jun ${year}`)).getUTCFullYear();
    expect(['00', '26', '49', '50', '69', '99'].map(yearOf)).to.deep.equal([2000, 2026, 2049, 1950, 1969, 1999]);
  });

  it('may be a number of seconds or milliseconds', () => {
    expect(toTime(NOON / 1000)).to.equal(NOON);
    expect(toTime(NOON)).to.equal(NOON);
    expect(toTime(0)).to.equal(0);
    expect(toTime(`${NOON / 1000}`)).to.equal(NOON);
    expect(toTime(`${NOON}`)).to.equal(NOON);
  });

  const junk = [
    '',
    ' ',
    'today',
    '5.6.2026',
    '2026.06.05',
    '06/05/2026',
    '2026-02-31',
    '31.02.2026',
    '0000-00-00',
    '00.00.0000',
    '20260605',
    '2026-6-5',
    '2026-13-45',
    '2026-06-05T25:00',
    '2026-06-05T12',
    '2026',
    'x2026-06-05',
    '2026-06-05x',
  ];
  for (const text of junk) {
    it(`is none when written "${text}"`, () => {
      expect(toTime(text)).to.be.NaN;
    });
  }

  it('is none for every other type, even one that cannot be made a text', () => {
    const silent: unknown = JSON.parse('{"toString": 1, "valueOf": 1}');
    for (const value of [null, undefined, true, [], {}, NaN, silent]) expect(toTime(value)).to.be.NaN;
  });
});
