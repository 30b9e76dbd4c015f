import { expect } from '@open-wc/testing';
import { readPayload } from '../../../src/rates/formats/read-payload.js';
import { parsePairs } from '../../../src/rates/pair.js';
import { selectRates } from '../../../src/rates/select-rates.js';
import { said } from '../../payload/failure.js';
import { checkCase, type Case } from './check-case.js';

// prettier-ignore
const kinds: Readonly<Record<string, readonly Case[]>> = {
  'a field that states units is used by every reader': [
    { payload: [{ pair: 'JPY/RUB', value: '52,4', nominal: '100' }, { pair: 'EUR/RUB', value: '91,25' }], rates: { 'JPY/RUB': 0.524, 'EUR/RUB': 91.25 } },
    { payload: { rates: [{ base: 'VND', quote: 'KZT', value: 19.4, scale: 1000 }] }, rates: { 'VND/KZT': 0.0194 } },
    { payload: [{ base: 'KRW', quote: 'USD', rate: 0.72, units: 1000 }], rates: { 'KRW/USD': 0.00072 } },
    { payload: [{ cc: 'HUF', rate: 12.5, units: 100, rate_per_unit: 0.125, exchangedate: '05.06.2026' }, { cc: 'EUR', rate: 50.1, units: 1, exchangedate: '05.06.2026' }], rates: { 'HUF/UAH': 0.125, 'EUR/UAH': 50.1 } },
    { payload: { base: 'JPY', multiplier: 100, rates: { USD: 0.63 } }, rates: { 'JPY/USD': 0.0063 } },
    { payload: { source: 'KRW', quantity: 10, quotes: { KRWUSD: 0.0072 } }, rates: { 'KRW/USD': 0.00072 } },
    { payload: [{ symbol: 'JPYUSD', price: '0.63', unit: 100 }], rates: { 'JPY/USD': 0.0063 } },
    { payload: [{ symbol: 'btcusdt', close: 76975.5, amount: 12345.6, vol: 9e8 }], rates: { 'BTC/USDT': 76975.5 } },
    { payload: [{ pair: 'XAU/USD', value: 4100, unit: '$' }], rates: { 'XAU/USD': 4100 } },
    { payload: [{ p: 'JPYUSD', v: 0.63, Nominal: 100 }], map: 'pair: p; value: v', rates: { 'JPY/USD': 0.0063 } },
  ],
  'a bank names its own currency where its form does not tell': [
    { payload: '<ValCurs Date="08.09.2026" name="Cursul oficial de schimb"><Valute ID="36"><CharCode>RUB</CharCode><Nominal>1</Nominal><Value>0.2064</Value></Valute></ValCurs>', rates: { 'RUB/MDL': 0.2064 } },
    { payload: '<ValCurs Date="2026-05-18" name="Foreign Currency Market"><Valute ID="643"><CharCode>RUB</CharCode><Nominal>1</Nominal><Value>0.1262</Value></Valute></ValCurs>', rates: { 'RUB/TJS': 0.1262 } },
    { payload: '<bank_rates><date>08.09.2026</date><rate code="JPY"><units>10</units><rate_usd>150</rate_usd><rate_kgs>5.81</rate_kgs></rate></bank_rates>', rates: { 'JPY/KGS': 0.581 } },
    { payload: '<bank_rates><rate code="UZS"><units>100</units><rate_kzt>4.1</rate_kzt></rate></bank_rates>', rates: { 'UZS/KZT': 0.041 } },
  ],
  'days in the form of Microsoft’s services order a series': [
    { payload: { d: [{ t: '/Date(1788825600000)/', s: 'AED/PKR', v: '76,512' }, { t: '/Date(1788739200000+0500)/', s: 'AED/PKR', v: '76,4' }] }, map: 'items: d; pair: s; value: v; time: t', rates: { 'AED/PKR': 76.512 } },
    { payload: [{ pair: 'USD/KGS', value: 87.4, time: '/Date(1788825600000)/' }], rates: { 'USD/KGS': 87.4 } },
    { payload: [{ pair: 'USD/KGS', value: 87.4, time: '/Date(x)/' }], rates: { 'USD/KGS': 87.4 } },
  ],
  'a dash or nothing for a change keeps its line': [
    { payload: 'Currency pair\tRate\tChange\nUSD/UZS\t12,142.10\t-0.43%\nTJS/UZS\t1,304.20\t—', rates: { 'USD/UZS': 12142.1, 'TJS/UZS': 1304.2 } },
    { payload: 'USD/KGS = 87.45 0.1%\nEUR/KGS = 101.9 -\nKZT/KGS = 0.17', rates: { 'USD/KGS': 87.45, 'EUR/KGS': 101.9, 'KZT/KGS': 0.17 } },
    { payload: 'Валюта;Покупка;Продажа\nUSD/KGS;87,20;87,60\nEUR/KGS;101,30;102,50', rates: { 'USD/KGS': 87.4, 'EUR/KGS': 101.9 } },
  ],
  'a field whose name has points is found by it': [
    { payload: [{ 'fx.pair': 'USD/KGS', 'last.price': 87.45 }], map: 'pair: fx.pair; value: last.price', rates: { 'USD/KGS': 87.45 } },
    { payload: { list: [{ 'a.b': 'USD', q: 'KZT', 'v.x.y': 515.2 }] }, map: 'items: list; base: a.b; quote: q; value: v.x.y', rates: { 'USD/KZT': 515.2 } },
    { payload: [{ fx: { pair: 'EUR/USD' }, 'fx.pair': 'USD/KGS', v: 1.16 }], map: 'pair: fx.pair; value: v', rates: { 'EUR/USD': 1.16 } },
  ],
  'units that cannot be read leave their row out': [
    { payload: [{ pair: 'JPY/RUB', value: 56.1, nominal: 'many' }, { pair: 'USD/RUB', value: 80 }], rates: { 'USD/RUB': 80 }, skipped: 1 },
    { payload: [{ pair: 'JPY/RUB', value: 56.1, nominal: 0 }, { pair: 'USD/RUB', value: 80 }], rates: { 'USD/RUB': 80 }, skipped: 1 },
    { payload: [{ pair: 'JPY/RUB', value: 56.1, nominal: 100, scale: 10 }, { pair: 'USD/RUB', value: 80 }], rates: { 'USD/RUB': 80 }, skipped: 1 },
    { payload: [{ pair: 'JPY/RUB', value: 56.1, unit: 'hundred' }, { pair: 'USD/RUB', value: 80 }], rates: { 'USD/RUB': 80 }, skipped: 1 },
    { payload: { base: 'USD', rates: { KGS: 87.4, KZT: { value: 4856, units: 10 } } }, rates: { 'USD/KGS': 87.4 }, skipped: 1 },
    { payload: [{ cc: 'THB', rate: 13.8, units: 100, rate_per_unit: 1.38 }, { cc: 'USD', rate: 44 }], rates: { 'USD/UAH': 44 }, skipped: 1 },
  ],
  'the decimal sign is decided for the whole payload': [
    { payload: [{ pair: 'USD/CZK', value: '20,514' }, { pair: 'JPY/CZK', value: '0,137' }, { pair: 'GBP/CZK', value: '28,1' }], rates: { 'USD/CZK': 20.514, 'JPY/CZK': 0.137, 'GBP/CZK': 28.1 } },
    { payload: { base: 'EUR', rates: { UZS: '14,633.5', USD: '1.1615', VND: '30,112' } }, rates: { 'EUR/UZS': 14633.5, 'EUR/USD': 1.1615, 'EUR/VND': 30112 } },
    { payload: [{ symbol: 'USDKRW', price: '1.385' }, { symbol: 'USDIDR', price: '16.300,5' }, { symbol: 'USDKGS', price: '87,45' }], rates: { 'USD/KRW': 1385, 'USD/IDR': 16300.5, 'USD/KGS': 87.45 } },
    { payload: 'USD/CZK = 20,514\nJPY/CZK = 0,137', rates: { 'USD/CZK': 20.514, 'JPY/CZK': 0.137 } },
    { payload: [{ pair: 'USD/JPY', value: '157.164' }], rates: { 'USD/JPY': 157.164 } },
  ],
  'a number whose decimal sign stays open is left out': [
    { payload: [{ pair: 'USD/CZK', value: '20,514' }, { pair: 'EUR/CZK', value: 24 }], rates: { 'EUR/CZK': 24 }, skipped: 1 },
    { payload: [{ pair: 'USD/CZK', value: '20,514' }, { pair: 'EUR/CZK', value: '24.25' }], rates: { 'EUR/CZK': 24.25 }, skipped: 1 },
    { payload: [{ pair: 'USD/CZK', value: '20.514' }, { pair: 'EUR/CZK', value: '24,25' }], rates: { 'EUR/CZK': 24.25 }, skipped: 1 },
    { payload: [{ pair: 'A1/CZK', value: '1,234.5' }, { pair: 'EUR/CZK', value: '1.234,5' }, { pair: 'USD/CZK', value: '20,514' }], rates: { 'A1/CZK': 1234.5, 'EUR/CZK': 1234.5 }, skipped: 1 },
  ],
  'a symbol of a market gives its pair, or is left out': [
    { payload: [{ s: 'FX:GBPUSD', v: 1.31 }, { s: 'C:USDKGS', v: 87.4 }, { s: 'OANDA:EUR_CHF', v: 0.93 }], map: 'pair: s; value: v', rates: { 'GBP/USD': 1.31, 'USD/KGS': 87.4, 'EUR/CHF': 0.93 } },
    { payload: [{ s: 'USDRUB_TOM', v: 80 }, { s: 'EURRUB_TOD', v: 91 }, { s: 'KZTRUB=X', v: 0.16 }, { s: 'KGS=X', v: 87.4 }], map: 'pair: s; value: v', rates: { 'USD/RUB': 80, 'EUR/RUB': 91, 'KZT/RUB': 0.16, 'USD/KGS': 87.4 } },
    { payload: [{ s: 'tETHUSD', v: 4100 }, { s: 'XETHZEUR', v: 3600 }, { s: 'ZUSDZCAD', v: 1.37 }, { s: 'BINANCE:BTCUSDT', v: 76975 }, { s: 'XXBTZUSD', v: 76976 }], map: 'pair: s; value: v', rates: { 'ETH/USD': 4100, 'ETH/EUR': 3600, 'USD/CAD': 1.37, 'BTC/USDT': 76975, 'BTC/USD': 76976 } },
    { payload: [{ symbol: 'FXEURCAD', price: 1.57 }, { symbol: 'CURRENCY:USDKZT', price: 480 }, { symbol: 'EURUSD.FOREX', price: 1.16 }], rates: { 'EUR/CAD': 1.57, 'USD/KZT': 480, 'EUR/USD': 1.16 } },
    { payload: [{ pair: 'FX:EURUSD', value: 1.16 }, { pair: 'FXUSD/CAD', value: 1.37 }, { pair: 'USD_TOM', value: 5 }, { pair: 'FX/USD', value: 5 }], rates: { 'EUR/USD': 1.16 }, skipped: 3 },
    { payload: { base: 'USD', quotes: { USDKGS: 87.4, EURKGS: 101, FXUSDCAD: 1.37 } }, rates: { 'USD/KGS': 87.4 }, skipped: 2 },
    { payload: { base: 'USD', rates: { KGS: 87.4, 'FX:KZT': 480, USDUZS: 12000, TOM: 5 } }, rates: { 'USD/KGS': 87.4 }, skipped: 3 },
    { payload: [{ symbol: 'BTC-USDT-SWAP', last: 1 }, { symbol: 'BTC-PERP', last: 1 }, { symbol: 'ZUSD/KGS', last: 1 }, { symbol: 'ETH-USDT', last: 4100 }], rates: { 'ETH/USDT': 4100 }, skipped: 3 },
    { payload: { data: [{ s: 'MOEX:USDRUB_TOM', v: 81.2 }, { s: 'CAPITALCOM:US30', v: 46012 }, { s: 'EUR/USD:FXCM', v: 1.1652 }, { s: 'NASDAQ:GOOGLE', v: 201 }] }, map: 'items: data; pair: s; value: v', rates: { 'USD/RUB': 81.2, 'EUR/USD': 1.1652 }, skipped: 2 },
    { payload: { result: { USDTZUSD: { c: ['1.0001', '1'] }, DAIZEUR: { c: ['0.86', '2'] }, XTZUSD: { c: ['0.7', '1'] } } }, map: 'items: result; pair: $key; value: c.0', rates: { 'USDT/USD': 1.0001, 'DAI/EUR': 0.86, 'XTZ/USD': 0.7 } },
    { payload: [{ base: '398', quote: '840', value: '0.00194' }, { base: '051', quote: 840, value: 0.00262 }, { base: '000', quote: '840', value: 5 }], rates: { 'KZT/USD': 0.00194, 'AMD/USD': 0.00262 }, skipped: 1 },
    { payload: [{ pair: 'KRW/JPY', rate: 108.1, quantity: 1000 }, { pair: 'USD/JPY', rate: 150.21 }], rates: { 'KRW/JPY': 0.1081, 'USD/JPY': 150.21 } },
    { payload: [{ a: 840, b: '980', v: 44.1 }, { a: '008', b: 978, v: 0.0102 }, { a: 999, b: 978, v: 1 }], map: 'base: a; quote: b; value: v', rates: { 'USD/UAH': 44.1, 'ALL/EUR': 0.0102 }, skipped: 1 },
  ],
  'a Bank of Canada series is read by its symbols, by itself and by a map': [
    { payload: { observations: [{ d: '2026-03-27', FXGBPCAD: { v: '1.8' }, FXEURCAD: { v: '1.5693' } }] }, rates: { 'GBP/CAD': 1.8, 'EUR/CAD': 1.5693 } },
    { payload: { observations: [{ d: '2026-03-26', FXUSDCAD: { v: '1.37' } }, { d: '2026-03-27', FXUSDCAD: { v: '1.38' } }] }, rates: { 'USD/CAD': 1.38 } },
    { payload: { observations: [{ d: '2026-03-27', FXUSDCAD: { v: '1.3706' }, FXEURCAD: { v: '1.5693' } }] }, map: 'items: observations.0; pair: $key; value: v', rates: { 'USD/CAD': 1.3706, 'EUR/CAD': 1.5693 }, skipped: 1 },
  ],
  'a table with a header is read': [
    { payload: 'Pair\tRate\nKGS/USD\t0.01143\nTJS/USD\t0.10743', rates: { 'KGS/USD': 0.01143, 'TJS/USD': 0.10743 } },
    { payload: '"base";"quote";"value";"nominal"\n"JPY";"KZT";"325,4";"100"\n"USD";"KZT";"485,61";"1"', rates: { 'JPY/KZT': 3.254, 'USD/KZT': 485.61 } },
    { payload: '05.06.2026 #108\nzemě|měna|množství|kód|kurz\nAustrálie|dolar|1|AUD|14,633\nMaďarsko|forint|100|HUF|6,281\nUSA|dolar|1|USD|20,51', rates: { 'AUD/CZK': 14.633, 'HUF/CZK': 0.06281, 'USD/CZK': 20.51 } },
    { payload: 'Date|1 EUR|100 HUF|1 USD\n05.06.2026|24.25|6.281|20.514\n06.06.2026|24.26|6.3|20.6', rates: { 'EUR/CZK': 24.26, 'HUF/CZK': 0.063, 'USD/CZK': 20.6 } },
    { payload: 'Date, USD, JPY, KRW, \n05 June 2026, 1.1615, 183.25, N/A, ', rates: { 'EUR/USD': 1.1615, 'EUR/JPY': 183.25 } },
    { payload: 'KEY,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nEXR.D.USD,D,USD,EUR,2026-06-05,1.1615,0\nEXR.D.JPY,D,JPY,EUR,2026-06-05,183.2,0', rates: { 'EUR/USD': 1.1615, 'EUR/JPY': 183.2 } },
    { payload: 'BASE_CUR;QUOTE_CUR;TIME_PERIOD;OBS_VALUE;UNIT_MULT\nUSD;NOK;2026-06-05;10.1;0\nSEK;NOK;2026-06-05;106.5;2', rates: { 'USD/NOK': 10.1, 'SEK/NOK': 1.065 } },
    { payload: 'google.visualization.Query.setResponse({"table":{"cols":[{"label":""},{"label":""}],"rows":[{"c":[{"v":"pair"},{"v":"value"}]},{"c":[{"v":"USD/KGS"},{"v":87.4}]}]}});', rates: { 'USD/KGS': 87.4 } },
    { payload: 'a,b,c\n"USD, dollar",KGS,"87,4"', map: "base: 'USD'; quote: b; value: c", rates: { 'USD/KGS': 87.4 } },
    { payload: 'pair,value\nnonsense,5\nKGS/USD,0.01143', rates: { 'KGS/USD': 0.01143 }, skipped: 1 },
  ],
  'a map leads through keys with dots, lone objects and XML': [
    { payload: { fields: { 'Cur. pair': 'USD/KGS', 'Rate, mid': '87.4' } }, map: `pair: fields."Cur. pair"; value: fields.'Rate, mid'`, rates: { 'USD/KGS': 87.4 } },
    { payload: { 'Realtime Currency Exchange Rate': { '1. From_Currency Code': 'USD', '3. To_Currency Code': 'JPY', '5. Exchange Rate': '157.164' } }, map: 'items: Realtime Currency Exchange Rate; base: "1. From_Currency Code"; quote: "3. To_Currency Code"; value: "5. Exchange Rate"', rates: { 'USD/JPY': 157.164 } },
    { payload: { from: 'EUR', to: 'KGS', price: '101,5' }, map: 'base: from; quote: to; value: price', rates: { 'EUR/KGS': 101.5 } },
    { payload: { data: { rate: 480, code: 'USD' } }, map: "base: data.code; quote: 'KZT'; value: data.rate", rates: { 'USD/KZT': 480 } },
    { payload: '<list><row><c>USD</c><v>87,4</v></row><row><c>EUR</c><v>101,5</v></row></list>', map: "items: row; base: c; quote: 'KGS'; value: v", rates: { 'USD/KGS': 87.4, 'EUR/KGS': 101.5 } },
    { payload: '<d><day at="2026-06-05"><r c="HUF" m="100">1.25</r><r c="EUR">5</r></day></d>', map: "items: d.day.r; base: c; quote: 'RON'; value: text; nominal: m; time: at", rates: { 'HUF/RON': 0.0125, 'EUR/RON': 5 } },
    { payload: '<list><row><c>USD</c><v>87.4</v></row></list>', map: "items: row; base: c; quote: 'KGS'; value: v", rates: { 'USD/KGS': 87.4 } },
  ],
  'two prices give their middle, or stand beside a level of their own': [
    { payload: [{ ccy: 'EUR', base_ccy: 'UAH', buy: '50.10000', sale: '51.20000' }], rates: { 'EUR/UAH': 50.65 } },
    { payload: [{ currencyCodeA: 840, currencyCodeB: 980, date: 1780617600, rateBuy: 44.1, rateSell: 44.6 }, { currencyCodeA: 826, currencyCodeB: 980, date: 1780617600, rateCross: 59.2 }], rates: { 'USD/UAH': 44.35, 'GBP/UAH': 59.2 } },
    { payload: { baseCurrencyLit: 'UAH', date: '05.06.2026', exchangeRate: [{ baseCurrency: 'UAH', currency: 'USD', saleRateNB: 44, purchaseRateNB: 44, saleRate: 44.6, purchaseRate: 44.1 }] }, rates: { 'USD/UAH': 44 } },
    { payload: [{ pair: 'USD/KGS', bid: 87.2, ask: 87.6 }, { pair: 'EUR/KGS', bid: 101 }, { pair: 'KZT/KGS', bid: 2, ask: 1 }], rates: { 'USD/KGS': 87.4 }, skipped: 2 },
    { payload: [{ from: 'USD', to: 'KZT', buy: '480', sell: 'n/a' }, { from: 'EUR', to: 'KZT', buy: '560', sell: '570' }], rates: { 'EUR/KZT': 565 }, skipped: 1 },
    { payload: [{ p: 'USD/KGS', b: 87.2, a: 87.6, n: 1 }], map: 'pair: p; bid: b; ask: a; nominal: n', rates: { 'USD/KGS': 87.4 } },
  ],
  'markets of several exchanges are read': [
    { payload: { error: [], result: { XETHZUSD: { a: ['4101', '1'], b: ['4099', '1'], c: ['4100', '1'], o: '4000' } } }, rates: { 'ETH/USD': 4100 } },
    { payload: [['tETHUSD', 4099, 1, 4101, 1, 40, 0.01, 4100, 1, 4200, 4000], ['fUSD', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]], rates: { 'ETH/USD': 4100 }, skipped: 1 },
    { payload: { retCode: 0, result: { category: 'spot', list: [{ symbol: 'BTCUSDT', lastPrice: '76975', bid1Price: '76974', ask1Price: '76976', price24hPcnt: '-0.0131' }] } }, rates: { 'BTC/USDT': 76975 } },
    { payload: { code: '200000', data: { time: 1780617600000, ticker: [{ symbol: 'BTC-USDT', last: '76975', buy: '76974', sell: '76976', changeRate: '0.0131' }] } }, rates: { 'BTC/USDT': 76975 } },
    { payload: { chart: { result: [{ meta: { currency: 'KGS', symbol: 'KGS=X', regularMarketPrice: 87.4, regularMarketTime: 1780617600 } }] } }, rates: { 'USD/KGS': 87.4 } },
  ],
};

for (const [kind, cases] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const one of cases) {
      it(`as in ${typeof one.payload === 'string' ? one.payload.slice(0, 70) : JSON.stringify(one.payload).slice(0, 90)}`, () =>
        checkCase(one));
    }
  });
}

describe('a change', () => {
  const changes: [row: object, change: number | undefined][] = [
    [{ change: '+0.11%' }, 0.11],
    [{ change: '-0,11 %' }, -0.11],
    [{ change: '\u22120.3%' }, -0.3],
    [{ change: '%-0,40' }, -0.4],
    [{ change: '-%0,12' }, -0.12],
    [{ change: '▼ 0.28%' }, -0.28],
    [{ change: '▲ 0.05 %' }, 0.05],
    [{ change: '▬ 0.00%' }, 0],
    [{ change: '(+0.26%)' }, 0.26],
    [{ change: '-0.22 (-0.20%)' }, -0.2],
    [{ change: '0.31 pct' }, 0.31],
    [{ change: '-0.12 percent' }, -0.12],
    [{ change: '▼ 0.28' }, undefined],
    [{ change: '0.1% (0.2' }, undefined],
    [{ change: '0.11' }, 0.11],
    [{ change: 0.0011, previous: 79.912 }, 0.11],
    [{ change: 0.11, previous: 79.912 }, 0.11],
    [{ ratio: 0.0011 }, 0.11],
    [{ ratio: '0.11%' }, 0.11],
    [{ change: 'up' }, undefined],
  ];
  for (const [row, change] of changes) {
    it(`of ${JSON.stringify(row)} is ${change} percent`, async () => {
      const { quotes } = await readPayload([{ pair: 'USD/RUB', value: 80, ...row }], {});
      if (change === undefined) expect(quotes[0]?.change).to.equal(undefined);
      else expect(quotes[0]?.change).to.be.closeTo(change, 1e-9);
    });
  }

  it('that is a fraction under the name of a percentage is known by the difference beside it', async () => {
    const market = { symbol: 'BTCUSDT', lastPrice: '65012.5', priceChange: '999.3' };
    for (const priceChangePercent of ['0.01561082', '1.561', 1.5611]) {
      const { quotes } = await readPayload([{ ...market, priceChangePercent }], {});
      expect(quotes[0]?.change).to.be.closeTo(1.561, 0.001);
    }
  });

  it('is a fraction by its name in a market, and by `ratio` in a map', async () => {
    const rows = [{ symbol: 'BTCUSDT', last: 76975, changeRate: '-0.0131' }];
    expect((await readPayload(rows, {})).quotes[0]?.change).to.be.closeTo(-1.31, 1e-9);
    const { quotes } = await readPayload([{ p: 'KGS/USD', v: 1, c: '0.0131' }], {
      map: 'pair: p; value: v; ratio: c',
    });
    expect(quotes[0]?.change).to.be.closeTo(1.31, 1e-9);
  });
});

describe('several days by a map', () => {
  const map = "base: c; quote: 'MKD'; value: v; time: t; nominal: n";
  const day = (t: string, c: string, v: number, n = 1): object => ({ t, c, v, n });
  const series: [payload: object[], value: number, previous: number | undefined][] = [
    [[day('2026-05-29', 'USD', 53), day('2026-05-30', 'USD', 53.5)], 53.5, 53],
    [[day('30.05.2026', 'JPY', 34.5, 100), day('29.05.2026', 'JPY', 34, 100)], 0.345, 0.34],
    [[day('Fri, 29 May 2026 10:00:00 GMT', 'EUR', 61.5)], 61.5, undefined],
  ];
  for (const [payload, value, previous] of series) {
    it(`give the level before: ${JSON.stringify(payload)}`, async () => {
      const { quotes } = await readPayload(payload, { map });
      expect(quotes).to.have.length(1);
      expect(quotes[0]?.value).to.be.closeTo(value, 1e-12);
      if (previous === undefined) expect(quotes[0]?.previous).to.equal(undefined);
      else expect(quotes[0]?.previous).to.be.closeTo(previous, 1e-12);
    });
  }
});

describe('both prices', () => {
  it('are kept with the quote, and only together and in order', async () => {
    const rows = [
      { pair: 'USD/KGS', bid: 87.2, ask: 87.6 },
      { pair: 'EUR/KGS', value: 101.5, bid: 101, ask: 102 },
      { pair: 'KZT/KGS', value: 0.18, bid: 0.19, ask: 0.17 },
    ];
    const { quotes } = await readPayload(rows, {});
    expect(quotes.map(({ value, bid, ask }) => [value, bid, ask])).to.deep.equal([
      [87.4, 87.2, 87.6],
      [101.5, 101, 102],
      [0.18, undefined, undefined],
    ]);
  });

  it('swap their sides when a pair is inverted, and are multiplied side by side when it is crossed', async () => {
    const { quotes } = await readPayload(
      [
        { pair: 'USD/KGS', bid: 80, ask: 100 },
        { pair: 'USD/KZT', bid: 400, ask: 500 },
      ],
      {},
    );
    const [inverted, crossed] = selectRates(quotes, { pairs: parsePairs('KGS/USD KGS/KZT').pairs, limit: 9 }).rates;
    expect(inverted?.bid).to.be.closeTo(1 / 100, 1e-12);
    expect(inverted?.ask).to.be.closeTo(1 / 80, 1e-12);
    expect(crossed?.bid).to.be.closeTo(400 / 100, 1e-12);
    expect(crossed?.ask).to.be.closeTo(500 / 80, 1e-12);
  });
});

describe('a map of levels without a base', () => {
  const payloads = [
    { info: 'Central Bank of Myanmar', description: 'Official Website', rates: { USD: '2100.00', SGD: '1647.25' } },
    { rates: { KGS: 87.4, KZT: 480 } },
    { timestamp: '1775721600', description: 'Rates of the day', rates: { EUR: '1,5' } },
  ];
  for (const payload of payloads) {
    it(`is told as such: ${JSON.stringify(payload)}`, async () => {
      expect(await said(readPayload(payload, {}))).to.match(/^expected a base currency beside the rates .* a map can/);
    });
  }
});

describe('a time', () => {
  const times = ['2026-06-05 13:26:00+00', 'Fri, 05 Jun 2026 13:26:00 GMT', '05.06.2026 13:26', '2026-06-05T19:26+06'];
  for (const date of times) {
    it(`is read as services write it: ${date}`, async () => {
      const { quotes } = await readPayload({ date, base: 'USD', rates: { KGS: '87.46' } }, {});
      expect(quotes[0]?.time).to.equal(Date.UTC(2026, 5, 5, 13, 26));
    });
  }
});
