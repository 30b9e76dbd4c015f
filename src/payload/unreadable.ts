import { ReadError } from './read-error.js';
import { serviceWords } from './service-words.js';

/**
 * What to say of a payload of no family: the service's own words where it sent any, else how the payload begins.
 *
 * @param wanted - what was expected in it: rates, headlines
 * @param format - the family that it was to be of, or `auto`
 */
export function unreadable(wanted: string, format: string, payload: unknown): ReadError {
  const words = serviceWords(payload);
  if (words) return new ReadError(`expected ${wanted}, got the service's own words "${words}"`);
  return new ReadError(`expected ${wanted} (format ${format}), got ${JSON.stringify(payload ?? null).slice(0, 60)}…`);
}
