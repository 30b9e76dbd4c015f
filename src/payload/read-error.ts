/**
 * Why a payload gave nothing:
 * - `format`: readable, but nothing wanted in it
 * - `parse`: broken beyond repair
 * - `trusted-types`: the page does not let XML be parsed
 */
export type ReadErrorCode = 'format' | 'parse' | 'trusted-types';

/** A payload that gave no rates, or no headlines. The message names what was expected and what came. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  /** Why, as a word to switch on. */
  readonly code: ReadErrorCode;

  constructor(message: string, code: ReadErrorCode = 'format', cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
