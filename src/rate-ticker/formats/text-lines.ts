import { isCode } from '../pair.js';
import type { Quote } from '../rate.js';
import { toNumber } from './number.js';
import type { Reader } from './reader.js';

/** `1000 UZS/USD = 0.0814 −0.3%`, behind any bullet: units, base, quote, value, change. */
const LINE =
  /^[^\p{L}\d]{0,6}(?:(\d{1,7}) )?([A-Z\d]{2,12})[/_:-]([A-Z\d]{2,12})(?: ?[=:] ?| )([\d.,' ]{1,30}?)(?: ([-+\u2010-\u2015\u2212]?[\d.,]{1,12}) ?%.{0,40})?$/iu;
/** No line of a rate is longer; what is, is prose. */
const LONGEST_LINE = 120;

function quoteOf(line: string): Quote | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const text = line.replace(/\s+/g, ' ').trim();
  const [, units = 1, base = '', quote = '', value, change] = LINE.exec(text) ?? [];
  if (!isCode(base) || !isCode(quote)) return undefined;
  return { base, quote, value: toNumber(value) / +units, change: toNumber(change) };
}

/** Text with a rate on each line, as news pages print it: `• KGS/USD = 0.01144 0%`. Other lines are passed over. */
export const textLines: Reader = (payload) => {
  const lines = typeof payload === 'string' ? payload.split(/[\r\n]+/) : [];
  const quotes = lines.map(quoteOf).filter((quote) => quote !== undefined);
  return quotes.length ? quotes : undefined;
};
