/*
 * The error of a payload that gives no rates. Loaded only then.
 */
import { fieldsOf, firstField } from '../../payload/json.js';
import { ReadError } from '../../payload/read-error.js';
import { serviceMessage, unreadableError } from '../../payload/service-message.js';
import { commonReaders } from './common-readers.js';
import { isNumeric } from './numbers.js';
import { otherReaders } from './other-readers.js';
import { isPricingCurrency } from './currencies.js';

/** The names of all families, and the one that stands for any. */
const FORMATS = ['auto', ...Object.keys({ ...commonReaders, ...otherReaders }), 'table', 'bank-xml'];

/** The number of levels that a payload maps by code without saying of which base; 0 for all others. */
function countLevelsWithoutBase(payload: unknown): number {
  const levels = Object.entries(fieldsOf(firstField(fieldsOf(payload), 'rates', 'conversion_rates')));
  return levels.every(([code, level]) => isPricingCurrency(code) && isNumeric(level)) ? levels.length : 0;
}

/** A payload of a known family without one valid quote: the family and the number of entries that were left out. */
interface EmptyResult {
  readonly format: string;
  readonly skipped: number;
}

/**
 * The error of a payload without rates. It quotes the service's own message, else says what is missing, else how the
 * payload starts.
 *
 * @param format - the family that was asked for, or `auto`
 * @returns undefined when the payload is of a known family and has no entries: that is no error
 */
export function explainFailure(payload: unknown, format: string, result?: EmptyResult): ReadError | undefined {
  if (!FORMATS.includes(format)) {
    return new ReadError(`expected format to be one of ${FORMATS.join(', ')}, got "${format}"`);
  }
  if (serviceMessage(payload)) return unreadableError('rates', format, payload);
  if (result?.skipped) {
    return new ReadError(`expected rates (${result.format}), got ${result.skipped} entries without a pair or a level`);
  }
  if (result) return undefined;
  const levels = countLevelsWithoutBase(payload);
  if (!levels) return unreadableError('rates', format, payload);
  const example = `items: rates; base: 'USD'; quote: $key; value: $`;
  return new ReadError(
    `expected a base currency beside the rates (base, base_code or source), got ${levels} levels without one; ` +
      `a map can name it, as in "${example}"`,
  );
}
