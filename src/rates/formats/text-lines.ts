import { parsePair } from '../pair.js';
import type { Quote } from '../rate.js';
import { quoteOf } from './quote-of.js';
import type { Reader } from './reader.js';

/** `1000 UZS/USD = 0.0814 −0.3%`, behind any bullet: units, base, quote, value, change. */
const LINE =
  /^[^\p{L}\d]{0,6}(?:(\d{1,7}) )?([A-Z\d]{2,12})[/_:-]([A-Z\d]{2,12})(?: ?[=:] ?| )([\d.,' ]{1,30}?)(?: ([-+\u2010-\u2015\u2212]?[\d.,]{1,12}) ?%.{0,40})?$/iu;
/** No line of a rate is longer; what is, is prose. */
const LONGEST_LINE = 120;

function rateOf(line: string): Quote | undefined {
  const text = line.length > LONGEST_LINE ? '' : line.replace(/\s+/g, ' ').trim();
  const [, nominal, base, quote, value, change] = LINE.exec(text) ?? [];
  return quoteOf({ nominal, base, quote, value, change }, parsePair);
}

/** Text with a rate on each line, as news pages print it: `• KGS/USD = 0.01144 0%`. Other lines are passed over. */
export const textLines: Reader = (payload) => {
  const lines = typeof payload === 'string' ? payload.split(/[\r\n]+/) : [];
  const quotes = lines.map(rateOf).filter((quote) => quote !== undefined);
  return quotes.length ? quotes : undefined;
};
