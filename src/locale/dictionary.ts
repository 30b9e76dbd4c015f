import { numberFormat, pluralRules } from './intl.js';

/** A word by the plural categories of its language; `other` serves those that are left out. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What an element says: texts with `{name}` for what is filled in, a plural where a number decides. */
export type Phrases = Readonly<Record<string, string | Plural>>;

/** The same phrases in another language; one that is left out is a type error. */
export type Translation<English extends Phrases> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** The words of an element in the languages that it speaks: English, and what a page adds. */
export class Dictionary<English extends Phrases> {
  readonly #english: Translation<English>;
  readonly #added = new Map<string, Translation<English>>();

  constructor(english: English) {
    this.#english = english as Translation<English>;
  }

  /** Adds languages, or replaces their words, for elements that render from now on. */
  add(languages: Readonly<Record<string, Translation<English>>>): void {
    for (const [lang, words] of Object.entries(languages)) this.#added.set(lang, words);
  }

  /** The words of a language tag: of the tag as it is, else of its language, else English. */
  of(lang: string): Translation<English> {
    return this.#added.get(lang) ?? this.#added.get(lang.split('-', 1)[0]!) ?? this.#english;
  }
}

/**
 * A phrase with its places filled in, numbers as the language writes them.
 *
 * @param lang - a language tag that the engine takes
 * @param count - the number that decides the plural
 */
export function fill(
  phrase: string | Plural,
  lang: string,
  values: Readonly<Record<string, string | number | undefined>>,
  count: number = 0,
): string {
  const text = typeof phrase === 'string' ? phrase : (phrase[pluralRules(lang).select(count)] ?? phrase.other);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numberFormat(lang, 0, 'decimal').format(value) : (value ?? '');
  });
}
