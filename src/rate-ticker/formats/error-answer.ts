import { fieldsOf, listOf, textOf } from './json.js';

/** Fields in which services say what is wrong, the plainest words first. */
const WORDS = ['info', 'description', 'message', 'msg', 'error_message', 'error-type', 'detail', 'error', 'errors', 'type', 'status'];
/** Longest words that are quoted. */
const LONGEST = 200;

/**
 * What a service says is wrong, where it says so in an answer with status 200: `{ success: false, error: { info } }`,
 * `{ result: "error", "error-type" }`, `{ error: true, description }`, `{ status: 422, message }` and the like.
 */
export function errorWords(payload: unknown, depth: number = 2): string {
  const fields = fieldsOf(listOf(payload)[0] ?? payload);
  for (const name of WORDS) {
    const value = listOf(fields[name])[0] ?? fields[name];
    const words = textOf(value) || (depth && typeof value === 'object' ? errorWords(value, depth - 1) : '');
    if (words) return words.slice(0, LONGEST);
  }
  return '';
}
