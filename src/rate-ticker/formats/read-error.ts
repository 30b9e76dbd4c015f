/**
 * Why a payload gave no rates:
 * - `format`: readable, but without a rate
 * - `parse`: broken beyond repair
 * - `trusted-types`: the page does not let XML be parsed
 */
export type ReadErrorCode = 'format' | 'parse' | 'trusted-types';

/** A payload that gave no rates. The message names what was expected and what came. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  /** Why, as a word to switch on. */
  readonly code: ReadErrorCode;

  constructor(message: string, code: ReadErrorCode = 'format', cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
