/**
 * Why a payload could not be used:
 * - `format`: readable, but without the data that was expected
 * - `parse`: broken beyond repair
 * - `trusted-types`: the page does not let XML be parsed
 */
export type ReadErrorCode = 'format' | 'parse' | 'trusted-types';

/** A payload without rates, or without headlines. The message names what was expected and what came. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  /** The reason, as a word to switch on. */
  readonly code: ReadErrorCode;

  constructor(message: string, code: ReadErrorCode = 'format', cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
