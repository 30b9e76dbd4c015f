/*
 * Tables with a header: CSV, text with tabs, semicolons or pipes, and the answers of published Google sheets.
 */
import { fieldsOf, listOf, textOf, type Fields } from '../../payload/json.js';
import { parseJson } from '../../payload/json-text.js';
import { mapWithPauses } from '../../payload/time-slices.js';
import { isCode } from '../pair.js';
import type { Quote } from '../rate.js';
import { expectDecimalComma, toNumber, type ToNumber } from './numbers.js';
import { latestOfSeries, quoteOf, unitsOf, type PausableRead, type QuoteRow, type Reader } from './reader.js';
import { isPricingCurrency } from './currencies.js';
import { parseSymbol } from './symbol.js';
import { toTime } from './times.js';

const SEPARATORS = ['\t', ';', '|', ','];
/** Lines before the header that hold a title, a date or nothing. */
const MAX_LINES_BEFORE_HEADER = 10;
/** How many lines tell what separates the cells. */
const LINES_TRIED = 5;
/** A line of more cells is no header. */
const MAX_COLUMNS = 1000;
/** Longer lines have no cells: to look for four separators in one of 1 MiB took 0.3 s (V8 of Node 20). */
const MAX_LINE_LENGTH = 100_000;

/** The cells of a line; quotes hold cells together, two of them inside are one. */
function cellsOf(line: string, separator: string): string[] {
  if (line.length > MAX_LINE_LENGTH) return [];
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (let index = 0; index < line.length; index++) {
    const character = line[index]!;
    if (character === '"' && isQuoted && line[index + 1] === '"') cell += line[++index]!;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) [cell] = ['', cells.push(cell.trim())];
    else cell += character;
  }
  return [...cells, cell.trim()];
}

/** A table's header, its rows, and what stands in the lines before it. */
interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly title: string;
}

/** A table in text: its header is the first of some lines that have the same number of cells, two or more. */
function* textTable(text: string): PausableRead<Table | undefined> {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim());
  for (const separator of SEPARATORS) {
    const first = lines.slice(0, MAX_LINES_BEFORE_HEADER).map((line) => cellsOf(line, separator).length);
    const start = first.findIndex((length, index) => length > 1 && first[index + 1] === length);
    const isSteady = first.slice(start, start + LINES_TRIED).every((length) => length === first[start]);
    if (start < 0 || !isSteady || first[start]! > MAX_COLUMNS) continue;
    const [header = [], ...rows] = yield* mapWithPauses(lines.slice(start), (line) => cellsOf(line, separator));
    return { header, rows, title: lines.slice(0, start).join(' ') };
  }
  return undefined;
}

/** A published Google sheet: `google.visualization.Query.setResponse({ table: { cols, rows } })`. */
function sheetTable(text: string): Table | undefined {
  const [, json] = /^[^{]{0,200}google\.visualization\.Query\.setResponse\((.*)\);?\s*$/s.exec(text) ?? [];
  if (!json) return undefined;
  let answer: unknown;
  try {
    answer = parseJson(json);
  } catch {
    return undefined;
  }
  const { cols, rows } = fieldsOf(fieldsOf(answer)['table']);
  const cells = listOf(rows).map((row) => listOf(fieldsOf(row)['c']).map((cell) => fieldsOf(cell)['v'] ?? ''));
  const labels = listOf(cols).map((column) => textOf(fieldsOf(column)['label']));
  // A sheet whose header was not recognised has it as its first row.
  const [first = [], ...others] = cells;
  return labels.some(Boolean)
    ? { header: labels, rows: cells, title: '' }
    : { header: first.map(textOf), rows: others, title: '' };
}

function* tableOf(text: string): PausableRead<Table | undefined> {
  return sheetTable(text.trim()) ?? (yield* textTable(text.replace(/^\ufeff/, '')));
}

/** Each row has fields for its own cells only: a wide header over many short rows would be more than the text. */
const rowsByName = ({ rows }: Table, names: readonly string[]): PausableRead<Fields[]> =>
  mapWithPauses(rows, (row) => {
    const cells = row.slice(0, names.length);
    return Object.fromEntries(cells.map((cell, column) => [names[column]!, cell]));
  });

/** A table's rows with their cells by the header's names, for a map; undefined when the text is no table. */
export function* tableRows(text: string): PausableRead<Fields[] | undefined> {
  const table = yield* tableOf(text);
  return table && (yield* rowsByName(table, table.header));
}

/** Names of columns, in lower case, by what they hold. The same name never means two things here. */
const COLUMNS: Readonly<Record<Exclude<keyof QuoteRow, 'since'>, readonly string[]>> = {
  pair: ['pair', 'currency pair', 'symbol', 'ticker', 'валюта', 'валютная пара'],
  base: ['base', 'base currency', 'base_currency', 'from', 'base_cur'],
  quote: ['quote', 'quote currency', 'counter_currency', 'to', 'quote_cur', 'target'],
  value: ['value', 'rate', 'price', 'last', 'close', 'exchange rate', 'obs_value', 'mid', 'курс'],
  bid: ['bid', 'buy', 'buying', 'покупка'],
  ask: ['ask', 'sell', 'sale', 'selling', 'продажа'],
  change: ['change', 'change %', 'change%', 'changepct', 'pct', 'изменение', 'изменение, %'],
  ratio: ['ratio', 'change ratio'],
  previous: ['previous', 'previous close', 'previousclose', 'closeyest'],
  time: ['time', 'date', 'datetime', 'timestamp', 'time_period', 'as of', 'дата'],
};

/** Banks whose tables name neither their own currency nor the base: by the names of their columns. */
const BANKS = [
  { home: 'CZK', names: { code: 'code', units: 'amount', rate: 'rate', country: 'country' } },
  { home: 'CZK', names: { code: 'kód', units: 'množství', rate: 'kurz', country: 'země' }, hasDecimalComma: true },
];

/** Units as a power of ten, as statistical services write them (SDMX, `UNIT_MULT`). */
function unitsOfRow(row: Fields, number: ToNumber): number {
  const power = row['unit_mult'];
  return unitsOf(row, number) * (power === undefined || power === '' ? 1 : 10 ** number(power));
}

type TableQuotes = PausableRead<(Quote | undefined)[]>;

/** Tables with a row for each pair. */
function pairQuotes(rows: readonly Fields[], number: ToNumber): TableQuotes {
  return mapWithPauses(rows, (row) => {
    const found = Object.entries(COLUMNS).map(([key, names]) => [key, names.map((name) => row[name]).find(textOf)]);
    const fields = Object.fromEntries(found) as QuoteRow;
    // The European Central Bank: one unit of the `denom` costs the value.
    const euro = row['currency_denom'] ? { base: row['currency_denom'], quote: row['currency'] } : undefined;
    const value = fields.value ?? (fields.bid === undefined ? null : undefined);
    return quoteOf({ ...fields, ...euro, value }, unitsOfRow(row, number), parseSymbol, number);
  });
}

/** A bank's table, in its own currency, with its date above. */
function* bankTableQuotes(rows: readonly Fields[], title: string, number: ToNumber): TableQuotes {
  const bank = BANKS.find(({ names }) => Object.values(names).every((name) => rows[0] && name in rows[0]));
  if (!bank) return [];
  const time = /\d\d? ?\.? ?(?:[a-z]{3,9}|\d\d)[. ] ?\d{4}/i.exec(title)?.[0];
  const { home, names, hasDecimalComma } = bank;
  if (hasDecimalComma) expectDecimalComma(rows, names.rate, number);
  return yield* mapWithPauses(rows, (row) => {
    const units = number(row[names.units]);
    const isListed = isCode(textOf(row[names.code]));
    const quote = { base: row[names.code], quote: home, value: row[names.rate], time };
    return isListed ? quoteOf(quote, units, parseSymbol, number) : undefined;
  });
}

/** A column's currency, and its units where they stand before it: `USD`, `100 HUF`. */
function columnOf(name: string): { code: string; units: number } | undefined {
  const [, units = '1', code = ''] = /^(?:(\d{1,7}) )?([A-Z]{3})$/.exec(name) ?? [];
  return isPricingCurrency(code) ? { code, units: Number(units) } : undefined;
}

/**
 * Tables with a day in each row and a currency in each column: the European Central Bank's, for one euro, and the Czech
 * bank's year, whose columns state units of the foreign currency.
 */
function* wideQuotes({ header, rows }: Table, number: ToNumber): TableQuotes {
  const columns = header.map(columnOf);
  const named = columns.filter((column) => column !== undefined);
  const codes = new Set(named.map(({ code }) => code));
  const hasUnits = header.slice(1).some((name) => /^\d/.test(name));
  const isEuro = !hasUnits && header[0] === 'Date' && codes.has('USD') && !codes.has('EUR');
  const isCzech = hasUnits && /^(Date|Datum)$/.test(header[0] ?? '') && codes.has('EUR') && !codes.has('CZK');
  const others = header.slice(1).filter((name, index) => name && !columns[index + 1]);
  if (named.length < 2 || others.length > named.length || (!isEuro && !isCzech)) return [];
  const days = yield* mapWithPauses(rows, (row) =>
    row.flatMap((value, index) => {
      const [column, cell] = [columns[index], textOf(value)];
      if (!column || !cell || cell === 'N/A') return [];
      const { code, units } = column;
      const time = toTime(row[0]);
      if (isEuro) return { base: 'EUR', quote: code, value: number(cell), time };
      return { base: code, quote: 'CZK', value: number(cell) / units, time };
    }),
  );
  return days.flat();
}

/** A table with a header that names its columns, of one day or of several. */
export const table: Reader = function* (payload, number = toNumber) {
  const found = typeof payload === 'string' ? yield* tableOf(payload) : undefined;
  if (!found) return undefined;
  const names = found.header.map((name) => name.toLowerCase());
  const rows = yield* rowsByName(found, names);
  const readings = [
    (): TableQuotes => bankTableQuotes(rows, found.title, number),
    (): TableQuotes => pairQuotes(rows, number),
    (): TableQuotes => wideQuotes(found, number),
  ];
  for (const read of readings) {
    const quotes = yield* read();
    const complete = quotes.filter((quote) => quote !== undefined);
    if (complete.length) return [...(yield* latestOfSeries(complete)), ...quotes.filter((quote) => !quote)];
  }
  return undefined;
};
