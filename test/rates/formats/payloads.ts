import { runAtOnce } from '../../../src/payload/time-slices.js';
import { bankXml, parseBankXml } from '../../../src/rates/formats/bank-xml.js';
import { commonReaders } from '../../../src/rates/formats/common-readers.js';
import { otherReaders } from '../../../src/rates/formats/other-readers.js';
import type { Reader } from '../../../src/rates/formats/reader.js';
import { table } from '../../../src/rates/formats/table.js';
import type { Quote } from '../../../src/rates/rate.js';

const ROWS = [{ pair: 'KGS/USD', value: 0.01144 }];
const RATES = { KGS: 87.4586, TJS: '9,3086' };

/** What a reader makes of a payload. */
export const readBy = (read: Reader, payload: unknown): (Quote | undefined)[] | undefined => runAtOnce(read(payload));

/** What the reader of XML makes of a text; undefined of what is no XML. */
export const readXml = (payload: unknown): (Quote | undefined)[] | undefined =>
  typeof payload === 'string' && payload.startsWith('<')
    ? readBy(bankXml, runAtOnce(parseBankXml(payload)))
    : undefined;

/** Every reader, also those that are loaded on demand. */
export const allReaders: Record<string, (payload: unknown) => (Quote | undefined)[] | undefined> = {
  ...Object.fromEntries(
    Object.entries({ ...commonReaders, ...otherReaders, table }).map(([name, read]) => [
      name,
      (payload: unknown) => readBy(read, payload),
    ]),
  ),
  'bank-xml': readXml,
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
    '<cbt_currency_rate name="CBT Currency XML"><date>05.06.2026</date><rate code="JPY"><name>JPY</name><rate_usd>158.9</rate_usd><multiplier>100</multiplier><rate_tmt>2.2026</rate_tmt></rate></cbt_currency_rate>',
    '<DataSet xmlns="http://www.bnr.ro/xsd"><Body><OrigCurrency>RON</OrigCurrency><Cube date="2026-06-05"><Rate currency="EUR">5.0</Rate><Rate currency="HUF" multiplier="100">1.25</Rate></Cube></Body></DataSet>',
    '<kurzy banka="CNB" datum="05.06.2026"><tabulka><radek kod="HUF" mena="forint" mnozstvi="100" kurz="6,281"/><radek kod="USD" mena="dolar" mnozstvi="1" kurz="20,51"/></tabulka></kurzy>',
    '<MNBCurrentExchangeRates><Day date="2026-06-05"><Rate unit="1" curr="AUD">218,4</Rate><Rate unit="100" curr="JPY">216,02</Rate></Day></MNBCurrentExchangeRates>',
    '<Envelope><Body><Result><CurrentDate>2026-06-05T00:00:00</CurrentDate><Rates><ExchangeRate><ISO>JPY</ISO><Amount>10</Amount><Rate>24.4</Rate><Difference>0.1</Difference></ExchangeRate></Rates></Result></Body></Envelope>',
    '<exchangerates author="Danmarks Nationalbank" refcur="DKK"><dailyrates id="2026-06-05"><currency code="USD" desc="dollar" rate="641.5"/></dailyrates></exchangerates>',
    '<ROWSET><ROW><NAME_>Euro</NAME_><CODE>EUR</CODE><RATIO>1</RATIO><RATE>1.95583</RATE><CURR_DATE>05.06.2025</CURR_DATE></ROW><ROW><CODE>JPY</CODE><RATIO>100</RATIO><RATE>1.19</RATE><CURR_DATE>05.06.2025</CURR_DATE></ROW></ROWSET>',
    '<ROWSET><ROW><NAME_>Currency</NAME_><CODE>Code</CODE><RATE>Foreign currency per 1 euro</RATE><CURR_DATE>Date</CURR_DATE></ROW><ROW><CODE>BRL</CODE><REVERSERATE>0.1709</REVERSERATE><RATE>5.8515</RATE><CURR_DATE>05.06.2026</CURR_DATE></ROW></ROWSET>',
    '<wechselkurse><datum>04.06.2026</datum><gueltigkeit>05.06.2026</gueltigkeit><devise code="egp"><land_en>Egypt</land_en><waehrung>100 EGP</waehrung><kurs>1.54117</kurs></devise></wechselkurse>',
    '<Rates><Rate><CurrencyCode>USD</CurrencyCode><CurrencyRate>124.5</CurrencyRate><RateDate>2026-06-05T00:00:00</RateDate></Rate></Rates>',
    '<tabela_kursow><data_publikacji>2026-06-05</data_publikacji><pozycja><przelicznik>100</przelicznik><kod_waluty>HUF</kod_waluty><kurs_sredni>1,0456</kurs_sredni></pozycja></tabela_kursow>',
    '<e:Envelope xmlns:e="urn:e" xmlns="urn:x"><Cube><Cube time="2026-06-05"><Cube currency="USD" rate="1.1615"/></Cube></Cube></e:Envelope>',
  ],
  table: [
    'pair,value,change\nKGS/USD,0.01143,0.1\nTJS/USD,0.10743,-0.49',
    'Base;Quote;Rate;Date\nUSD;KGS;87,46;2026-06-05\nUSD;TJS;9,3086;2026-06-05',
    '05 Jun 2026 #108\nCountry|Currency|Amount|Code|Rate\nAustralia|dollar|1|AUD|14.633\nHungary|forint|100|HUF|6.281',
    'Date, USD, JPY, BGN, \n05 June 2026, 1.1615, 183.2, 1.9558, \n04 June 2026, 1.16, 183.1, 1.9558, ',
    '/*O_o*/\ngoogle.visualization.Query.setResponse({"version":"0.6","status":"ok","table":{"cols":[{"label":"pair"},{"label":"value"}],"rows":[{"c":[{"v":"KGS/USD"},{"v":0.01143}]}]}});',
  ],
  'nested-bank-rows': [
    { exchangeRates: [{ key: 'JPY', currentExchangeRate: 2.6972, unit: 100, lastUpdate: '2026-06-05T12:24:03.92Z' }] },
    { CurrencyExchangeItems: [{ AlphaCode: 'HUF', Units: '100', Middle: '0,512' }], Date: '2026-06-05T00:00:00' },
    {
      data: {
        payload: [
          { date: '2026-06-05', rates: [{ currency: { iso3: 'INR', unit: 100 }, buy: '160.00', sell: '160.15' }] },
        ],
      },
    },
    { data: [{ currency_code: 'INR', unit: 100, rate: { date: '2026-06-05', middle_rate: 4.2244 } }] },
    [{ date: '2026-06-05T12:30:00', libDevise: 'JPY', moyen: 5.8932, uniteDevise: 100 }],
    [{ datum_primjene: '2026-06-05', valuta: 'AUD', srednji_tecaj: '1,569300' }],
  ],
  'two-prices': [
    [{ ccy: 'USD', base_ccy: 'UAH', buy: '40.20', sale: '40.60' }],
    { date: '05.06.2026', rates: [{ from: 'USD', to: 'KGS', buy: 87.2, sell: 87.6 }] },
  ],
  observations: [{ observations: [{ d: '2026-06-05', FXUSDCAD: { v: '1.3706' }, FXEURCAD: { v: '1.5693' } }] }],
  'alpha-vantage': [
    {
      'Realtime Currency Exchange Rate': {
        '1. From_Currency Code': 'USD',
        '3. To_Currency Code': 'JPY',
        '5. Exchange Rate': '157.1640',
        '6. Last Refreshed': '2026-06-05 17:33:02',
      },
    },
    {
      'Meta Data': { '2. From Symbol': 'EUR', '3. To Symbol': 'USD' },
      'Time Series FX (Daily)': { '2026-06-05': { '4. close': '1.1615' }, '2026-06-04': { '4. close': '1.1601' } },
    },
  ],
  'yahoo-chart': [
    {
      chart: {
        result: [
          {
            meta: {
              currency: 'USD',
              symbol: 'EURUSD=X',
              regularMarketPrice: 1.1615,
              previousClose: 1.16,
              regularMarketTime: 1780617600,
            },
          },
        ],
        error: null,
      },
    },
  ],
  kraken: [
    {
      error: [],
      result: {
        XXBTZUSD: { a: ['76980.1', '1'], b: ['76975.1', '1'], c: ['76976.2', '0.1'], o: '78000.0' },
        EURUSD: { a: ['1.1616'], b: ['1.1614'], c: ['1.1615'], o: '1.16' },
      },
    },
  ],
  bitfinex: [
    [
      ['tBTCUSD', 76975, 1, 76980, 1, -1020, -0.0131, 76976, 100, 78100, 76000],
      ['tDOGE:USD', 0.1, 1, 0.11, 1, 0.001, 0.01, 0.105, 100, 0.12, 0.1],
    ],
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
