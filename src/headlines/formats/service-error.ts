import { fieldsOf, firstText } from './json.js';

/**
 * What a service says in place of data, as many do with HTTP 200: `{ status: "error", message }`,
 * `{ errors: [{ message }] }`, `{ error: { info } }`, `{ response: { status: "error", message } }`; none when it says
 * nothing.
 */
export function serviceError(payload: unknown): string | undefined {
  const fields = fieldsOf(payload);
  const { error, errors, response } = fields;
  const first: unknown = Array.isArray(errors) ? errors[0] : errors;
  const places = [fields, error, first, response].map(fieldsOf);
  const words = places.flatMap(({ message, info, description, detail, title }) => [message, info, description, detail, title]);
  return firstText(...words, error, first).slice(0, 200) || undefined;
}
