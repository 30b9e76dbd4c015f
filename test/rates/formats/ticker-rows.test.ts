import { expect } from '@open-wc/testing';
import { readQuotes } from '../../../src/rates/formats/read-quotes.js';
import { parseSymbol } from '../../../src/rates/formats/symbol.js';
import { tickerRows } from '../../../src/rates/formats/market-rows.js';
import { pairName } from '../../../src/rates/pair.js';
import { readBy } from './payloads.js';

describe('a symbol of a market', () => {
  const symbols: [symbol: string, pair: string][] = [
    ['BTCUSDT', 'BTC/USDT'],
    ['ethbtc', 'ETH/BTC'],
    ['BTCFDUSD', 'BTC/FDUSD'],
    ['DOGEEUR', 'DOGE/EUR'],
    ['BNBUSD', 'BNB/USD'],
    ['DOTUSD', 'DOT/USD'],
    ['USDTUSD', 'USDT/USD'],
    ['1INCHUSDT', '1INCH/USDT'],
    ['KGSUSD', 'KGS/USD'],
    ['USDKGS', 'USD/KGS'],
    ['EUR/USD', 'EUR/USD'],
    ['BTC-USDT', 'BTC/USDT'],
    ['BTC_USDT', 'BTC/USDT'],
  ];
  for (const [symbol, pair] of symbols) {
    it(`${symbol} is the pair ${pair}`, () => {
      expect(pairName(parseSymbol(symbol)!)).to.equal(pair);
    });
  }

  for (const symbol of ['', 'GOOGLE', 'AAPL', 'USD', 'USDT', 'XUSD', 'btc', 'A B C', 'BTC/', '<b>/USD']) {
    it(`"${symbol}" is no pair`, () => {
      expect(parseSymbol(symbol)).to.equal(undefined);
    });
  }
});

describe('rows of a market', () => {
  it('give price, change and both times', () => {
    const row = {
      symbol: 'BTCEUR',
      lastPrice: '66000.10',
      priceChangePercent: '-1.310',
      prevClosePrice: '1',
      openTime: 1780531200000,
      closeTime: 1780617600000,
    };
    const read = {
      base: 'BTC',
      quote: 'EUR',
      value: 66000.1,
      change: -1.31,
      previous: undefined,
      since: 1780531200000,
      time: 1780617600000,
    };
    expect(readQuotes([row])?.quotes[0]).to.include(read);
    expect(readQuotes(row)?.quotes[0]).to.include(read);
  });

  it('give the level that they compare with', () => {
    const row = {
      symbol: 'EUR/USD',
      close: '1.1615',
      previous_close: '1.1600',
      percent_change: '0.12931',
      datetime: '2026-06-05',
    };
    expect(readQuotes({ 'EUR/USD': row })?.quotes[0]).to.include({
      value: 1.1615,
      previous: 1.16,
      change: 0.12931,
      time: Date.UTC(2026, 5, 5),
    });
  });

  it('may be in a list beside other fields, or be named by their symbols', () => {
    expect(
      readQuotes({ code: '0', msg: '', data: [{ instId: 'BTC-USDT', last: '76975.1', open24h: '78000' }] })?.quotes[0],
    ).to.include({ value: 76975.1, previous: 78000 });
    expect(
      readQuotes({ 'EUR/USD': { price: '1.1615' }, 'USD/KGS': { price: '87.46' } })?.quotes.map(({ value }) => value),
    ).to.deep.equal([1.1615, 87.46]);
  });

  it('may be prices by coin and currency', () => {
    const payload = {
      bitcoin: { usd: 76975, kgs: '6 731 000', usd_24h_change: -1.4, last_updated_at: 1780617600 },
      'usd-coin': { usd: 1, last_updated_at: 1 },
    };
    const reading = readQuotes(payload)!;
    expect(reading.quotes.map(({ base, quote, value, change }) => [base, quote, value, change])).to.deep.equal([
      ['BITCOIN', 'USD', 76975, -1.4],
      ['BITCOIN', 'KGS', 6731000, undefined],
    ]);
    expect(reading.skipped).to.equal(1);
  });

  it('are skipped and counted where they name no pair or no price', () => {
    const bad = [
      null,
      {},
      { symbol: 'BTCUSDT' },
      { symbol: 5, price: 1 },
      { symbol: 'AAPL', price: 200 },
      { symbol: 'ETHUSDT', price: '0.000' },
    ];
    const reading = readQuotes([...bad, { symbol: 'BTCUSDT', price: '76975.10' }]);
    expect(reading?.quotes.map(({ base }) => base)).to.deep.equal(['BTC']);
    expect(reading?.skipped).to.equal(bad.length);
  });

  it('are not objects whose fields are called as currencies are', () => {
    for (const payload of [{ status: { all: 5, top: 3 } }, { result: { price: 5 } }, { prices: { usd: 1 } }]) {
      expect(readBy(tickerRows, payload)).to.equal(undefined);
    }
  });
});
