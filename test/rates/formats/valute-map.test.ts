import { expect } from '@open-wc/testing';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { valuteMap } from '../../../src/rates/formats/bank-rows.js';
import { readBy } from './payloads.js';

describe("a bank's rows by code", () => {
  const USD = { CharCode: 'USD', Nominal: 1, Value: 73.4, Previous: 73.1 };

  it('price so many units in roubles, with the level and the day before', () => {
    const payload = {
      Date: '2026-06-05T11:30:00+03:00',
      PreviousDate: '2026-06-04T11:30:00+03:00',
      Valute: { USD, KZT: { Nominal: 100, Value: '15,6', Previous: '15,5' } },
    };
    const [usd, kzt] = readQuotes(payload)!.quotes;
    const times = { time: Date.parse('2026-06-05T08:30Z'), since: Date.parse('2026-06-04T08:30Z') };
    expect(usd).to.deep.include({ base: 'USD', quote: 'RUB', value: 73.4, previous: 73.1, ...times });
    expect(kzt?.value).to.be.closeTo(0.156, 1e-12);
    expect(kzt?.previous).to.be.closeTo(0.155, 1e-12);
  });

  it('are in the currency of another bank where the rouble is one of the rows', () => {
    const RUB = { CharCode: 'RUB', Nominal: 1, Value: 0.126 };
    expect(readBy(valuteMap, { Valute: { USD, RUB } })?.[0]?.quote).to.equal('TJS');
    expect(readBy(valuteMap, { Valute: { USD, RUB, TJS: { Value: 1 } } })?.[0]?.quote).to.equal('AZN');
  });

  it('are skipped and counted where they are none', () => {
    const reading = readQuotes({
      Valute: {
        USD: { ID: 'R01235', ...USD },
        EUR: null,
        GBP: { Value: 'NaN' },
        '': { Value: 5 },
        CHF: { CharCode: 'CHF', Nominal: 0, Value: 5 },
      },
    });
    expect(reading?.quotes.map(({ base }) => base)).to.deep.equal(['USD']);
    expect(reading?.skipped).to.equal(4);
  });

  for (const payload of [{ Valute: {} }, { Valute: [] }, { Valute: null }, { Valute: 5 }, { Valute: { USD: 5 } }]) {
    it(`are not ${JSON.stringify(payload)}`, () => {
      expect(readBy(valuteMap, payload)).to.equal(undefined);
    });
  }
});
