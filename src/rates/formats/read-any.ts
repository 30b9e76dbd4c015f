import { runWithPauses } from '../../payload/time-slices.js';
import { commonReaders } from './common-readers.js';
import { otherReaders } from './other-readers.js';
import { own } from './own.js';
import { readAs, readByFirst, type ReadResult } from './read-as.js';
import { isXml, type ReadOptions } from './read-payload.js';

/** The tree that a map leads through: JSON as it is, XML and tables as if they were JSON. */
export async function mapTree(payload: unknown): Promise<unknown> {
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
    const { readBankXml } = await import('./bank-xml.js');
    return readBankXml(text);
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
    return runWithPauses(readAs('mapped', readerByMap(map), await mapTree(payload)));
  }
  if (typeof payload === 'string') return readText(payload, format);
  const result = await runWithPauses(readByFirst(commonReaders, payload, format));
  if (result || Object.hasOwn(commonReaders, format)) return result;
  return runWithPauses(readByFirst(otherReaders, payload, format));
}

/** Reads a payload of any family, as `readPayload` says. Readers of what is rarer are loaded when such a payload comes. */
export async function readAny(payload: unknown, options: ReadOptions): Promise<ReadResult> {
  const format = options.format ?? 'auto';
  const result = await readBy(payload, format, options);
  if (result?.quotes.length) return result;
  const { explainFailure } = await import('./explain-failure.js');
  const error = explainFailure(payload, format, result);
  if (error) throw error;
  return result ?? { format, quotes: [], skipped: 0 };
}
