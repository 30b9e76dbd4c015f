import { addLanguageData, numberFormat, pluralRules } from './intl.js';
import { keyOf, type LanguageData } from './language-data.js';

/** A text by the plural categories of its language (CLDR); `other` stands in for those that are left out. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The texts of an element, with `{name}` where a value is put in; a plural where a number decides the form. */
export type Phrases = Readonly<Record<string, string | Plural>>;

/** The same phrases in another language; one that is left out is a type error. */
export type Translation<English extends Phrases> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** The texts of a language, and what engines do not know of it. */
export type WithData<Words> = Words & { readonly data?: LanguageData };

/** What comes with the package for a language: texts, data, or data alone, as where nobody has translated the texts. */
export type LoadedLanguage<Words> = WithData<Partial<Words>>;

/** How to load what comes with the package for languages, by language tag. */
export type LanguageLoaders<Words> = Readonly<Record<string, () => Promise<LoadedLanguage<Words>>>>;

/** The texts of an element in each language: English, those that the page adds, and those that are loaded on demand. */
export class Dictionary<Words> {
  readonly #english: Words;
  readonly #added = new Map<string, Words>();
  readonly #loaders = new Map<string, () => Promise<LoadedLanguage<Words>>>();

  constructor(english: Words) {
    this.#english = english;
  }

  /** Adds languages, or replaces their texts; what is left out stays English. Elements use them from their next render on. */
  add(languages: Readonly<Record<string, LoadedLanguage<Words>>>): void {
    for (const [lang, { data, ...texts }] of Object.entries(languages)) {
      if (data) addLanguageData(lang, data);
      this.#added.set(lang, { ...this.#english, ...texts });
    }
  }

  /** Adds languages whose texts are loaded once an element needs them. */
  addLoaders(loaders: LanguageLoaders<Words>): void {
    for (const [lang, load] of Object.entries(loaders)) this.#loaders.set(lang, load);
  }

  /** The texts for a language tag (`kk-KZ`): those of the tag, else of its language (`kk`) in the same script, else English. */
  of(lang: string): Words {
    return this.#added.get(keyOf(lang, (key) => this.#added.has(key)) ?? '') ?? this.#english;
  }

  /**
   * Loads the texts for a language tag, if they are not there yet.
   *
   * @returns whether texts came
   * @throws when there is a loader and it fails
   */
  async load(lang: string): Promise<boolean> {
    const key = keyOf(lang, (one) => this.#added.has(one) || this.#loaders.has(one)) ?? '';
    const loaded = this.#added.has(key) ? undefined : await this.#loaders.get(key)?.();
    if (loaded && !this.#added.has(key)) this.add({ [key]: loaded });
    return !!loaded;
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
