/*
 * Keys come from the environment, and go nowhere but into requests.
 */
import { ConfigError } from './check-schema.js';

/** `$NAME` or `${NAME}`; not `$format`, as parameters of OData are called. */
const REFERENCE = /\$(?:\{(\w+)\}|([A-Z][A-Z\d_]*))/g;
/** A shorter value is no key, and would be found in any text. */
const MIN_KEY_LENGTH = 4;

/** How many bytes become text at once: arguments of one call are limited. */
const CHUNK = 8192;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The variables of the environment that a config names. */
export class Secrets {
  readonly #env: Readonly<Record<string, string | undefined>>;
  /** What must not be seen, and what stands in its place. */
  readonly #hidden = new Map<string, string>();

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#env = env;
  }

  /**
   * A text with the variables that it names.
   *
   * @param encode - how a value is written at its place
   * @throws ConfigError when a variable is not set
   */
  fill(text: string, encode: (value: string) => string = (value) => value): string {
    return text.replace(REFERENCE, (reference, braced: string | undefined, bare: string | undefined) => {
      const name = braced ?? bare ?? '';
      const value = this.#env[name]?.trim();
      if (!value) throw new ConfigError(`expected the variable ${name} in the environment, got none`);
      if (value.length >= MIN_KEY_LENGTH) {
        const forms = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), escapeHtml(value)];
        for (const form of forms) this.#hidden.set(form, reference);
      }
      return encode(value);
    });
  }

  /** A text in which the name of each variable that was used stands for its value. */
  hide(text: string): string {
    let hidden = text;
    for (const [value, reference] of this.#hidden) hidden = hidden.replaceAll(value, reference);
    return hidden;
  }

  /**
   * An answer's bytes in which no key stands. Messages quote the start of an answer, and would cut a key in two, of which
   * `hide` does not find the first half.
   */
  hideInBytes(bytes: Uint8Array): Uint8Array {
    if (!this.#hidden.size) return bytes;
    let text = '';
    for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    const hidden = this.hide(text);
    return hidden === text ? bytes : Uint8Array.from(hidden, (character) => character.charCodeAt(0));
  }
}
