import { numberFormat, pluralRules } from './intl.js';

/** A text by the plural categories of its language (CLDR); `other` stands in for those that are left out. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The texts of an element, with `{name}` where a value is put in; a plural where a number decides the form. */
export type Phrases = Readonly<Record<string, string | Plural>>;

/** The same phrases in another language; one that is left out is a type error. */
export type Translation<English extends Phrases> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** The texts of an element in each language: English, and those that a page adds. */
export class Dictionary<English extends Phrases> {
  readonly #english: Translation<English>;
  readonly #added = new Map<string, Translation<English>>();

  constructor(english: English) {
    this.#english = english as Translation<English>;
  }

  /** Adds languages, or replaces their texts. Elements use them from their next render on. */
  add(languages: Readonly<Record<string, Translation<English>>>): void {
    for (const [lang, words] of Object.entries(languages)) this.#added.set(lang, words);
  }

  /** The texts for a language tag (`kk-KZ`): those of the tag, else of its language (`kk`), else English. */
  of(lang: string): Translation<English> {
    return this.#added.get(lang) ?? this.#added.get(lang.split('-', 1)[0]!) ?? this.#english;
  }
}

/**
 * A phrase with its values put in, numbers as the language writes them.
 *
 * @param lang - a valid language tag
 * @param values - by the names in braces; one that is missing leaves its place empty
 * @param count - the number that decides the plural form
 */
export function formatMessage(
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
