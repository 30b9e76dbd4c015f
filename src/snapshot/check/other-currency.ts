/*
 * The other currency of a list whose items name one: a field around them, a level that is 1, or a text says it.
 */
import { fieldsOf, textOf } from '../../payload/json.js';
import { alphaCode } from '../../rates/formats/numeric-codes.js';
import { isPricingCurrency } from '../../rates/formats/currencies.js';
import { toNumber } from '../../rates/formats/numbers.js';
import type { Column } from './columns.js';
import { isNamed, wordsOf } from './field-names.js';
import type { Role } from './field-words.js';
import { isPlain, joinPath, type FoundList, type Surrounding } from './find-lists.js';

/** A currency that may be the other one of all items. */
export interface OtherCurrency {
  readonly code: string;
  /** Whether its name says that it is the base of all. */
  readonly isBase: boolean;
  /** What says it, where only the levels can prove it. */
  readonly hint?: string;
  /** The columns in which this currency has a 1, one of which has to be the levels. */
  readonly oneIn?: readonly Column[];
}

/** Codes that are also words. */
const WORD_CODES = new Set('ALL ANG BAM BOB COP CUP DOP GEL LAK MAD MOP PEN RON SOS TOP TRY'.split(' '));
/** Signs and words for one currency each. */
const SIGNS: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/€|(^|\P{L})(евро|euros?)(\P{L}|$)/iu, 'EUR'],
  [/₽|(^|\P{L})(руб|рубл\p{L}*|rubl\p{L}*)(\P{L}|$)/iu, 'RUB'],
  [/₸|тенге|tenge/iu, 'KZT'],
  [/(^|\P{L})(сом|сомах|soms?)(\P{L}|$)/iu, 'KGS'],
  [/(^|\P{L})(сум|сўм|so'm|so‘m)(\P{L}|$)/iu, 'UZS'],
  [/сомони|somoni/iu, 'TJS'],
  [/₴|гривн|грн|hryvn/iu, 'UAH'],
  [/₾|(^|\P{L})(лари|lari)(\P{L}|$)/iu, 'GEL'],
  [/₼|манат|manat/iu, 'AZN'],
  [/₺|türk liras|turk liras/iu, 'TRY'],
  [/£|sterling/iu, 'GBP'],
  [/₹/u, 'INR'],
  [/₩/u, 'KRW'],
  [/zł|złot|zlot/iu, 'PLN'],
  [/Kč|korun česk/u, 'CZK'],
  [/forint/iu, 'HUF'],
  [/R\$|reais/u, 'BRL'],
];
/** Longer texts tell stories, and more of them are the data of something else. */
const [MAX_TEXT, MAX_TEXTS] = [300, 400];

/** Whether a name is that of a currency, and no word. */
export const isCurrencyName = (name: string): boolean =>
  isCurrency(name) && !(WORD_CODES.has(name.toUpperCase()) && name !== name.toUpperCase());

/** Whether a value is the code of a currency, in letters. */
export const isCurrency = (value: unknown): boolean =>
  /^[A-Za-z]{3,5}$/.test(textOf(value)) && isPricingCurrency(textOf(value));
/** The same as the number of ISO 4217. */
export const isNumericCurrency = (value: unknown): boolean => alphaCode(textOf(value)) !== textOf(value);

/** Fields of some objects that name a currency: those whose names say so first. */
function fieldCodes(objects: readonly Surrounding[]): OtherCurrency[] {
  const found = objects.flatMap(({ value }) =>
    Object.entries(fieldsOf(value)).flatMap(([name, field]) => {
      const isNumber = isNumericCurrency(field) && /currency|валют/i.test(name);
      return isCurrency(field) || isNumber ? [{ name, code: alphaCode(textOf(field)).toUpperCase() }] : [];
    }),
  );
  const has = (name: string, ...roles: Role[]): boolean => roles.some((role) => isNamed(role, { names: [name] }));
  const sure = found.filter(({ name }) => has(name, 'base', 'quote', 'code'));
  return (sure.length ? sure : found).map(({ name, code }) => ({ code, isBase: has(name, 'base') }));
}

/** Currencies that have a 1 in a column: the dollar first, as others are fixed to it. */
function codesOfOne(codes: readonly string[], columns: readonly Column[]): OtherCurrency[] {
  const oneIn = new Map<string, Column[]>();
  for (const column of columns) {
    const ones = codes.filter((_, index) => toNumber(column.values[index]) === 1);
    const code = ones.includes('USD') ? 'USD' : ones.length === 1 ? ones[0] : undefined;
    if (code) oneIn.set(code, [...(oneIn.get(code) ?? []), column]);
  }
  return [...oneIn].map(([code, own]) => ({ code, isBase: true, hint: 'its level, which is 1', oneIn: own }));
}

/** Texts and names of a payload outside of a list, and those of the list's fields. */
function textsAround(payload: unknown, { value: list }: FoundList, columns: readonly Column[]): string[] {
  const texts: string[] = columns.flatMap(({ names }) => names);
  const visit = (value: unknown): void => {
    const isColumn = list === undefined && Array.isArray(value) && value.every(isPlain);
    if (texts.length > MAX_TEXTS || value === list || isColumn) return;
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, field] of Object.entries(value)) {
        texts.push(name);
        visit(field);
      }
    }
  };
  visit(payload);
  const constant = columns.filter(({ values }) => values.length > 1 && values.every((value) => value === values[0]));
  texts.push(...constant.map(({ values: [value] }) => textOf(value)));
  return texts.filter((text) => text.length <= MAX_TEXT && !/^(https?:)?\/\//.test(text));
}

/** The currencies that a text mentions: codes, signs, words. */
function codesIn(text: string): string[] {
  const codes = text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? [];
  // Names of fields are in any case: `rates_to_usd`.
  const words = /\s/.test(text)
    ? []
    : wordsOf(text)
        .split(' ')
        .map((word) => word.toUpperCase());
  const signs = SIGNS.flatMap(([pattern, code]) => (pattern.test(text) || pattern.test(wordsOf(text)) ? [code] : []));
  return [
    ...codes.filter((code) => code === 'TRY' || !WORD_CODES.has(code)),
    ...words.filter((word) => word.length === 3 && !WORD_CODES.has(word)),
    ...signs,
  ].filter((code) => isPricingCurrency(code));
}

/**
 * The currencies that may be the other one of all items: what is stated; else, with a hint, what may be meant.
 *
 * @param codes - the currencies of the items
 */
export function otherCurrencies(
  payload: unknown,
  list: FoundList,
  columns: readonly Column[],
  codes: readonly string[],
): OtherCurrency[] {
  const inPath = list.path.split('.').filter(isCurrencyName);
  if (inPath[0]) return [{ code: inPath[0].toUpperCase(), isBase: false }];
  for (const object of list.around) {
    const beside = Object.entries(fieldsOf(object.value))
      .filter(([, value]) => value !== list.value)
      .map(([name, value]) => ({ path: joinPath(object.path, name), value }));
    const stated = [fieldCodes([object]), fieldCodes(beside)].find(({ length }) => length);
    if (stated) return stated;
  }
  // A column of levels, or what holds them, may have the name of their currency.
  const inNames = new Set(columns.flatMap(({ names }) => names.filter(isCurrencyName)));
  const [only] = inNames.size === 1 ? inNames : [];
  if (only) return [{ code: only.toUpperCase(), isBase: false }];
  const hints = textsAround(payload, list, columns).flatMap((text) =>
    codesIn(text).map((code) => ({ code, isBase: false, hint: `"${text}"` })),
  );
  const meant = new Map([...codesOfOne(codes, columns), ...hints].reverse().map((one) => [one.code, one]));
  return [...meant.values()].filter(({ code, isBase }) => isBase || !codes.includes(code));
}
