import { fieldsOf, listOf } from './json.js';

/** Fields in which services say what is wrong, the plainest words first. */
const WORDS = [
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
/** Those of an error, which may have nothing but its title or type; in data these tell of none. */
const WORDS_OF_ERROR = [...WORDS, 'title', 'type'];
/** Longest words that are quoted. */
const LONGEST = 200;

/**
 * What a service says is wrong, where it says so in an answer with status 200: `{ success: false, error: { info } }`,
 * `{ result: "error", "error-type" }`, `{ errors: [{ message }] }`, `{ response: { status: "error", message } }` and
 * the like; empty when it says nothing, or that all is well.
 */
export function serviceWords(payload: unknown, names: readonly string[] = WORDS, depth = 2): string {
  const [only, more] = listOf(payload);
  // A list of several is data.
  const fields = fieldsOf(more ? undefined : (only ?? payload));
  for (const name of names) {
    const value = listOf(fields[name])[0] ?? fields[name];
    const text = typeof value === 'string' ? value.trim() : depth && serviceWords(value, WORDS_OF_ERROR, depth - 1);
    if (text && !/^(ok|success)$/i.test(text)) return text.slice(0, LONGEST);
  }
  return '';
}
