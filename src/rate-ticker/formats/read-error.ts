/** A payload that cannot be read. The message names what was expected and what came. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code = 'format';
}
