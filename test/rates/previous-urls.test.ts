import { expect } from '@open-wc/testing';
import { previousUrls } from '../../src/rates/previous-urls.js';

const urlsOf = (template: string, time: number): string[] => previousUrls(template, time).map(({ url }) => url);

describe('the URLs of the level before', () => {
  it('walk four days back from the day before the payload, over the end of a month', () => {
    expect(urlsOf('https://rates.example/{date}/usd.json', Date.parse('2026-03-03'))).to.deep.equal([
      'https://rates.example/2026-03-02/usd.json',
      'https://rates.example/2026-03-01/usd.json',
      'https://rates.example/2026-02-28/usd.json',
      'https://rates.example/2026-02-27/usd.json',
    ]);
  });

  it('know leap years and the end of a year', () => {
    expect(urlsOf('/{date}', Date.parse('2028-03-01'))[0]).to.equal('/2028-02-29');
    expect(urlsOf('/{date}', Date.parse('2026-01-01'))[0]).to.equal('/2025-12-31');
  });

  it('take year, month and day apart, as often as they are named', () => {
    expect(urlsOf('/{yyyy}/{mm}/{dd}.json?day={yyyy}{mm}{dd}', Date.parse('2026-06-05'))[0]).to.equal(
      '/2026/06/04.json?day=20260604',
    );
  });

  it('tell the day that they name, and none where they name none', () => {
    const daysOf = (template: string): (number | undefined)[] =>
      previousUrls(template, Date.parse('2026-03-01T18:30:00Z')).map(({ day }) => day);
    expect(daysOf('/{date}').slice(0, 2)).to.deep.equal([Date.parse('2026-02-28'), Date.parse('2026-02-27')]);
    expect(daysOf('/{yyyy}/{mm}/{dd}')[0]).to.equal(Date.parse('2026-02-28'));
    expect(daysOf('/{yyyy}-{mm}')).to.deep.equal([undefined]);
    expect(daysOf('/yesterday.json')).to.deep.equal([undefined]);
  });

  it('take the day in UTC', () => {
    expect(urlsOf('/{date}', Date.parse('2026-06-05T00:00:00Z'))[0]).to.equal('/2026-06-04');
    expect(urlsOf('/{date}', Date.parse('2026-06-05T23:59:59Z'))[0]).to.equal('/2026-06-04');
  });

  it('are each asked for once: months apart, days of one month are one URL', () => {
    expect(urlsOf('/{yyyy}-{mm}.json', Date.parse('2026-06-03'))).to.deep.equal(['/2026-06.json', '/2026-05.json']);
  });

  it('are one where the template names no day', () => {
    expect(urlsOf(' /yesterday.json ', Date.parse('2026-06-05'))).to.deep.equal(['/yesterday.json']);
  });

  it('are none where the template is empty', () => {
    expect(urlsOf('', Date.parse('2026-06-05'))).to.deep.equal([]);
    expect(urlsOf('  ', Date.parse('2026-06-05'))).to.deep.equal([]);
  });

  it('leave other words in braces as they are', () => {
    for (const word of ['{key}', '{constructor}', '{toString}', '{}']) {
      expect(urlsOf(`/${word}.json`, Date.parse('2026-06-05'))).to.deep.equal([`/${word}.json`]);
    }
  });
});
