import type { Fields } from '../../payload/json.js';
import { parseXml } from '../../payload/parse-xml.js';
import type { Quote } from '../rate.js';
import { bankQuotes, VALUTE, type BankFields } from './bank-rows.js';
import { toNumber, toTime } from './figures.js';
import { latestOfSeries } from './reader.js';

/** The banks that write XML; `row` names the element of a currency, whose attributes and children are the fields. */
const BANKS: readonly (BankFields & { readonly row: string })[] = [
  // Russia, Tajikistan, Moldova
  { ...VALUTE, row: 'Valute' },
  // Azerbaijan
  { ...VALUTE, row: 'Valute', code: 'Code' },
  // Kyrgyzstan
  { homeCurrencies: ['KGS'], row: 'Currency', code: 'ISOCode', rate: 'Value', nominal: 'Nominal', date: 'Date' },
  // Kazakhstan, by day and as RSS
  {
    homeCurrencies: ['KZT'],
    row: 'item',
    code: 'title',
    rate: 'description',
    nominal: 'quant',
    diff: 'change',
    date: 'date',
  },
  {
    homeCurrencies: ['KZT'],
    row: 'item',
    code: 'title',
    rate: 'description',
    nominal: 'quant',
    diff: 'change',
    date: 'pubDate',
  },
  // Belarus
  { homeCurrencies: ['BYN'], row: 'Currency', code: 'CharCode', rate: 'Rate', nominal: 'Scale' },
  // Ukraine
  { homeCurrencies: ['UAH'], row: 'currency', code: 'cc', rate: 'rate', date: 'exchangedate' },
  // Türkiye
  { homeCurrencies: ['TRY'], row: 'Currency', code: 'Kod', rate: 'ForexBuying', nominal: 'Unit', date: 'Tarih' },
];

const elements = (document: Document, name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];

/** An element's attributes, and the texts of its children that have no elements. */
function fieldsOfElement({ attributes, children }: Element): Fields {
  const texts = [...children].filter((child) => !child.childElementCount);
  return Object.fromEntries([
    ...Array.from(attributes, ({ name, value }) => [name, value]),
    ...texts.map(({ localName, textContent }) => [localName, textContent.trim()]),
  ]) as Fields;
}

/** The European Central Bank: one euro costs `rate`; a `Cube` for each day holds one for each currency. */
function euroQuotes(document: Document): Quote[] {
  const cubes = elements(document, 'Cube').filter((cube) => cube.hasAttribute('currency'));
  const quotes = cubes.map((cube) => ({
    base: 'EUR',
    quote: cube.getAttribute('currency') ?? '',
    value: toNumber(cube.getAttribute('rate')),
    time: toTime(cube.parentElement?.getAttribute('time')),
  }));
  return latestOfSeries(quotes);
}

/**
 * XML of a central bank: `ValCurs`, `CurrencyRates`, `rates` and the like, or the nested `Cube`s of the European
 * Central Bank, of one day or of many.
 *
 * @throws ReadError when it is broken beyond repair, or the page does not let XML be parsed
 */
export function bankXml(text: string): Quote[] | undefined {
  const document = parseXml(text);
  const shared = fieldsOfElement(document.documentElement);
  for (const bank of BANKS) {
    const rows = elements(document, bank.row).map((row) => ({ ...shared, ...fieldsOfElement(row) }));
    const quotes = bankQuotes(rows, bank);
    if (quotes) return quotes;
  }
  const quotes = euroQuotes(document);
  return quotes.length ? quotes : undefined;
}
