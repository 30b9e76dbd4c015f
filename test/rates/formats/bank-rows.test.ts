import { expect } from '@open-wc/testing';
import { bankRows } from '../../../src/rates/formats/bank-rows.js';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { payloads, readBy } from './payloads.js';

const DAY = Date.UTC(2026, 5, 5);
const YESTERDAY = Date.UTC(2026, 5, 4);
const uzs = (Ccy: unknown, Rate: unknown, more: object = {}): object => ({
  Ccy,
  Nominal: '1',
  Rate,
  Diff: '0',
  Date: '05.06.2026',
  ...more,
});

describe('rows of a bank', () => {
  it('price so many units of a currency in the one of the bank, with what that changed by', () => {
    const [usd, krw] = readQuotes([
      uzs('USD', '12 278,84', { Diff: '-12.5' }),
      uzs('KRW', '89.7', { Nominal: '10', Diff: '0.7' }),
    ])!.quotes;
    expect(usd).to.include({ base: 'USD', quote: 'UZS', value: 12278.84, time: DAY });
    expect(usd?.previous).to.be.closeTo(12291.34, 1e-9);
    expect(krw?.value).to.be.closeTo(8.97, 1e-12);
    expect(krw?.previous).to.be.closeTo(8.9, 1e-12);
  });

  const homes = ['UZS', 'GEL', 'GEL', 'BYN', 'UAH', 'PLN', 'CZK'];
  payloads['bank-rows']!.forEach((payload, at) => {
    it(`are in ${homes[at]} when written as ${JSON.stringify(payload).slice(0, 60)}…`, () => {
      expect(readBy(bankRows, payload)?.[0]?.quote).to.equal(homes[at]);
    });
  });

  it('take the nominal into account, whatever it is called', () => {
    expect(
      readBy(bankRows, { currencies: [{ code: 'AMD', quantity: '1 000', rate: '7,1' }] })?.[0]?.value,
    ).to.be.closeTo(0.0071, 1e-12);
    expect(
      readBy(bankRows, [{ Cur_Abbreviation: 'RUB', Cur_Scale: 100, Cur_OfficialRate: 3.7 }])?.[0]?.value,
    ).to.be.closeTo(0.037, 1e-12);
    expect(readBy(bankRows, { rates: [{ currencyCode: 'HUF', amount: 100, rate: 6.12 }] })?.[0]?.value).to.be.closeTo(
      0.0612,
      1e-12,
    );
  });

  it('take the day from the row, else from the list that it stands in', () => {
    const list = {
      date: '2026-06-05',
      currencies: [
        { code: 'USD', rate: 2.7 },
        { code: 'EUR', rate: 3.1, date: '2026-06-04' },
      ],
    };
    expect(readQuotes([list])?.quotes.map(({ time }) => time)).to.have.members([DAY, YESTERDAY]);
  });

  it('take the nominal of the list that they stand in', () => {
    const list = { date: '2026-06-05', quantity: 100, currencies: [{ code: 'AMD', rate: 0.71 }] };
    expect(readQuotes([list])?.quotes[0]?.value).to.be.closeTo(0.0071, 1e-12);
  });

  it('of several days give the newest level, and the one before it as its past', () => {
    const day = (effectiveDate: string, mid: number): object => ({
      table: 'A',
      effectiveDate,
      rates: [{ code: 'USD', mid }],
    });
    const read = { quote: 'PLN', value: 3.66, previous: 3.6, time: DAY, since: YESTERDAY };
    expect(readQuotes([day('2026-06-04', 3.6), day('2026-06-05', 3.66)])?.quotes).to.have.length(1);
    expect(readQuotes([day('2026-06-04', 3.6), day('2026-06-05', 3.66)])?.quotes[0]).to.include(read);
  });

  it('without a difference have no past', () => {
    for (const Diff of [undefined, '', null, 'none', {}]) {
      expect(readQuotes([uzs('USD', 12278.84, { Diff })])?.quotes[0]).to.include({
        value: 12278.84,
        previous: undefined,
      });
    }
  });

  it('are nobody’s where they have a code and a rate alone, which anybody may name so', () => {
    for (const payload of [
      { rates: [{ currencyCode: 'EUR', rate: 1.125 }] },
      { currencies: [{ code: 'EUR', rate: 1.125 }] },
      { rates: [{ code: 'EUR', mid: 1.125 }] },
    ]) {
      expect(readBy(bankRows, payload), JSON.stringify(payload)).to.equal(undefined);
    }
  });

  it('are skipped and counted where they name no currency or no level', () => {
    const bad = [
      null,
      uzs('', 1),
      uzs(840, 1),
      uzs('TJS', null),
      uzs('TMT', '-1'),
      uzs('KGS', '140', { Nominal: '0' }),
      uzs('KZT', 'Infinity'),
    ];
    const reading = readQuotes([...bad, uzs('USD', 12278.84)]);
    expect(reading?.quotes.map(({ base }) => base)).to.deep.equal(['USD']);
    expect(reading?.skipped).to.equal(bad.length);
  });

  it('are none where the list holds the very currency of the bank', () => {
    expect(readBy(bankRows, [uzs('USD', 12278.84), uzs('UZS', 1)])).to.equal(undefined);
  });
});
