import { expect } from '@open-wc/testing';
import { parseLocalDate } from '../../../src/headlines/text/local-dates.js';

const iso = (value: unknown, lang?: string): string | undefined => {
  const time = parseLocalDate(value, lang);
  return time === undefined ? undefined : new Date(time).toISOString().replace(':00.000', '');
};

describe('a date in the words of another language', () => {
  const dates: [lang: string, text: string, iso: string][] = [
    ['ru', 'Пт, 05 июн 2026 10:00:00 +0500', '2026-06-05T05:00Z'],
    ['ru', 'пн, 1 февр. 2016 12:00:00 +0200', '2016-02-01T10:00Z'],
    ['ru', '5 июня 2026 года, 10:00', '2026-06-05T10:00Z'],
    ['ru', '5 мая 2026 г. в 10:00 МСК', '2026-05-05T07:00Z'],
    ['uk', 'Пт, 5 червня 2026 10:00:00 +0300', '2026-06-05T07:00Z'],
    ['uk', '05 листопада 2026', '2026-11-05T12:00Z'],
    ['de', 'Fr., 5. Juni 2026, 10:00 Uhr', '2026-06-05T10:00Z'],
    ['de', 'Mi, 05 Mär 2026 10:00:00 +0100', '2026-03-05T09:00Z'],
    ['de-AT', '5. Jänner 2026', '2026-01-05T12:00Z'],
    ['fr', 'mar., 02 févr. 2016 12:00:00 +0100', '2016-02-02T11:00Z'],
    ['fr', '1er juin 2026 à 10h00', '2026-06-01T10:00Z'],
    ['fr', '5 août 2026', '2026-08-05T12:00Z'],
    ['it', 'dom, 02 ott 2022 18:55:00 GMT', '2022-10-02T18:55Z'],
    ['it', 'mar, 05 mag 2026 10:00:00 +0200', '2026-05-05T08:00Z'],
    ['es', '5 de enero de 2026', '2026-01-05T12:00Z'],
    ['es', 'vie, 05 dic 2025 10:00:00 +0000', '2025-12-05T10:00Z'],
    ['pt-BR', 'sexta-feira, 5 de junho de 2026 às 10:00', '2026-06-05T10:00Z'],
    ['pt', '5 fev. 2026', '2026-02-05T12:00Z'],
    ['fi', 'Ke, 30 Lok 2013 11:34:37 +0000', '2013-10-30T11:34:37.000Z'],
    ['fi', '5. kesäkuuta 2026 klo 10.00', '2026-06-05T10:00Z'],
    ['fi', '5 marraskuuta 2026', '2026-11-05T12:00Z'],
    ['pl', '5 czerwca 2026 r., godz. 10:00', '2026-06-05T10:00Z'],
    ['pl', 'pt, 05 lis 2026 10:00:00 +0100', '2026-11-05T09:00Z'],
    ['tr', '5 Haziran 2026 Cuma 10:00', '2026-06-05T10:00Z'],
    ['tr', 'Çar, 05 Ağu 2026 10:00:00 +0300', '2026-08-05T07:00Z'],
    ['uz', '5-iyun, 2026', '2026-06-05T12:00Z'],
    ['kk', '2026 ж. 5 маусым, 10:00', '2026-06-05T10:00Z'],
    ['ky', '2026-ж., 5-июнь', '2026-06-05T12:00Z'],
    ['tg', '05 Июн 2026', '2026-06-05T12:00Z'],
    ['tk', '5 ýanwar 2026', '2026-01-05T12:00Z'],
    ['en-us', '05 июня 2026 10:00', '2026-06-05T10:00Z'],
  ];
  for (const [lang, text, expected] of dates) {
    it(`is read from "${text}"`, () => {
      expect(iso(text, lang)).to.equal(expected);
      if (!text.includes('lis')) expect(iso(text), 'without a language').to.equal(expected);
    });
  }

  it('is read as English first', () => {
    expect(iso('Thu, 05 Mar 2026 10:00:00 GMT', 'fi')).to.equal('2026-03-05T10:00Z');
    expect(iso('2026-02-05T10:00:00Z', 'ru')).to.equal('2026-02-05T10:00Z');
    expect(iso(1770285600)).to.equal('2026-02-05T10:00Z');
  });

  const none: [text: unknown, lang?: string][] = [
    // October in Croatian, November in Polish
    ['5. listopada 2026.', 'hr'],
    ['5. listopada 2026.'],
    ['5 lip 2026'],
    ['5. lipnja 2026.', 'hr'],
    ['5. srpna 2026', 'cs'],
    ['31 июня 2026', 'ru'],
    ['5 января 2026 в 25:00', 'ru'],
    ['5 января 2026 10:00 ALMT', 'ru'],
    ['5 месяца 2026', 'ru'],
    ['сегодня', 'ru'],
    ['июнь 2026', 'ru'],
    ['', 'ru'],
    [null, 'ru'],
    [{}, 'ru'],
  ];
  for (const [text, lang] of none) {
    it(`is none when it is ${JSON.stringify(text)} in ${lang ?? 'an unknown language'}`, () => {
      expect(iso(text, lang)).to.equal(undefined);
    });
  }

  it('is looked for in time in proportion to the text', () => {
    const start = performance.now();
    for (const flood of ['1 а', '- ', '5. ', 'июня ', '2026 ж. ', '10:00 ', '(']) parseLocalDate(flood.repeat(100_000));
    expect(performance.now() - start).to.be.below(3000);
  });
});
