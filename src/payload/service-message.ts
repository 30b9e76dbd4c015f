import { fieldsOf, listOf } from './json.js';
import { ReadError } from './read-error.js';

/** Fields in which services say what is wrong; those with the plainest words come first. */
const MESSAGE_FIELDS = [
  'info',
  'description',
  'message',
  'msg',
  'error_message',
  'error-type',
  'detail',
  'error',
  'errors',
  'response',
  'status',
];
/** An error object may have only a title or a type. In data these fields describe no error. */
const ERROR_OBJECT_FIELDS = [...MESSAGE_FIELDS, 'title', 'type'];
/** How deep an error object may lie inside another. */
const MAX_DEPTH = 2;
const MAX_QUOTED_LENGTH = 200;

/**
 * The error message of a service that answers with status 200 all the same: `{ success: false, error: { info } }`,
 * `{ result: "error", "error-type" }`, `{ errors: [{ message }] }`, `{ response: { status: "error", message } }` and
 * the like. Empty when there is none, or when it says that all is well.
 */
export function serviceMessage(payload: unknown): string {
  return messageIn(payload, MESSAGE_FIELDS, MAX_DEPTH);
}

function messageIn(value: unknown, names: readonly string[], depth: number): string {
  const [first, second] = listOf(value);
  // A list of several entries is data, not an error.
  const fields = fieldsOf(second ? undefined : (first ?? value));
  for (const name of names) {
    const field = listOf(fields[name])[0] ?? fields[name];
    const text = typeof field === 'string' ? field.trim() : depth && messageIn(field, ERROR_OBJECT_FIELDS, depth - 1);
    if (text && !/^(ok|success)$/i.test(text)) return text.slice(0, MAX_QUOTED_LENGTH);
  }
  return '';
}

/**
 * The error for a payload of no known family. It quotes the service's own message, or else the start of the payload.
 *
 * @param wanted - what was expected in it: rates, headlines
 * @param format - the family that was asked for, or `auto`
 */
export function unreadableError(wanted: string, format: string, payload: unknown): ReadError {
  const message = serviceMessage(payload);
  if (message) return new ReadError(`expected ${wanted}, got the service's own words "${message}"`);
  return new ReadError(`expected ${wanted} (format ${format}), got ${JSON.stringify(payload ?? null).slice(0, 60)}…`);
}
