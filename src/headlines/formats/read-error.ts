import { MapError } from '../../map/field-map.js';
import { XmlError } from '../../xml/xml-error.js';

/**
 * Why a payload gave no headlines:
 * - `format`: readable, but without a headline
 * - `parse`: broken beyond repair
 * - `trusted-types`: the page does not let XML be parsed
 */
export type ReadErrorCode = 'format' | 'parse' | 'trusted-types';

/** A payload that gave no headlines. The message names what was expected and what came. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  /** Why, as a word to switch on. */
  readonly code: ReadErrorCode;

  constructor(message: string, code: ReadErrorCode = 'format', cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** What was thrown while reading, as a `ReadError` where it tells of the payload or the map. */
export function toReadError(cause: unknown): unknown {
  if (cause instanceof XmlError) return new ReadError(cause.message, cause.code, cause);
  return cause instanceof MapError ? new ReadError(cause.message, 'format', cause) : cause;
}
