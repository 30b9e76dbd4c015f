import { type Fields } from '../../payload/json.js';
import { parseXml } from '../../payload/parse-xml.js';
import { mapWithPauses, runWithPauses } from '../../payload/time-slices.js';
import type { Quote } from '../rate.js';
import { bankQuotes, VALUTE, type BankFields, type BankRow } from './bank-rows.js';
import { isPricingCurrency } from './currencies.js';
import { toNumber, type ToNumber } from './numbers.js';
import { readAs, type ReadResult } from './read-as.js';
import type { PausableRead, Reader } from './reader.js';

/** How a bank writes XML. */
interface XmlBank extends BankFields {
  /** The selector of a currency's element, whose attributes, children and `text` are the fields. */
  readonly row: string;
  /** An element that must be there, as other banks have rows of the same names. */
  readonly root?: string;
  /** The root's `name` attribute, where that alone tells the bank from others. */
  readonly title?: RegExp;
}

const KAZAKHSTAN = { homeCurrencies: ['KZT'], row: 'item', code: 'title', rate: 'description', diff: 'change' };
const BULGARIA = { row: 'ROW', code: 'CODE', rate: 'RATE', date: 'CURR_DATE' };
const EURO_OF_BULGARIA = Date.UTC(2026, 0);

/** The banks that write XML. */
const BANKS: readonly XmlBank[] = [
  // Moldova
  { ...VALUTE, homeCurrencies: ['MDL'], row: 'Valute', title: /^curs/i },
  // Russia, Tajikistan, and Moldova without its title
  { ...VALUTE, row: 'Valute' },
  // Azerbaijan
  { ...VALUTE, homeCurrencies: ['AZN'], row: 'Valute', code: 'Code' },
  // Kyrgyzstan
  { homeCurrencies: ['KGS'], row: 'Currency', code: 'ISOCode', rate: 'Value', date: 'Date' },
  // Kazakhstan, by day and as RSS
  { ...KAZAKHSTAN, date: 'date' },
  { ...KAZAKHSTAN, date: 'pubDate' },
  // Belarus
  { homeCurrencies: ['BYN'], row: 'Currency', code: 'CharCode', rate: 'Rate', date: 'Date' },
  // Ukraine, both services
  {
    homeCurrencies: ['UAH'],
    row: 'currency',
    code: 'cc',
    rate: 'rate',
    ratePerUnit: 'rate_per_unit',
    date: 'exchangedate',
  },
  // Türkiye
  { homeCurrencies: ['TRY'], row: 'Currency', code: 'Kod', rate: 'ForexBuying', ask: 'ForexSelling', date: 'Tarih' },
  // Romania
  { homeCurrencies: ['RON'], row: 'Rate', root: 'OrigCurrency', code: 'currency', rate: 'text', date: 'date' },
  // Czechia
  { homeCurrencies: ['CZK'], row: 'radek', code: 'kod', rate: 'kurz', date: 'datum', hasDecimalComma: true },
  // Hungary
  { homeCurrencies: ['HUF'], row: 'Rate', code: 'curr', rate: 'text', date: 'date' },
  // Armenia
  { homeCurrencies: ['AMD'], row: 'ExchangeRate', code: 'ISO', rate: 'Rate', diff: 'Difference', date: 'CurrentDate' },
  // Denmark: for 100 units, which its page says and the file does not
  { homeCurrencies: ['DKK'], row: 'currency', root: 'dailyrates', code: 'code', rate: 'rate', date: 'id', units: 100 },
  // Bulgaria, in levs until the euro replaced them, and for one euro since
  { ...BULGARIA, homeCurrencies: ['BGN'], period: [-Infinity, EURO_OF_BULGARIA] },
  { ...BULGARIA, homeCurrencies: ['EUR'], period: [EURO_OF_BULGARIA, Infinity], root: 'REVERSERATE', isInverse: true },
  // Iceland, as Borgun passes it on
  { homeCurrencies: ['ISK'], row: 'Rate', code: 'CurrencyCode', rate: 'CurrencyRate', date: 'RateDate' },
  // Switzerland's customs
  { homeCurrencies: ['CHF'], row: 'devise', code: 'code', rate: 'kurs', date: 'gueltigkeit' },
  // Poland
  { homeCurrencies: ['PLN'], row: 'pozycja', code: 'kod_waluty', rate: 'kurs_sredni', date: 'data_publikacji' },
  // Poland, its newer service
  { homeCurrencies: ['PLN'], row: 'Rate', root: 'EffectiveDate', code: 'Code', rate: 'Mid', date: 'EffectiveDate' },
  // European Central Bank
  { homeCurrencies: ['EUR'], row: 'Cube[currency]', code: 'currency', rate: 'rate', date: 'time', isInverse: true },
];

/** Names of fields that state units in these banks' own languages. */
const UNIT_NAMES: Readonly<Partial<Record<string, string>>> = {
  mnozstvi: 'units',
  przelicznik: 'units',
  RATIO: 'units',
  waehrung: 'units',
};

/** An element's attributes, the texts of its children that have no elements, and its own text as `text`. */
function fieldsOfElement({ attributes, children, textContent }: Element): Fields {
  const fields = new Map<string, string>();
  for (const { name, value } of attributes) fields.set(UNIT_NAMES[name] ?? name, value);
  for (const child of children) {
    const { localName, childElementCount } = child;
    if (!childElementCount) fields.set(UNIT_NAMES[localName] ?? localName, child.textContent.trim());
  }
  if (!children.length) fields.set('text', textContent.trim());
  return { __proto__: null, ...Object.fromEntries(fields) };
}

/** How many elements up a date may stand: Armenia's is beside the list of its rows. */
const MAX_LEVELS_UP = 3;

/** Finds the date above a row; each element above is searched once, however many rows it has. */
function dateFinder(name: string): (row: Element) => string | undefined {
  const known = new Map<Element, string | undefined>();
  const lookUp = (element: Element): string | undefined => {
    if (!known.has(element)) {
      const child = [...element.children].find(({ localName }) => localName === name);
      known.set(element, element.getAttribute(name) ?? child?.textContent.trim());
    }
    return known.get(element);
  };
  return (row) => {
    let element = row.parentElement;
    for (let level = 0; element && level < MAX_LEVELS_UP; level++) {
      const value = lookUp(element);
      if (value !== undefined) return value;
      element = element.parentElement;
    }
    return undefined;
  };
}

function* quotesOfBank(document: Document, bank: XmlBank, number: ToNumber): PausableRead<Quote[] | undefined> {
  if (bank.root && !document.querySelector(bank.root)) return undefined;
  if (bank.title && !bank.title.test(document.documentElement.getAttribute('name') ?? '')) return undefined;
  const findDate = dateFinder(bank.date ?? '');
  const rows: BankRow[] = yield* mapWithPauses([...document.querySelectorAll(bank.row)], (row) => ({
    row: fieldsOfElement(row),
    date: findDate(row),
  }));
  return yield* bankQuotes(rows, bank, number);
}

/**
 * A bank that names its own currency in the name of the rate, as Turkmenistan's does beside a rate against the dollar:
 * `<rate code="JPY"><rate_usd>158.9</rate_usd><rate_tmt>2.2</rate_tmt>`.
 */
function bankOfNamedRate(document: Document): XmlBank[] {
  const codes = [...(document.querySelector('rate')?.children ?? [])]
    .map(({ localName }) => /^rate_([a-z]{3})$/.exec(localName)?.[1] ?? '')
    .filter((code) => isPricingCurrency(code) && code !== 'usd');
  const home = codes.length === 1 ? codes[0] : codes.find((code) => code === 'tmt');
  if (!home) return [];
  return [{ homeCurrencies: [home.toUpperCase()], row: 'rate', code: 'code', rate: `rate_${home}`, date: 'date' }];
}

/**
 * Parses the XML of a central bank, with pauses. An envelope whose only content is XML as text, as of Hungary's SOAP
 * service, is opened.
 *
 * @throws ReadError when it is broken beyond repair, or the page does not let XML be parsed
 */
export function* parseBankXml(text: string): PausableRead<Document> {
  const document = yield* parseXml(text);
  const { textContent, localName } = document.documentElement;
  const inner = localName === 'Envelope' ? textContent.trim() : '';
  return inner.startsWith('<') ? yield* parseXml(inner) : document;
}

/**
 * XML of a central bank: `ValCurs`, `CurrencyRates`, `rates`, nested `Cube`s and the like, of one day or of many. The
 * payload is its document.
 */
export const bankXml: Reader = function* (payload, number = toNumber) {
  const document = payload as Document;
  for (const bank of [...BANKS, ...bankOfNamedRate(document)]) {
    const quotes = yield* quotesOfBank(document, bank, number);
    if (quotes) return quotes;
    yield;
  }
  return undefined;
};

/** Reads the text of a central bank's XML. */
export async function readBankXml(text: string): Promise<ReadResult | undefined> {
  return runWithPauses(readAs('bank-xml', bankXml, await runWithPauses(parseBankXml(text))));
}
