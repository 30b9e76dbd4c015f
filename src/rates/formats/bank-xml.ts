import type { Fields } from '../../payload/json.js';
import { parseXml } from '../../payload/parse-xml.js';
import type { Quote } from '../rate.js';
import { bankQuotes, type BankRow } from './bank.js';
import { toNumber } from './number.js';
import { latest } from './series.js';
import { toTime } from './time.js';
import { VALUTE } from './valute-map.js';

/** How banks write XML: `row` names the element of a currency; attributes and children are its fields. */
const BANKS: readonly (BankRow & { readonly row: string })[] = [
  // Russia, Tajikistan, Moldova
  { ...VALUTE, row: 'Valute' },
  // Azerbaijan
  { ...VALUTE, row: 'Valute', code: 'Code' },
  // Kyrgyzstan
  { homes: ['KGS'], row: 'Currency', code: 'ISOCode', rate: 'Value', nominal: 'Nominal', date: 'Date' },
  // Kazakhstan, by day and as RSS
  { homes: ['KZT'], row: 'item', code: 'title', rate: 'description', nominal: 'quant', diff: 'change', date: 'date' },
  {
    homes: ['KZT'],
    row: 'item',
    code: 'title',
    rate: 'description',
    nominal: 'quant',
    diff: 'change',
    date: 'pubDate',
  },
  // Belarus
  { homes: ['BYN'], row: 'Currency', code: 'CharCode', rate: 'Rate', nominal: 'Scale' },
  // Ukraine
  { homes: ['UAH'], row: 'currency', code: 'cc', rate: 'rate', date: 'exchangedate' },
  // Türkiye
  { homes: ['TRY'], row: 'Currency', code: 'Kod', rate: 'ForexBuying', nominal: 'Unit', date: 'Tarih' },
];

const elements = (document: Document, name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];

/** An element's attributes, and the texts of its children that hold nothing but text. */
function fieldsOfElement({ attributes, children }: Element): Fields {
  const texts = [...children].filter((child) => !child.childElementCount);
  return Object.fromEntries([
    ...Array.from(attributes, ({ name, value }) => [name, value]),
    ...texts.map(({ localName, textContent }) => [localName, textContent.trim()]),
  ]) as Fields;
}

/** The European Central Bank: one euro costs `rate`; `Cube`s of currencies within those of days. */
function euroQuotes(document: Document): Quote[] {
  const cubes = elements(document, 'Cube').filter((cube) => cube.hasAttribute('currency'));
  const quotes = cubes.map((cube) => ({
    base: 'EUR',
    quote: cube.getAttribute('currency') ?? '',
    value: toNumber(cube.getAttribute('rate')),
    time: toTime(cube.parentElement?.getAttribute('time')),
  }));
  return latest(quotes);
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
