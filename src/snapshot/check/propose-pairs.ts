/*
 * Ways to name the pairs of a list: by a symbol, by two currencies of each item, or by one and another around the list.
 */
import { fieldsOf, textOf } from '../../payload/json.js';
import { isPricingCurrency } from '../../rates/formats/currencies.js';
import { parseSymbol } from '../../rates/formats/symbol.js';
import { shareOf, type Columns, type FoundList } from './find-lists.js';
import { isNamed, isWithin, type Role } from './field-names.js';

/** A way to name the pairs of a list. */
export interface NamedPairs {
  /** The clauses of a map. */
  readonly clause: string;
  /** The same with base and quote exchanged. */
  readonly turnedClause: string;
  /** The columns that they are taken from. */
  readonly paths: readonly string[];
  /** The pair of each item, as far as it is known. */
  readonly named: readonly { readonly base: string; readonly quote: string | undefined }[];
  /** Whether levels may show that it is the other way round. */
  readonly canTurn: boolean;
  /** What the payload does not say. */
  readonly doubts: readonly string[];
  /** What else is open where the levels do not show what is priced in what. */
  readonly doubtIfUnclear?: string | undefined;
}

const isCurrency = (value: unknown): boolean =>
  /^[A-Za-z]{3,5}$/.test(textOf(value)) && isPricingCurrency(textOf(value));
const isPair = (value: unknown): boolean => parseSymbol(textOf(value)) !== undefined;

/** The paths whose values are right, those whose name says so first, then those within something that does. */
function pathsFor(role: Role, columns: Columns, test: (value: unknown) => boolean): string[] {
  const rank = (path: string): number => (isNamed(role, path) ? 0 : isWithin(role, path) ? 1 : 2);
  return [...columns]
    .filter(([, values]) => shareOf(values, test) > 0.7)
    .map(([path]) => path)
    .sort((one, other) => rank(one) - rank(other));
}

/** A currency that a payload names once for a list, and whether its name says that it is the base of all. */
interface CurrencyAround {
  readonly code: string;
  readonly isBase: boolean;
}

/** The currency that a payload names once for a list: `base: "USD"` beside it, or a name on the way to it. */
function currencyAround({ path, around }: FoundList): CurrencyAround | undefined {
  const inPath = path.split('.').find((step) => isCurrency(step));
  if (inPath) return { code: inPath.toUpperCase(), isBase: false };
  for (const object of around) {
    const fields = Object.entries(fieldsOf(object)).filter(([, value]) => isCurrency(value));
    const [name, code] =
      fields.find(([field]) => /base|source|from|home|quote|currency|main/i.test(field)) ?? fields[0] ?? [];
    if (code) return { code: textOf(code).toUpperCase(), isBase: /^(base|source|from)/i.test(name ?? '') };
  }
  return undefined;
}

/** The pairs of items that name one currency: the other one stands around them, or nowhere. */
function oneCodePairs(path: string, columns: Columns, list: FoundList): NamedPairs {
  const codes = columns.get(path)!.map(textOf);
  // A column of levels, or what holds them, may have the name of their currency.
  const inLevel = new Set([...columns.keys()].flatMap((one) => one.split('.').filter((step) => isCurrency(step))));
  const [only] = inLevel.size === 1 ? inLevel : [];
  const found = currencyAround(list) ?? (only ? { code: only.toUpperCase(), isBase: false } : undefined);
  const code = found?.code ?? 'XXX';
  const [priced, pricing] = [`base: ${path}; quote: '${code}'`, `base: '${code}'; quote: ${path}`];
  return {
    clause: found?.isBase ? pricing : priced,
    turnedClause: found?.isBase ? priced : pricing,
    paths: [path],
    named: codes.map((one) => (found?.isBase ? { base: code, quote: one } : { base: one, quote: found?.code })),
    canTurn: true,
    doubts: found ? [] : ['the payload does not name the currency of the levels: put its code in the place of XXX'],
    doubtIfUnclear:
      found && !found.isBase
        ? `whether ${code} is priced or is the price cannot be told: exchange base and quote if it is the other way round`
        : undefined,
  };
}

/** Ways to name the pairs of a list, the surest first. */
export function pairsOf(columns: Columns, list: FoundList): NamedPairs[] {
  const symbols = pathsFor('pair', columns, isPair).map((path): NamedPairs => {
    const named = columns.get(path)!.map((value) => ({ base: '', quote: undefined, ...parseSymbol(textOf(value)) }));
    const clause = `pair: ${path}`;
    return { clause, turnedClause: clause, paths: [path], named, canTurn: false, doubts: [] };
  });
  const codes = pathsFor('base', columns, isCurrency);
  const quotes = pathsFor('quote', columns, isCurrency).filter(
    (path) => isNamed('quote', path) || isWithin('quote', path),
  );
  const bases = codes.filter((path) => !quotes.includes(path));
  // Of two currencies without such names, the first is priced in the second, as everybody writes pairs.
  const [base, quote = bases[1]] = [bases[0], quotes[0]];
  const two: NamedPairs[] = [];
  if (base && quote) {
    const [first, second] = [columns.get(base)!, columns.get(quote)!].map((values) => values.map(textOf));
    two.push({
      clause: `base: ${base}; quote: ${quote}`,
      turnedClause: `base: ${quote}; quote: ${base}`,
      paths: [base, quote],
      named: first!.map((code, index) => ({ base: code, quote: second![index] })),
      canTurn: true,
      doubts: [],
    });
  }
  return [...symbols, ...two, ...codes.slice(0, 1).map((path) => oneCodePairs(path, columns, list))];
}
