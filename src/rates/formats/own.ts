/*
 * The project's own forms, which people write by hand: JSON, and lines of text.
 */
import { fieldsOf, textOf } from '../../payload/json.js';
import { mapWithPauses } from '../../payload/time-slices.js';
import type { Quote } from '../rate.js';
import { alphaCode } from './numeric-codes.js';
import { toNumber, type ToNumber } from './numbers.js';
import { quoteOf, unitsOf, type Reader } from './reader.js';
import { parseSymbol } from './symbol.js';

/**
 * The project's own JSON: `[{ pair, value, bid?, ask?, change?, previous?, time?, since?, nominal? }]`, or the same list
 * as `rates` beside a `time` for all. `base` and `quote` may replace `pair`, `bid` and `ask` the value. An empty list is
 * a payload without rates.
 */
export const own: Reader = function* (payload, number = toNumber) {
  const { rates = payload, time: sharedTime } = fieldsOf(payload);
  if (!Array.isArray(rates)) return undefined;
  const quotes = yield* mapWithPauses(rates as unknown[], (entry) => {
    const row = fieldsOf(entry);
    const [base, quote] = [row['base'], row['quote']].map((code) => alphaCode(textOf(code)));
    const time = row['time'] ?? sharedTime;
    return quoteOf({ ...row, base, quote, time }, unitsOf(row, number), parseSymbol, number);
  });
  return quotes.length === 0 || quotes.some(Boolean) ? quotes : undefined;
};

/** `1000 UZS/USD = 0.0814 −0.3%`, behind any bullet: units, base, quote, value, change, or a dash for none. */
const LINE =
  /^[^\p{L}\d]{0,6}(?:(\d{1,7}) )?([A-Z\d]{2,12})[/_:-]([A-Z\d]{2,12})(?: ?[=:] ?| )([\d.,' ]{1,30}?)(?: (?:([-+\u2010-\u2015\u2212]?[\d.,]{1,12}) ?%.{0,40}|[-\u2010-\u2015\u2212]))?$/iu;
/** A longer line is prose. */
const MAX_LINE_LENGTH = 120;

function quoteOfLine(line: string, number: ToNumber): Quote | undefined {
  const text = line.length > MAX_LINE_LENGTH ? '' : line.replace(/\s+/g, ' ').trim();
  const [, units = 1, base, quote, value, change] = LINE.exec(text) ?? [];
  return quoteOf({ base, quote, value, change }, number(units), parseSymbol, number);
}

/** Text with a rate on each line, as news pages print it: `• KGS/USD = 0.01144 0%`. Other lines are ignored. */
export const textLines: Reader = function* (payload, number = toNumber) {
  const lines = typeof payload === 'string' ? payload.split(/[\r\n]+/) : [];
  const quotes = yield* mapWithPauses(lines, (line) => quoteOfLine(line, number));
  const found = quotes.filter((quote) => quote !== undefined);
  return found.length ? found : undefined;
};
