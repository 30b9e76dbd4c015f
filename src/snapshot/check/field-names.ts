/*
 * What a field may hold, by its name.
 */
import { NO_CHANGE, NO_LEVEL, NO_TIME, WORDS, type Role } from './field-words.js';

/** A field, by the names on the way to it, the nearest last. */
interface Named {
  readonly names: readonly string[];
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

/** A name as words in lower case, without accents: `exchangeRate`, `exchange-rate` and `EXCHANGE_RATE` are alike. */
export const wordsOf = (name: string): string =>
  withoutAccents(name)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Writing without blanks between words. */
const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

function patternOf(words: string): RegExp {
  const all = withoutAccents(words).split(' ');
  const inside = all.filter((word) => UNDIVIDED.test(word)).join('|');
  const atStart = all.filter((word) => !UNDIVIDED.test(word)).join('|');
  const beginning = `(^| )(${atStart.replaceAll('_', ' ').replaceAll('$', '(?= |$)')})`;
  return new RegExp(inside ? `${beginning}|${inside.replaceAll('$', '')}` : beginning);
}

const ROLES = Object.fromEntries(Object.entries(WORDS).map(([role, words]) => [role, patternOf(words)])) as Record<
  Role,
  RegExp
>;
const [noLevel, noChange, noTime] = [NO_LEVEL, NO_CHANGE, NO_TIME].map(patternOf) as [RegExp, RegExp, RegExp];

/** Names of what only wraps a value: of databases, of XML that became JSON, and places in a list. */
const WRAPPER =
  /^(\$\w*|[#_@$]*(text|t|value|val|content|data|attributes|number|start|plain_text)|(string|double|integer|float|number|decimal|timestamp)_?value|[SN]|\d+)$/i;

/** The words of a field's own name: of the nearest one that is no wrapper's. */
export const ownWords = ({ names }: Named): string =>
  wordsOf(names.findLast((name) => !WRAPPER.test(name)) ?? names.at(-1) ?? '');

/** Whether a field's own name says that it has a role. */
export function isNamed(role: Role, field: Named): boolean {
  const words = ownWords(field);
  if (role === 'change' && noChange.test(words)) return false;
  if (role === 'time' && noTime.test(words)) return false;
  return ROLES[role].test(words);
}

/** Whether any name on the way to a field says that it has a role, as `bids.0.price` does. */
export const isWithin = (role: Role, { names }: Named): boolean =>
  names.some((name) => ROLES[role].test(wordsOf(name)));

/** Whether a figure is one of two prices. */
export const isSide = (field: Named): boolean => isWithin('bid', field) || isWithin('ask', field);

/** Whether a name says that a figure is no level. */
export const isNoLevel = (field: Named): boolean => noLevel.test(ownWords(field));

/** Whether a percentage of this name may be a change. */
export const mayBeChange = (field: Named): boolean => !noChange.test(ownWords(field));

/** Whether a time of this name may be that of a level. */
export const mayBeTime = (field: Named): boolean => !noTime.test(ownWords(field));

/** Whether a name is of the machine that keeps the row, as `:updated_at` and `@odata.etag` are. */
export const isOfMachine = ({ names: [name = ''] }: Named): boolean => /^[:@]/.test(name);
