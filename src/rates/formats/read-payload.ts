import { readPlain } from './plain.js';
import type { ReadResult } from './read-as.js';

/** How a payload is to be read. */
export interface ReadOptions {
  /** A family's name, or `auto`. */
  readonly format?: string | null;
  /** Where the fields are in JSON, XML or a table of no known family; replaces `format`. */
  readonly map?: string | null | undefined;
  /** The page's own reader, which replaces both. It returns what the project's own JSON holds. */
  readonly read?: ((payload: unknown) => unknown) | undefined;
}

export const isXml = (text: string): boolean => /^\s*<[?!a-z]/i.test(text);

/**
 * Reads a payload of any family. The readers of what is not plain are loaded when such a payload comes.
 *
 * @param payload - parsed JSON, or text
 * @throws ReadError that names what was expected and what came: the service's own error message where it sent one
 */
export async function readPayload(payload: unknown, options: ReadOptions): Promise<ReadResult> {
  const { format, map, read } = options;
  const isOf = (family: string): boolean => !read && !map?.trim() && ['auto', family].includes(format ?? 'auto');
  const plain = readPlain(payload);
  if (plain && isOf(plain.format)) return plain;
  // Past the readers of everything else, which are loaded first.
  if (typeof payload === 'string' && isXml(payload) && isOf('bank-xml')) {
    const { readBankXml } = await import('./bank-xml.js');
    const result = await readBankXml(payload);
    if (result?.quotes.length) return result;
  }
  const { readAny } = await import('./read-any.js');
  return readAny(payload, options);
}
