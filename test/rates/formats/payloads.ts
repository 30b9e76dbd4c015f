import { bankXml } from '../../../src/rates/formats/bank-xml.js';
import { readers } from '../../../src/rates/formats/read-payload.js';
import type { Reader } from '../../../src/rates/formats/reader.js';

const ROWS = [{ pair: 'KGS/USD', value: 0.01144 }];
const RATES = { KGS: 87.4586, TJS: '9,3086' };

/** Every reader, that of XML as well. */
export const allReaders: Record<string, Reader> = {
  ...readers,
  'bank-xml': (payload) => (typeof payload === 'string' && payload.startsWith('<') ? bankXml(payload) : undefined),
};

/** Small payloads as they come, by the family that they are of. */
export const payloads: Record<string, unknown[]> = {
  own: [ROWS, { time: '2026-06-05', rates: ROWS }, { date: '2026-06-05', base: 'USD', rates: ROWS }, [], { rates: [] }],
  'currency-api': [
    { date: '2026-06-05', usd: { kgs: 87.4586 } },
    { date: '2026-06-05', eur: { usd: '1,1615' } },
  ],
  'rates-map': [
    { amount: 1, base: 'USD', date: '2026-06-05', rates: RATES },
    { result: 'success', base_code: 'USD', time_last_update_unix: 1780617601, rates: RATES },
    { result: 'success', base_code: 'USD', conversion_rates: RATES },
    { source: 'usd', rates: { kgs: 87.4586 } },
    { success: true, timeseries: true, base: 'EUR', rates: { '2026-06-04': RATES, '2026-06-05': RATES } },
    {
      success: true,
      fluctuation: true,
      base: 'EUR',
      rates: { USD: { start_rate: 1.16, end_rate: 1.17, change: 0.01 } },
    },
    {
      rates: {
        btc: { name: 'Bitcoin', unit: 'BTC', value: 1 },
        usd: { name: 'US Dollar', unit: '$', value: 75817.765 },
      },
    },
  ],
  'quotes-map': [
    { success: true, timestamp: 1780617600, source: 'USD', quotes: { USDKGS: 87.4586, USDTJS: '9,3086' } },
    { success: true, source: 'EUR', quotes: { '2026-06-04': { EURUSD: 1.16 }, '2026-06-05': { EURUSD: 1.17 } } },
    { base: 'USD', quotes: RATES },
  ],
  rows: [
    [{ date: '2026-06-05', base: 'USD', quote: 'KGS', rate: 87.4586 }],
    [
      { date: '2026-06-04', base: 'EUR', quote: 'USD', rate: '1,16' },
      { date: '2026-06-05', base: 'EUR', quote: 'USD', rate: '1,17' },
    ],
    { rates: [{ from: 'KGS', to: 'USD', rate: 0.01144 }] },
    { result: 'success', base_code: 'USD', target_code: 'KGS', conversion_rate: 87.4586 },
  ],
  'bank-rows': [
    [{ id: 69, Code: '840', Ccy: 'USD', Nominal: '1', Rate: '12278.84', Diff: '-12.5', Date: '05.06.2026' }],
    [
      {
        date: '2026-06-05T00:00:00.000Z',
        currencies: [{ code: 'AMD', quantity: 1000, rate: 7.1, diff: 0.1, name: 'Dram' }],
      },
    ],
    { currencies: [{ code: 'USD', quantity: 1, rate: '2,66', diff: 0 }] },
    [{ Cur_ID: 431, Date: '2026-06-05T00:00:00', Cur_Abbreviation: 'USD', Cur_Scale: 1, Cur_OfficialRate: 2.98 }],
    [{ r030: 840, txt: 'Долар США', rate: 44.3, cc: 'USD', exchangedate: '05.06.2026' }],
    [
      {
        table: 'A',
        no: '107/A/NBP/2026',
        effectiveDate: '2026-06-05',
        rates: [{ currency: 'dolar', code: 'USD', mid: 3.66 }],
      },
    ],
    { rates: [{ validFor: '2026-06-05', order: 107, amount: 100, currencyCode: 'HUF', rate: 6.12 }] },
  ],
  'valute-map': [
    {
      Date: '2026-06-05T11:30:00+03:00',
      Valute: { KZT: { CharCode: 'KZT', Nominal: 100, Value: 15.6, Previous: 15.5 } },
    },
    { Valute: { USD: { Value: '73,4' } } },
  ],
  'ticker-rows': [
    [{ symbol: 'BTCUSDT', price: '76975.10' }],
    { symbol: 'KGSUSD', lastPrice: '0.01144', priceChangePercent: '-0.28', closeTime: 1780617600000 },
    { symbol: 'EUR/USD', close: '1.1615', previous_close: '1.1600', percent_change: '0.12931', timestamp: 1780617600 },
    { 'EUR/USD': { symbol: 'EUR/USD', rate: 1.1615 }, 'USD/KGS': { symbol: 'USD/KGS', rate: 87.46 } },
    { 'EUR/USD': { price: '1.1615' } },
    { code: '0', data: [{ instId: 'BTC-USDT', last: '76975.1', open24h: '78000', ts: '1780617600000' }] },
    [{ currency_pair: 'BTC_USDT', last: '76975.1', change_percentage: '-1.31' }],
    { bitcoin: { usd: 76975, usd_market_cap: 1542226908349.8, usd_24h_change: -1.4, last_updated_at: 1780617600 } },
  ],
  text: ['• KGS/USD = 0.01144 0%\n• TJS/USD = 0.10681 -0.28%', 'Rates\r\n1000 UZS/USD = 0.0814'],
  'bank-xml': [
    '<?xml version="1.0"?><ValCurs Date="05.06.2026"><Valute ID="R01235"><CharCode>USD</CharCode><Nominal>1</Nominal><Value>73,4</Value></Valute></ValCurs>',
    '<ValCurs Date="05.06.2026"><ValType><Valute Code="USD"><Nominal>1</Nominal><Value>1.7</Value></Valute></ValType></ValCurs>',
    '<CurrencyRates Date="05.06.2026"><Currency ISOCode="USD"><Nominal>1</Nominal><Value>87,4586</Value></Currency></CurrencyRates>',
    '<rates><date>05.06.2026</date><item><title>USD</title><description>485.6</description><quant>1</quant><change>-1.9</change></item></rates>',
    '<rss><channel><item><title>USD</title><pubDate>05.06.2026</pubDate><description>485.6</description><quant>1</quant></item></channel></rss>',
    '<DailyExRates Date="06/05/2026"><Currency Id="431"><CharCode>USD</CharCode><Scale>1</Scale><Rate>2.98</Rate></Currency></DailyExRates>',
    '<exchange><currency><cc>USD</cc><rate>44.3</rate><exchangedate>05.06.2026</exchangedate></currency></exchange>',
    '<Tarih_Date Tarih="05.06.2026"><Currency Kod="USD"><Unit>1</Unit><ForexBuying>46.05</ForexBuying></Currency></Tarih_Date>',
    '<e:Envelope xmlns:e="urn:e" xmlns="urn:x"><Cube><Cube time="2026-06-05"><Cube currency="USD" rate="1.1615"/></Cube></Cube></e:Envelope>',
  ],
};

/** Payloads that no family is to take for its own. */
export const foreign: unknown[] = [
  null,
  undefined,
  0,
  87.4586,
  true,
  '',
  'KGS',
  'not found',
  {},
  [null],
  [[]],
  [ROWS],
  { date: '2026-06-05' },
  { date: '2026-06-05', rates: RATES },
  { date: '2026-06-05', rates: { kgs: 87.4586 } },
  { rates: RATES },
  { quotes: RATES },
  { rates: { btc: { name: 'Bitcoin', value: 1 } } },
  [{ code: 'USD', rate: 87.4586 }],
  [{ symbol: 'btc', current_price: 77671, price_change_percentage_24h: -0.95 }],
  [{ symbol: 'GOOGLE', price: '200.99' }],
  [{ symbol: 'AAPL', close: '200.99', percent_change: '0.4' }],
  { meta: { last_updated_at: 'now' }, status: { code: 200, all: 5 } },
  { status: { all: 5, top: 3 } },
  { result: { rate: 5, price: 3 } },
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: [{ id: '1', title: 'Rates', content_text: 'KGS/USD' }],
  },
  [{ id: 1, title: { rendered: 'Rates' }, link: 'https://example.org/1', date: '2026-06-05T00:00:00' }],
  { success: false, error: { code: 101, type: 'invalid_access_key' } },
  { result: 'error', 'error-type': 'invalid-key' },
  { status: 422, message: 'invalid currency: XXX' },
  '<!doctype html><title>KGS/USD = 0.01144</title>',
  '<rss><channel><title>News</title><item><title>USD</title><description>The dollar rose</description></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>USD</title></entry></feed>',
  '<ValCurs Date="05.06.2026">Error in parameters</ValCurs>',
];
