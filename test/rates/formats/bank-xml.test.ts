import { expect } from '@open-wc/testing';
import { decodeText } from '../../../src/feed/parse-payload.js';
import { readPayload } from '../../../src/rates/formats/read-payload.js';
import type { Quote } from '../../../src/rates/rate.js';
import { failure } from '../../payload/failure.js';
import { payloads, readXml } from './payloads.js';

const DAY = Date.UTC(2026, 5, 5);
const YESTERDAY = Date.UTC(2026, 5, 4);
const quotesOf = async (text: string): Promise<Quote[]> => (await readPayload(text, {})).quotes;
const valute = (code: string, nominal: string, value: string, id = 'R1'): string =>
  `<Valute ID="${id}"><NumCode>840</NumCode><CharCode>${code}</CharCode><Nominal>${nominal}</Nominal><Name>Доллар</Name><Value>${value}</Value></Valute>`;
const valCurs = (...rows: string[]): string =>
  `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="05.06.2026">${rows.join('')}</ValCurs>`;

describe('XML of a bank', () => {
  const homes = 'RUB AZN KGS KZT KZT BYN UAH TRY TMT RON CZK HUF AMD DKK BGN BRL CHF ISK PLN USD'.split(' ');
  payloads['bank-xml']!.forEach((payload, at) => {
    it(`is in ${homes[at]} when written as ${String(payload).slice(0, 60)}…`, async () => {
      const [quote] = await quotesOf(String(payload));
      expect(quote?.quote).to.equal(homes[at]);
      expect(quote?.time).to.be.oneOf([DAY, Date.UTC(2025, 5, 5), undefined]);
    });
  });

  it('has decimal commas and a nominal', async () => {
    const [usd, kzt] = await quotesOf(valCurs(valute('USD', '1', '73,4025'), valute('KZT', '100', '15,6')));
    expect(usd).to.include({ base: 'USD', quote: 'RUB', value: 73.4025, time: DAY });
    expect(kzt?.value).to.be.closeTo(0.156, 1e-12);
  });

  it('is of the bank whose currency is not among the rows', async () => {
    const [usd] = await quotesOf(valCurs(valute('USD', '1', '9.3086'), valute('RUB', '1', '0.1262')));
    expect(usd?.quote).to.equal('TJS');
  });

  it('may state what each rate changed by', async () => {
    const item =
      '<item><title>USD</title><description>485.6</description><quant>1</quant><index>DOWN</index><change>-1.9</change></item>';
    const [usd] = await quotesOf(`<rates><date>05.06.2026</date>${item}</rates>`);
    expect(usd).to.include({ base: 'USD', quote: 'KZT', value: 485.6, previous: 487.5, time: DAY });
  });

  it('of the European Central Bank may hold many days: the newest, compared with the one before it', async () => {
    const day = (time: string, rate: string): string =>
      `<Cube time="${time}"><Cube currency="USD" rate="${rate}"/></Cube>`;
    const cubes = [day('2026-06-05', '1.1615'), day('2026-06-04', '1.1610'), day('2026-06-03', '1.1600')].join('');
    const quotes = await quotesOf(`<g:Envelope xmlns:g="urn:g" xmlns="urn:x"><Cube>${cubes}</Cube></g:Envelope>`);
    expect(quotes).to.have.length(1);
    expect(quotes[0]).to.include({
      base: 'EUR',
      quote: 'USD',
      value: 1.1615,
      previous: 1.161,
      time: DAY,
      since: YESTERDAY,
    });
  });

  it('is read by its bytes in windows-1251, and in the wrong charset as well: codes and figures are ASCII', async () => {
    const text = valCurs(valute('USD', '1', '73,4025'));
    const bytes = Uint8Array.from(text, (letter) =>
      letter > '\u007f' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
    );
    expect(decodeText(bytes)).to.include('Доллар');
    for (const header of [
      undefined,
      'text/xml; charset=windows-1251',
      'text/xml; charset=utf-8',
      'text/xml; charset=koi8-r',
      'text/xml; charset=none',
    ]) {
      expect((await quotesOf(decodeText(bytes, header)))[0], header).to.include({ base: 'USD', value: 73.4025 });
    }
  });

  it('gives the rows before the place where it is cut off', async () => {
    const whole = valCurs(valute('USD', '1', '73,4'), valute('EUR', '1', '85,2'), valute('KZT', '100', '15,6'));
    const cut = whole.slice(0, whole.indexOf('15,6'));
    expect((await quotesOf(cut)).map(({ base, value }) => [base, value])).to.deep.equal([
      ['USD', 73.4],
      ['EUR', 85.2],
    ]);
  });

  it('skips and counts rows that name no currency or no level', async () => {
    const bad = [
      valute('', '1', '5'),
      valute('GBP', '0', '5'),
      valute('CHF', '1', '-5'),
      valute('JPY', '1', 'NaN'),
      '<Valute/>',
    ];
    const reading = await readPayload(valCurs(valute('USD', '1', '73,4', 'R01235'), ...bad), {});
    expect(reading.quotes.map(({ base }) => base)).to.deep.equal(['USD']);
    expect(reading.skipped).to.equal(bad.length);
  });

  it('that is none of a bank is refused', async () => {
    for (const text of [
      '<rss><channel><item><title>USD</title></item></channel></rss>',
      '<ValCurs>Error in parameters</ValCurs>',
      '<a',
      '<',
    ]) {
      await failure(readPayload(text, {}));
    }
  });

  it('of Denmark is for 100 units, and rows of the same names elsewhere are of no bank', async () => {
    const row = '<currency code="USD" rate="641.5"/>';
    const list = `<exchangerates><dailyrates id="2026-06-05">${row}</dailyrates></exchangerates>`;
    expect((await quotesOf(list))[0]).to.include({ base: 'USD', quote: 'DKK', value: 6.415 });
    await failure(readPayload(`<rates>${row}</rates>`, {}));
  });

  it('is asked for by name, or not at all', async () => {
    const text = valCurs(valute('USD', '1', '73,4'));
    expect((await readPayload(text, { format: 'bank-xml' })).format).to.equal('bank-xml');
    await failure(readPayload(text, { format: 'text' }));
  });

  it('expands no entity and asks for nothing', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;
    expect(readXml(`${bomb}<ValCurs Date="&h;">${valute('USD', '1', '73,4')}</ValCurs>`)?.[0]?.value).to.equal(73.4);
  });
});
