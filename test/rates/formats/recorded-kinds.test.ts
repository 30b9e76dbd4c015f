import { checkCase, type Case } from './check-case.js';

const bulgarianLevs = (...rows: string[]): string =>
  `<ROWSET><ROW><GOLD>0</GOLD><CURR_DATE>Date</CURR_DATE><CODE>Code</CODE><RATIO>For</RATIO><RATE>Levs (BGN)</RATE></ROW>${rows.join('')}</ROWSET>`;
const bulgarianEuros = (...rows: string[]): string =>
  `<ROWSET><ROW><CODE>Code</CODE><REVERSERATE>Euro per unit</REVERSERATE><RATE>Foreign currency per 1 euro</RATE><CURR_DATE>Date</CURR_DATE></ROW>${rows.join('')}</ROWSET>`;
const turkish = (...rows: string[]): string => `<Tarih_Date Tarih="05.06.2026">${rows.join('')}</Tarih_Date>`;

const turkmen = (...rows: string[]): string =>
  `<cbt_currency_rate name="CBT"><date>05.06.2026</date>${rows.join('')}</cbt_currency_rate>`;
const turkmenRow = (code: string, multiplier: string, rate: string): string =>
  `<rate code="${code}"><name>${code}</name><rate_usd>2</rate_usd><multiplier>${multiplier}</multiplier><rate_tmt>${rate}</rate_tmt></rate>`;
const romanian = (...days: string[]): string =>
  `<DataSet xmlns="http://www.bnr.ro/xsd"><Header><Publisher>BNR</Publisher></Header><Body><OrigCurrency>RON</OrigCurrency>${days.join('')}</Body></DataSet>`;
const sheet = (cols: string[], ...rows: unknown[][]): string =>
  `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({
    status: 'ok',
    table: { cols: cols.map((label) => ({ label })), rows: rows.map((cells) => ({ c: cells.map((v) => v && { v }) })) },
  })});`;

/** What recorded payloads of banks and services showed, each kind with inputs of its own. */
// prettier-ignore
const kinds: Readonly<Record<string, readonly Case[]>> = {
  'a bank whose numbers all have three decimals is read by the sign that it always writes': [
    { payload: '05.06.2026 #108\nzemě|měna|množství|kód|kurz\nUSA|dolar|1|USD|20,514\nMaďarsko|forint|100|HUF|6,281', rates: { 'USD/CZK': 20.514, 'HUF/CZK': 0.06281 }, day: '2026-06-05' },
    { payload: '<kurzy datum="05.06.2026"><tabulka><radek kod="EUR" mnozstvi="1" kurz="24,255"/><radek kod="INR" mnozstvi="100" kurz="23,916"/></tabulka></kurzy>', rates: { 'EUR/CZK': 24.255, 'INR/CZK': 0.23916 }, day: '2026-06-05' },
    { payload: '05 Jun 2026 #108\nCountry|Currency|Amount|Code|Rate\nUSA|dollar|1|USD|20.514', rates: { 'USD/CZK': 20.514 }, day: '2026-06-05' },
    { payload: '<kurzy datum="05.06.2026"><tabulka><radek kod="EUR" mnozstvi="1" kurz="24.255"/><radek kod="INR" mnozstvi="100" kurz="23,916"/></tabulka></kurzy>', rates: { 'EUR/CZK': 24.255 }, skipped: 1 },
    { payload: '<kurzy datum="05.06.2026"><tabulka><radek kod="EUR" mnozstvi="1" kurz="24.255"/><radek kod="INR" mnozstvi="100" kurz="23.916"/></tabulka></kurzy>', rates: { 'EUR/CZK': 24.255, 'INR/CZK': 0.23916 } },
    { payload: '05 Jun 2026 #108\nCountry|Currency|Amount|Code|Rate\nUSA|dollar|1|USD|20.514\nHungary|forint|100|HUF|6,281', rates: { 'USD/CZK': 20.514 }, skipped: 1 },
  ],
  "Turkmenistan's XML is read with its multipliers, in manats": [
    { payload: turkmen(turkmenRow('RUB', '10', '0.45'), turkmenRow('KZT', '100', '0.72')), rates: { 'RUB/TMT': 0.045, 'KZT/TMT': 0.0072 }, day: '2026-06-05' },
    { payload: turkmen(turkmenRow('UZS', '1000', '0.29'), turkmenRow('EUR', '1', '4.07')), rates: { 'UZS/TMT': 0.00029, 'EUR/TMT': 4.07 } },
    { payload: turkmen(turkmenRow('USD', '1', '3.5'), turkmenRow('IRR', 'many', '0.1')), rates: { 'USD/TMT': 3.5 }, skipped: 1 },
  ],
  "Romania's XML is read with its multipliers, of one day or of a year": [
    { payload: romanian('<Cube date="2026-06-05"><Rate currency="JPY" multiplier="100">2.78</Rate><Rate currency="USD">4.4</Rate></Cube>'), rates: { 'JPY/RON': 0.0278, 'USD/RON': 4.4 }, day: '2026-06-05' },
    { payload: romanian('<Cube date="2026-06-04"><Rate currency="KRW" multiplier="100">0.31</Rate></Cube>', '<Cube date="2026-06-05"><Rate currency="KRW" multiplier="100">0.32</Rate></Cube>'), rates: { 'KRW/RON': 0.0032 }, day: '2026-06-05' },
    { payload: romanian('<Cube date="2026-06-05"><Rate currency="EUR">5.0895</Rate><Rate currency="XAU">612.5</Rate><Rate currency="HUF" multiplier="0">1.3</Rate><Rate currency="ISK">-</Rate></Cube>'), rates: { 'EUR/RON': 5.0895, 'XAU/RON': 612.5 }, skipped: 2 },
  ],
  'a published sheet is read by its labels, or by its first row': [
    { payload: sheet(['Pair', 'Rate', 'Nominal'], ['JPY/KZT', 325.4, 100], ['USD/KZT', 485.6, 1]), rates: { 'JPY/KZT': 3.254, 'USD/KZT': 485.6 } },
    { payload: sheet(['', '', ''], ['base', 'quote', 'price'], ['EUR', 'KGS', 101.5], ['USD', 'KGS', null]), rates: { 'EUR/KGS': 101.5 }, skipped: 1 },
    { payload: sheet(['pair', 'bid', 'ask'], ['USD/UZS', '12 100,5', '12 200,5']), rates: { 'USD/UZS': 12150.5 }, prices: { 'USD/UZS': [12100.5, 12200.5] } },
  ],
  'Alpha Vantage is read by its numbered names': [
    { payload: { 'Realtime Currency Exchange Rate': { '1. From_Currency Code': 'USD', '3. To_Currency Code': 'KGS', '5. Exchange Rate': '87.4500', '6. Last Refreshed': '2026-06-05 10:00:00', '8. Bid Price': '87.2', '9. Ask Price': '87.6' } }, rates: { 'USD/KGS': 87.45 }, prices: { 'USD/KGS': [87.2, 87.6] }, day: '2026-06-05' },
    { payload: { 'Meta Data': { '1. Information': 'Forex Daily Prices', '2. From Symbol': 'EUR', '3. To Symbol': 'KZT' }, 'Time Series FX (Daily)': { '2026-06-05': { '1. open': '560', '4. close': '561.2' }, '2026-06-04': { '1. open': '558', '4. close': '559' } } }, rates: { 'EUR/KZT': 561.2 }, day: '2026-06-05' },
    { payload: { 'Meta Data': { '2. From Symbol': 'JPY', '3. To Symbol': 'USD' }, 'Time Series FX (Weekly)': { '2026-06-05': { '4. close': '0.0063' }, '2026-05-29': { '4. close': 'n/a' } } }, rates: { 'JPY/USD': 0.0063 }, skipped: 1 },
  ],
  'a bank whose country took another currency is read by the day of its list': [
    { payload: bulgarianLevs('<ROW><CODE>JPY</CODE><RATIO>100</RATIO><RATE>1.21</RATE><CURR_DATE>30.12.2025</CURR_DATE></ROW>'), rates: { 'JPY/BGN': 0.0121 }, day: '2025-12-30' },
    { payload: bulgarianLevs('<ROW><CODE>USD</CODE><RATIO>1</RATIO><RATE>1.7</RATE><CURR_DATE>01.02.2019</CURR_DATE></ROW>', '<ROW><CODE>XAU</CODE><RATIO>1</RATIO><RATE>2250.83</RATE><CURR_DATE>01.02.2019</CURR_DATE></ROW>'), rates: { 'USD/BGN': 1.7, 'XAU/BGN': 2250.83 } },
    { payload: bulgarianEuros('<ROW><CODE>USD</CODE><REVERSERATE>0.861</REVERSERATE><RATE>1.1615</RATE><CURR_DATE>05.06.2026</CURR_DATE></ROW>'), rates: { 'EUR/USD': 1.1615 }, day: '2026-06-05' },
    { payload: bulgarianEuros('<ROW><CODE>JPY</CODE><RATIO>100</RATIO><REVERSERATE>0.5</REVERSERATE><RATE>183.2</RATE><CURR_DATE>05.06.2026</CURR_DATE></ROW>', '<ROW><CODE>GBP</CODE><RATE>0.86</RATE><CURR_DATE>05.06.2026</CURR_DATE></ROW>'), rates: { 'EUR/GBP': 0.86 }, skipped: 1 },
    { payload: [{ datum_primjene: '2026-06-05', valuta: 'USD', srednji_tecaj: '1,161500' }, { datum_primjene: '2026-06-05', valuta: 'JPY', srednji_tecaj: '183,200000' }], rates: { 'EUR/USD': 1.1615, 'EUR/JPY': 183.2 }, day: '2026-06-05' },
  ],
  'a bank with two prices gives both, and its middle rate or their mean': [
    { payload: turkish('<Currency Kod="USD"><Unit>1</Unit><ForexBuying>46.05</ForexBuying><ForexSelling>46.15</ForexSelling></Currency>', '<Currency Kod="XDR"><Unit>1</Unit><ForexBuying>62.5</ForexBuying><ForexSelling/></Currency>'), rates: { 'USD/TRY': 46.1, 'XDR/TRY': 62.5 }, prices: { 'USD/TRY': [46.05, 46.15] } },
    { payload: turkish('<Currency Kod="JPY"><Unit>100</Unit><ForexBuying>28</ForexBuying><ForexSelling>29</ForexSelling></Currency>'), rates: { 'JPY/TRY': 0.285 }, prices: { 'JPY/TRY': [0.28, 0.29] } },
    { payload: [{ table: 'C', effectiveDate: '2026-06-05', rates: [{ code: 'USD', bid: 3.5, ask: 3.75 }] }], rates: { 'USD/PLN': 3.625 }, prices: { 'USD/PLN': [3.5, 3.75] } },
    { payload: [{ oznaka: 'JPY', nomin: 100, kupoven: 33, sreden: 34.5, prodazen: 35, datum: '2026-06-05T00:00:00' }], rates: { 'JPY/MKD': 0.345 }, prices: { 'JPY/MKD': [0.33, 0.35] } },
    { payload: turkish('<Currency Kod="USD"><Unit>1</Unit><ForexBuying>46.05</ForexBuying><ForexSelling>many</ForexSelling></Currency>', '<Currency Kod="EUR"><Unit>1</Unit><ForexBuying>50</ForexBuying><ForexSelling>51</ForexSelling></Currency>'), rates: { 'EUR/TRY': 50.5 }, skipped: 1 },
  ],
  'a cross rate of 0 beside two prices is none': [
    { payload: [{ currencyCodeA: 840, currencyCodeB: 980, rateBuy: 44.1, rateCross: 0, rateSell: 44.6 }], rates: { 'USD/UAH': 44.35 }, prices: { 'USD/UAH': [44.1, 44.6] } },
    { payload: [{ pair: 'USD/KGS', value: 0, bid: 87, ask: 88 }], rates: { 'USD/KGS': 87.5 } },
    { payload: [{ symbol: 'EURUSD', price: '0.00', bid: '1.16', ask: '1.18' }], rates: { 'EUR/USD': 1.17 } },
    { payload: [{ pair: 'USD/KGS', value: 0, bid: 87 }, { pair: 'EUR/KGS', value: 101.5 }], rates: { 'EUR/KGS': 101.5 }, skipped: 1 },
  ],
  'a rate is of the day from which it holds, not of the one when it was published': [
    { payload: [{ date: '2026-06-05T00:00:00.000Z', currencies: [{ code: 'USD', quantity: 1, rate: 2.7, date: '2026-06-04T17:01:00.093Z', validFromDate: '2026-06-05T00:00:00.000Z' }] }], rates: { 'USD/GEL': 2.7 }, day: '2026-06-05' },
    { payload: [{ currencies: [{ code: 'AMD', quantity: 1000, rate: 7.1, date: '2026-06-04', validFromDate: '2026-06-05' }] }], rates: { 'AMD/GEL': 0.0071 }, day: '2026-06-05' },
    { payload: '<wechselkurse><datum>04.06.2026</datum><gueltigkeit>05.06.2026</gueltigkeit><devise code="usd"><waehrung>1 USD</waehrung><kurs>0.81</kurs></devise></wechselkurse>', rates: { 'USD/CHF': 0.81 }, day: '2026-06-05' },
  ],
  'units are read with the currency behind them': [
    { payload: '<wechselkurse><gueltigkeit>05.06.2026</gueltigkeit><devise code="jpy"><waehrung>100 JPY</waehrung><kurs>0.52</kurs></devise></wechselkurse>', rates: { 'JPY/CHF': 0.0052 } },
    { payload: [{ pair: 'JPY/RUB', value: 56.1, unit: '100 JPY' }, { pair: 'USD/RUB', value: 80, unit: '1 USD' }], rates: { 'JPY/RUB': 0.561, 'USD/RUB': 80 } },
    { payload: [{ base: 'KRW', quote: 'USD', rate: 0.72, units: '1000 KRW' }], rates: { 'KRW/USD': 0.00072 } },
    { payload: [{ pair: 'XAU/USD', value: 4100, unit: '1 t.oz' }, { pair: 'USD/RUB', value: 80 }], rates: { 'USD/RUB': 80 }, skipped: 1 },
  ],
  'what was traded on a day is no number of units': [
    { payload: { data: { BTC_EUR: { last: 254.08, bid: 252, ask: 254.5, high: 260, low: 250, amount: 42.78, timestamp: 1485461569 } } }, rates: { 'BTC/EUR': 254.08 } },
    { payload: [{ symbol: 'ETH-USDT', last: '4100', low: '4000', amount: '12.5' }], rates: { 'ETH/USDT': 4100 } },
    { payload: [{ symbol: 'JPYUSD', price: '0.63', amount: 100 }], rates: { 'JPY/USD': 0.0063 } },
    { payload: { pair: 'BTCTRY', last: 20550, average: 20579.48, bid: 20547, ask: 20599 }, rates: { 'BTC/TRY': 20550 }, prices: { 'BTC/TRY': [20547, 20599] } },
  ],
  'rows of a market may be named by symbols without a slash, deep in a payload': [
    { payload: { USD_EUR: { val: 0.86 }, USD_KGS: { val: 87.45 } }, rates: { 'USD/EUR': 0.86, 'USD/KGS': 87.45 } },
    { payload: { rates: { USDJPY: { rate: 157.1, timestamp: 1780617600 }, EURUSD: { rate: 1.1615, timestamp: 1780617600 } }, code: 200 }, rates: { 'USD/JPY': 157.1, 'EUR/USD': 1.1615 } },
    { payload: { quoteResponse: { result: [{ symbol: 'EURUSD=X', regularMarketPrice: 1.1615, bid: 1.1616, ask: 1.1614 }, { symbol: 'BTC-USD', regularMarketPrice: 76975 }], error: null } }, rates: { 'EUR/USD': 1.1615, 'BTC/USD': 76975 } },
    { payload: { topic: 'tickers.BTCUSDT', data: { symbol: 'BTCUSDT', lastPrice: '76975.10' } }, rates: { 'BTC/USDT': 76975.1 } },
    { payload: { BTC_USD: { last_trade: '76975', updated: 1780617600 }, ABC_DEF: { last_trade: '5' } }, rates: { 'BTC/USD': 76975 }, skipped: 1 },
  ],
  'a symbol that names first what the other is priced in gives no pair': [
    { payload: [{ market: 'KRW-BTC', trade_price: 99027000 }, { market: 'BTC-ETH', trade_price: 0.03 }, { market: 'ETH-BTC', trade_price: 0.03 }], map: 'pair: market; value: trade_price', rates: { 'ETH/BTC': 0.03 }, skipped: 2 },
    { payload: { USDT_BTC: { last: '76975' }, BTC_ETH: { last: '0.03' }, BNB_ETH: { last: '0.2' } }, rates: { 'BNB/ETH': 0.2 }, skipped: 2 },
    { payload: [{ symbol: 'USD-BTC', last: '76975' }, { symbol: 'BTC-USD', last: '76975' }, { symbol: 'EUR-USDT', last: '1.16' }], rates: { 'BTC/USD': 76975, 'EUR/USDT': 1.16 }, skipped: 1 },
    { payload: [{ symbol: 'USD/BTC', price: 0.000013 }], rates: { 'USD/BTC': 0.000013 } },
  ],
  'levels may stand beside their base under any usual name': [
    { payload: { base: 'USD', last_updated: 1780617600, exchange_rates: { KGS: 87.45, EUR: 0.861 } }, rates: { 'USD/KGS': 87.45, 'USD/EUR': 0.861 }, day: '2026-06-05' },
    { payload: { base: 'EUR', results: { USD: 1.1615 }, updated: '2026-06-05 10:00:00' }, rates: { 'EUR/USD': 1.1615 }, day: '2026-06-05' },
    { payload: { base: 'EUR', quote: { USD: 1.1615, KGS: 101.5 } }, rates: { 'EUR/USD': 1.1615, 'EUR/KGS': 101.5 } },
    { payload: { data: { currency: 'USD', rates: { KGS: '87.45', USD: '1.0' } } }, rates: { 'USD/KGS': 87.45 } },
  ],
  'rows of a bank are found wherever they are': [
    { payload: { status: { code: 200 }, data: { payload: [{ date: '2026-06-04', rates: [{ currency: { iso3: 'USD', unit: 1 }, buy: '140', sell: '141' }] }, { date: '2026-06-05', rates: [{ currency: { iso3: 'USD', unit: 1 }, buy: '142', sell: '143' }, { currency: { iso3: 'INR', unit: 100 }, buy: '160', sell: '160.15' }] }] } }, rates: { 'USD/NPR': 142.5, 'INR/NPR': 1.60075 }, prices: { 'USD/NPR': [142, 143] }, day: '2026-06-05' },
    { payload: { data: [{ currency_code: 'VND', unit: 100, rate: { date: '2026-06-05', buying_rate: 0.0159, selling_rate: 0.0161, middle_rate: 0.016 } }], meta: { total_result: 1 } }, rates: { 'VND/MYR': 0.00016 }, day: '2026-06-05' },
    { payload: { CurrencyExchangeItems: [{ AlphaCode: 'JPY', Units: '100', Buy: '1,073', Middle: '1,0757', Sell: '1,0784' }, { AlphaCode: 'XDR', Units: '1', Buy: '', Middle: '', Sell: '' }], Date: '2026-06-05T00:00:00' }, rates: { 'JPY/BAM': 0.010757 }, day: '2026-06-05', skipped: 1 },
    { payload: [{ date: '2026-06-05T12:30:00', libDevise: 'JPY', moyen: 5.8932, uniteDevise: 100 }], rates: { 'JPY/MAD': 0.058932 } },
    { payload: { exchangeRates: [{ key: 'JPY', currentExchangeRate: 2.6972, unit: 100, lastUpdate: '2026-06-05T12:24:03.9204638Z' }, { key: 'USD', currentExchangeRate: 3.527, unit: 1, lastUpdate: '2026-06-05T12:24:03.9204638Z' }] }, rates: { 'JPY/ILS': 0.026972, 'USD/ILS': 3.527 }, day: '2026-06-05' },
  ],
  'the change that a bank states in percent is that of the rate, whatever its units': [
    { payload: { exchangeRates: [{ key: 'USD', currentExchangeRate: 3.082, currentChange: -0.29117, unit: 1 }] }, rates: { 'USD/ILS': 3.082 }, changes: { 'USD/ILS': -0.29117 } },
    { payload: { exchangeRates: [{ key: 'JPY', currentExchangeRate: 2.0271, currentChange: 0.1136, unit: 100 }] }, rates: { 'JPY/ILS': 0.020271 }, changes: { 'JPY/ILS': 0.1136 } },
    { payload: { exchangeRates: [{ key: 'LBP', currentExchangeRate: 0.0003, currentChange: 0, unit: 10 }, { key: 'EUR', currentExchangeRate: 3.58, unit: 1 }] }, rates: { 'LBP/ILS': 0.00003, 'EUR/ILS': 3.58 }, changes: { 'LBP/ILS': 0 } },
  ],
  'a statistical table names both currencies and units in powers of ten': [
    { payload: 'BASE_CURRENCY,COUNTER_CURRENCY,UNIT_MULT,TIME_PERIOD,OBS_VALUE\nUSD,ILS,0,2026-06-05,3.077\nJPY,ILS,2,2026-06-05,1.95', rates: { 'USD/ILS': 3.077, 'JPY/ILS': 0.0195 }, day: '2026-06-05' },
    { payload: 'BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nSEK;NOK;2;2026-06-05;106.5\nUSD;NOK;0;2026-06-05;10.1', rates: { 'SEK/NOK': 1.065, 'USD/NOK': 10.1 } },
    { payload: 'CURRENCY\tCURRENCY_DENOM\tUNIT_MULT\tTIME_PERIOD\tOBS_VALUE\nUSD\tEUR\t0\t2026-06-05\t1.1615', rates: { 'EUR/USD': 1.1615 } },
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
