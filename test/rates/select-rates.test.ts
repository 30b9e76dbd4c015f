import { expect } from '@open-wc/testing';
import { readQuotes } from '../../src/rates/formats/read-quotes.js';
import { parsePairs } from '../../src/rates/pair.js';
import type { Quote } from '../../src/rates/rate.js';
import { selectRates, type SelectedRates } from '../../src/rates/select-rates.js';
import { printRate } from '../../src/rates/print-rate.js';

const FIVE = 'KGS/USD KZT/USD TJS/USD UZS/USD TMT/USD';
/** currency-api on two days. */
const TODAY = {
  date: '2026-06-05',
  usd: { kgs: 87.45856089, kzt: 485.6159593, tjs: 9.30858058, uzs: 11979.26127728, tmt: 3.51001189 },
};
const BEFORE = {
  date: '2026-06-04',
  usd: { kgs: 87.45838449, kzt: 487.53196606, tjs: 9.26301682, uzs: 11942.0401732, tmt: 3.49957722 },
};

const quotesOf = (payload: unknown): Quote[] => readQuotes(payload)!.quotes;

const select = (payload: unknown, pairs = '', previous?: unknown, limit = 200): SelectedRates =>
  selectRates(quotesOf(payload), {
    pairs: parsePairs(pairs).pairs,
    limit,
    previous: previous === undefined ? undefined : quotesOf(previous),
  });

const namesOf = ({ rates }: SelectedRates): string[] => rates.map(({ pair }) => pair);

describe('the rates of recorded days', () => {
  const { rates, missing } = select(TODAY, FIVE, BEFORE);
  const shown = rates.map((rate) => printRate(rate, { lang: 'en', digits: 'auto', per: 1 }));

  it('print exactly these values, changes and movements', () => {
    expect(shown.map(({ rate, value, change, movement }) => [rate.pair, value, change, movement])).to.deep.equal([
      ['KGS/USD', '0.01143', '0%', 'flat'],
      ['KZT/USD', '0.00206', '0.39%', 'up'],
      ['TJS/USD', '0.10743', '\u22120.49%', 'down'],
      ['UZS/USD', '0.0000835', '\u22120.31%', 'down'],
      ['TMT/USD', '0.28490', '\u22120.30%', 'down'],
    ]);
    expect(missing).to.deep.equal([]);
  });

  it('carry full precision, both levels and both times', () => {
    expect(rates[0]).to.deep.equal({
      pair: 'KGS/USD',
      base: 'KGS',
      quote: 'USD',
      value: 1 / 87.45856089,
      previous: 1 / 87.45838449,
      change: (1 / 87.45856089 / (1 / 87.45838449) - 1) * 100,
      time: Date.parse('2026-06-05'),
      since: Date.parse('2026-06-04'),
    });
  });
});

describe('the selection', () => {
  it('is every pair as the source gives it, when none is asked for', () => {
    expect(namesOf(select(TODAY))).to.deep.equal(['USD/KGS', 'USD/KZT', 'USD/TJS', 'USD/UZS', 'USD/TMT']);
  });

  it('has the order asked for', () => {
    expect(namesOf(select(TODAY, 'TMT/USD kgs-usd USD/TJS'))).to.deep.equal(['TMT/USD', 'KGS/USD', 'USD/TJS']);
  });

  it('holds at most as many as the limit, of all and of those asked for', () => {
    expect(namesOf(select(TODAY, '', undefined, 2))).to.deep.equal(['USD/KGS', 'USD/KZT']);
    expect(namesOf(select(TODAY, FIVE, undefined, 3))).to.deep.equal(['KGS/USD', 'KZT/USD', 'TJS/USD']);
    expect(namesOf(select(TODAY, FIVE, undefined, 0))).to.deep.equal([]);
  });

  it('names the pairs that cannot be had and gives the rest', () => {
    const selected = select(TODAY, 'KGS/USD XAU/USD TJS/USD XAU/XAG');
    expect(namesOf(selected)).to.deep.equal(['KGS/USD', 'TJS/USD']);
    expect(selected.missing).to.deep.equal(['XAU/USD', 'XAU/XAG']);
  });

  it('is empty for a source without rates', () => {
    expect(select([], 'KGS/USD')).to.deep.equal({ rates: [], missing: ['KGS/USD'] });
    expect(select([])).to.deep.equal({ rates: [], missing: [] });
  });
});

describe('the change of a selected rate', () => {
  const changes = ({ rates }: SelectedRates): (number | undefined)[] => rates.map(({ change }) => change);

  it('is unknown when nothing tells the past', () => {
    expect(select(TODAY, 'KGS/USD').rates[0]).to.include({ change: undefined, previous: undefined, since: undefined });
  });

  it('is unknown for a pair that the past lacks', () => {
    const selected = select(TODAY, 'KGS/USD TJS/USD', { date: '2026-06-04', usd: { tjs: 9.26301682 } });
    expect(changes(selected)[0]).to.equal(undefined);
    expect(changes(selected)[1]).to.be.closeTo(-0.4895, 1e-4);
  });

  it('stays as the source states it', () => {
    const selected = select('TJS/USD = 0.10681 -0.28%');
    expect(changes(selected)).to.deep.equal([-0.28]);
  });

  it('that is all a source tells of the past makes up no level before', () => {
    for (const pairs of ['', 'USD/TJS', 'TJS/EUR']) {
      const { rates } = select('TJS/USD = 0.10681 -0.28%\nEUR/USD = 1.25 0.1%', pairs);
      expect(rates[0]!.change).to.be.a('number');
      expect(rates[0]!.previous).to.equal(undefined);
    }
  });

  it('stays as stated even beside a previous level that says otherwise', () => {
    expect(changes(select([{ pair: 'TJS/USD', value: 2, previous: 1, change: 0.14 }]))).to.deep.equal([0.14]);
  });

  it('is computed from the previous level that the payload states', () => {
    const selected = select([{ pair: 'KGS/USD', value: 0.012, previous: 0.01 }]);
    expect(changes(selected)[0]).to.be.closeTo(20, 1e-9);
    expect(selected.rates[0]?.previous).to.equal(0.01);
  });

  it('of a pair asked for the other way round is that of the inverted levels', () => {
    expect(changes(select('USD/KGS = 125 25%', 'KGS/USD'))[0]).to.be.closeTo(-20, 1e-9);
  });

  it('of a crossed pair is that of the crossed levels', () => {
    const selected = select('USD/KGS = 125 25%\nUSD/KZT = 500 0%', 'KGS/KZT');
    expect(selected.rates[0]?.value).to.be.closeTo(4, 1e-9);
    expect(changes(selected)[0]).to.be.closeTo(-20, 1e-9);
  });

  it('of a crossed pair tells no level before where one of its legs states a change alone', () => {
    const payload = [
      { pair: 'USD/KGS', value: 88, previous: 80 },
      { pair: 'USD/KZT', value: 484, change: 10 },
    ];
    const [rate] = select(payload, 'KGS/KZT').rates;
    expect(rate?.change).to.be.closeTo(0, 1e-9);
    expect(rate?.previous).to.equal(undefined);
  });

  it('knows since when, where the source tells it', () => {
    const since = '2026-06-04';
    const payload = [
      { pair: 'USD/KGS', value: 80, previous: 84, since },
      { pair: 'USD/KZT', value: 480, previous: 500, since: '2026-06-03' },
    ];
    expect(select(payload, 'KGS/USD').rates[0]?.since).to.equal(Date.parse(since));
    expect(select(payload, 'KGS/KZT').rates[0]?.since).to.equal(Date.parse('2026-06-03'));
  });

  it('compares with the earlier payload, whatever the payload says of its past', () => {
    const stated = [{ pair: 'KGS/USD', value: 0.012, previous: 0.011, change: 9 }];
    expect(changes(select(stated, '', [{ pair: 'KGS/USD', value: 0.01 }]))[0]).to.be.closeTo(20, 1e-9);
    expect(changes(select(stated, '', []))).to.deep.equal([undefined]);
  });

  it('of −100 % or below is kept, though no level leads there', () => {
    for (const change of [-100, -150]) {
      expect(select([{ pair: 'KGS/USD', value: 1, change }]).rates[0]).to.include({ change, previous: undefined });
    }
  });

  it('is never NaN, however extreme the figures', () => {
    const huge = [
      { pair: 'AAA/BBB', value: 1e200 },
      { pair: 'BBB/CCC', value: 1e200 },
    ];
    const tiny = [
      { pair: 'AAA/BBB', value: 1e-200 },
      { pair: 'BBB/CCC', value: 1e-200 },
    ];
    const far = select([{ pair: 'AAA/BBB', value: 1e308, previous: 5e-324 }]).rates[0];
    expect(far).to.include({ value: 1e308, change: undefined });
    for (const payload of [huge, tiny])
      expect(changes(select(payload, 'AAA/CCC', payload)).filter(Number.isNaN)).to.deep.equal([]);
  });
});
