import { runWithPauses } from '../../payload/time-slices.js';
import { commonReaders } from './common-readers.js';
import { own } from './own.js';
import { readAs, readByFirst, type ReadResult } from './read-as.js';

/** How a payload is to be read. */
export interface ReadOptions {
  /** A family's name, or `auto`. */
  readonly format?: string | null;
  /** Where the fields are in JSON, XML or a table of no known family; replaces `format`. */
  readonly map?: string | null | undefined;
  /** The page's own reader, which replaces both. It returns what the project's own JSON holds. */
  readonly read?: ((payload: unknown) => unknown) | undefined;
}

const isXml = (text: string): boolean => /^\s*<[?!a-z]/i.test(text);

/** The tree that a map leads through: JSON as it is, XML and tables as if they were JSON. */
async function treeOf(payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string') return payload;
  if (isXml(payload)) {
    const { xmlTree } = await import('../../payload/xml-tree.js');
    return runWithPauses(xmlTree(payload));
  }
  const { tableRows } = await import('./table.js');
  return (await runWithPauses(tableRows(payload))) ?? payload;
}

async function readText(text: string, format: string): Promise<ReadResult | undefined> {
  if (isXml(text) && /^(auto|bank-xml)$/.test(format)) {
    const { bankXml, parseBankXml } = await import('./bank-xml.js');
    return runWithPauses(readAs('bank-xml', bankXml, await runWithPauses(parseBankXml(text))));
  }
  const result = await runWithPauses(readByFirst(commonReaders, text, format));
  if (result || !/^(auto|table)$/.test(format)) return result;
  const { table } = await import('./table.js');
  return runWithPauses(readAs('table', table, text));
}

async function readBy(payload: unknown, format: string, { map, read }: ReadOptions): Promise<ReadResult | undefined> {
  if (read) return runWithPauses(readAs('own', own, read(payload)));
  if (map?.trim()) {
    const { readerByMap } = await import('./mapped.js');
    return runWithPauses(readAs('mapped', readerByMap(map), await treeOf(payload)));
  }
  if (typeof payload === 'string') return readText(payload, format);
  const result = await runWithPauses(readByFirst(commonReaders, payload, format));
  if (result || Object.hasOwn(commonReaders, format)) return result;
  const { otherReaders } = await import('./other-readers.js');
  return runWithPauses(readByFirst(otherReaders, payload, format));
}

/**
 * Reads a payload of any family. Readers of what is not common are loaded when such a payload comes.
 *
 * @param payload - parsed JSON, or text
 * @throws ReadError that names what was expected and what came: the service's own error message where it sent one
 */
export async function readPayload(payload: unknown, options: ReadOptions): Promise<ReadResult> {
  const format = options.format ?? 'auto';
  const result = await readBy(payload, format, options);
  if (result?.quotes.length) return result;
  const { explainFailure } = await import('./explain-failure.js');
  const error = explainFailure(payload, format, result);
  if (error) throw error;
  return result ?? { format, quotes: [], skipped: 0 };
}
