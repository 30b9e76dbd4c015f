import { runAtOnce } from '../../payload/time-slices.js';
import { commonReaders } from './common-readers.js';
import { otherReaders } from './other-readers.js';
import { readByFirst, type ReadResult } from './read-as.js';

/**
 * Reads the quotes of a payload that is JSON or lines of text, at once. `readPayload` reads XML and tables as well.
 *
 * @param payload - parsed JSON, or text
 * @param format - a family's name; `auto` recognises it by shape
 * @returns the valid quotes, or undefined when the payload is not of the family, or of no family
 */
export function readQuotes(payload: unknown, format: string = 'auto'): ReadResult | undefined {
  return runAtOnce(readByFirst({ ...commonReaders, ...otherReaders }, payload, format));
}
