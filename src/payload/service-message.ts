import { fieldsOf, listOf, type Fields } from './json.js';
import { ReadError } from './read-error.js';

/** Fields in which services say what is wrong, in lower case; those with the plainest words come first. */
const MESSAGE_FIELDS = [
  'error message',
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
/** Fields that describe an error, but beside data describe the data. */
const DESCRIPTION_FIELDS = ['info', 'description', 'information', 'note'];
/** An error object may have only a title or a type. In data these fields describe no error. */
const ERROR_OBJECT_FIELDS = [...DESCRIPTION_FIELDS, ...MESSAGE_FIELDS, 'title', 'type'];
/** Words that say that all is well. */
const NO_ERROR = /^(ok|okay|done|none|no|true|false|n\/a)\W*$|\b(?<!not )(?<!un)success/i;
/** Shorter words are labels. */
const MIN_LENGTH = 3;
/** How deep an error object may lie inside another. */
const MAX_DEPTH = 2;
const MAX_QUOTED_LENGTH = 200;

/** Maximum length of a payload's start in an error. */
const MAX_START_LENGTH = 60;

/** The start of a payload as JSON: the whole of some megabytes would take long, for one line of the console. */
function startOf(value: unknown, length: number = MAX_START_LENGTH): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, length));
  if (typeof value !== 'object' || value === null) return `${value as number}`;
  let text = '';
  for (const [name, entry] of Object.entries(value)) {
    if (text.length >= length) break;
    const key = Array.isArray(value) ? '' : `${JSON.stringify(name.slice(0, length))}:`;
    text += `${text && ','}${key}${startOf(entry, length - text.length)}`;
  }
  return Array.isArray(value) ? `[${text}]` : `{${text}}`;
}

/** Whether an answer has a list or an object beside its errors: what it says then describes that. */
function hasData(fields: Fields): boolean {
  const others = Object.entries(fields).filter(([name]) => !/^(errors?|response|status)$/i.test(name));
  return others.some(([, value]) => typeof value === 'object' && value !== null);
}

/**
 * The error message of a service that answers with status 200 all the same: `{ success: false, error: { info } }`,
 * `{ result: "error", "error-type" }`, `{ errors: [{ message }] }`, `{ response: { status: "error", message } }`,
 * `{ Information }` and the like. Empty when there is none, or when it says that all is well.
 */
export function serviceMessage(payload: unknown): string {
  const [first, second] = listOf(payload);
  // A list of several entries is data, not an error.
  const fields = fieldsOf(second ? undefined : (first ?? payload));
  return messageIn(fields, hasData(fields) ? MESSAGE_FIELDS : [...DESCRIPTION_FIELDS, ...MESSAGE_FIELDS], MAX_DEPTH);
}

function messageIn(value: unknown, names: readonly string[], depth: number): string {
  const [first, second] = listOf(value);
  const given = Object.entries(fieldsOf(second ? undefined : (first ?? value)));
  const fields = new Map(given.map(([name, field]) => [name.toLowerCase(), field]));
  for (const name of names) {
    const field = listOf(fields.get(name))[0] ?? fields.get(name);
    const text = typeof field === 'string' ? field.trim() : depth && messageIn(field, ERROR_OBJECT_FIELDS, depth - 1);
    if (text && text.length >= MIN_LENGTH && !NO_ERROR.test(text)) return text.slice(0, MAX_QUOTED_LENGTH);
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
  return new ReadError(`expected ${wanted} (format ${format}), got ${startOf(payload).slice(0, MAX_START_LENGTH)}…`);
}
