import { ReadError } from '../../payload/read-error.js';
import { serviceWords } from '../../payload/service-words.js';
import { unreadable } from '../../payload/unreadable.js';
import { readers, readingOf, readQuotes, type Reading } from './index.js';
import { mapped } from './mapped.js';
import { own } from './own.js';

/** How a payload is to be read. */
export interface ReadOptions {
  /** A family's name, or `auto`. */
  readonly format?: string | null;
  /** Where things are in JSON of no known family, in place of `format`. */
  readonly map?: string | null | undefined;
  /** The page's own reader, in place of both. Gives what the project's own JSON holds. */
  readonly read?: ((payload: unknown) => unknown) | undefined;
}

const FORMATS = ['auto', ...Object.keys(readers), 'bank-xml'];

const isXml = (payload: unknown): payload is string => typeof payload === 'string' && /^\s*<[?!a-z]/i.test(payload);

async function readingBy(payload: unknown, format: string, { map, read }: ReadOptions): Promise<Reading | undefined> {
  if (read) {
    const quotes = own(read(payload));
    return quotes && readingOf('own', quotes);
  }
  if (!FORMATS.includes(format))
    throw new ReadError(`expected format to be one of ${FORMATS.join(', ')}, got "${format}"`);
  if (map?.trim()) return readingOf('mapped', mapped(payload, map));
  if (!isXml(payload) || (format !== 'auto' && format !== 'bank-xml')) return readQuotes(payload, format);
  const { bankXml } = await import('./bank-xml.js');
  const quotes = bankXml(payload);
  return quotes && readingOf('bank-xml', quotes);
}

/**
 * Reads a payload of any family; what reads XML is loaded when XML comes.
 *
 * @param payload - parsed JSON, or text
 * @throws ReadError that names what was expected and what came: the service's own words where it sent any
 */
export async function readPayload(payload: unknown, options: ReadOptions): Promise<Reading> {
  const format = options.format ?? 'auto';
  const reading = await readingBy(payload, format, options);
  if (reading?.quotes.length) return reading;
  if (!reading || serviceWords(payload)) throw unreadable('rates', format, payload);
  if (reading.skipped)
    throw new ReadError(`expected rates (${reading.format}), got ${reading.skipped} entries without a pair or a level`);
  return reading;
}
