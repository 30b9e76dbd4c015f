/**
 * Why a text gave no document:
 * - `parse`: it is not XML, and no small repair makes it so
 * - `trusted-types`: the page enforces Trusted Types and does not list the policy `ca-rate-ticker`
 */
export type XmlErrorCode = 'parse' | 'trusted-types';

/** A text that gave no document. The message names what was expected and what came. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  /** Why, as a word to switch on. */
  readonly code: XmlErrorCode;

  constructor(code: XmlErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
