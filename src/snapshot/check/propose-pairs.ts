/*
 * Ways to name the pairs of a list: by a symbol, by two currencies of each item, or by one and another around the list.
 */
import { textOf } from '../../payload/json.js';
import { alphaCode } from '../../rates/formats/numeric-codes.js';
import { parseSymbol } from '../../rates/formats/symbol.js';
import { columnsAround, shareOf, type Column } from './columns.js';
import { isNamed, isWithin } from './field-names.js';
import type { Role } from './field-words.js';
import type { FoundList } from './find-lists.js';
import { isCurrency, isNumericCurrency, otherCurrencies, type OtherCurrency } from './other-currency.js';

/** A way to name the pairs of a list. */
export interface NamedPairs {
  /** The clauses of a map. */
  readonly clause: string;
  /** The same with base and quote exchanged. */
  readonly turnedClause: string;
  /** The columns that they are taken from. */
  readonly columns: readonly Column[];
  /** The pair of each item, as far as it is known. */
  readonly named: readonly { readonly base: string; readonly quote: string | undefined }[];
  /** Whether levels may show that it is the other way round. */
  readonly canTurn: boolean;
  /** A currency that only the levels can prove. */
  readonly toProve?: string | undefined;
  /** The only columns whose levels can prove it. */
  readonly oneIn?: readonly Column[] | undefined;
  /** Whether a placeholder stands for the other currency. */
  readonly isOpen: boolean;
  /** What the payload does not say. */
  readonly doubts: readonly string[];
  /** What else is open where the levels do not show what is priced in what. */
  readonly doubtIfUnclear?: string | undefined;
}

/** What stands for a currency that is not named, as in ISO 4217. */
export const UNNAMED = 'XXX';

const MIN_SHARE = 0.6;
/** The share of codes that have to be known. */
const MIN_KNOWN = 0.5;
const isPair = (value: unknown): boolean => parseSymbol(textOf(value)) !== undefined;
const codesOf = ({ values }: Column): string[] => values.map((value) => alphaCode(textOf(value)).toUpperCase());

/** The columns whose values are right, those whose name, or the name of what they are in, says so first. */
function columnsFor(role: Role, columns: readonly Column[], test: (value: unknown) => boolean): Column[] {
  const rank = (column: Column): number => (isNamed(role, column) ? 0 : isWithin(role, column) ? 1 : 2);
  return columns
    .filter(({ values }) => shareOf(values, test) > MIN_SHARE)
    .sort((one, other) => rank(one) - rank(other));
}

const isOneOf = (roles: readonly Role[], column: Column): boolean => roles.some((role) => isWithin(role, column));

/**
 * The columns of currencies: in letters, or else as numbers where their names say what these are. Those that say they
 * are the base come first, then those that say they are a currency.
 */
function currencyColumns(columns: readonly Column[]): Column[] {
  // Beside currencies there may be coins, of which there are too many to know.
  const letters = columnsFor('code', columns, (value) => /^[A-Za-z]{3,5}$/.test(textOf(value))).filter(
    ({ values }) => shareOf(values, isCurrency) >= MIN_KNOWN,
  );
  const numbers = columnsFor('code', columns, isNumericCurrency).filter((column) =>
    isOneOf(['base', 'quote', 'code'], column),
  );
  const isBase = (column: Column): number => Number(isWithin('base', column));
  const all = (letters.length ? letters : numbers).sort((one, other) => isBase(other) - isBase(one));
  // An item may be named by its code as well.
  return all.filter(
    (column, index) => all.findIndex((one) => String(codesOf(one)) === String(codesOf(column))) === index,
  );
}

/** The pairs of items that name one currency, by another one. */
function oneCodePairs(column: Column, other: OtherCurrency | undefined): NamedPairs {
  const { path } = column;
  const code = other?.code ?? UNNAMED;
  const [priced, pricing] = [`base: ${path}; quote: '${code}'`, `base: '${code}'; quote: ${path}`];
  const { isBase = false, hint, oneIn } = other ?? {};
  return {
    clause: isBase ? pricing : priced,
    turnedClause: isBase ? priced : pricing,
    columns: [column],
    named: codesOf(column).map((one) => (isBase ? { base: code, quote: one } : { base: one, quote: other?.code })),
    canTurn: true,
    toProve: hint && code,
    oneIn,
    isOpen: !other,
    doubts: [
      ...(other
        ? []
        : [`the payload does not name the currency of the levels: put its code in the place of ${UNNAMED}`]),
      ...(hint ? [`${code} is taken from ${hint}, as the levels fit`] : []),
    ],
    doubtIfUnclear:
      other && !isBase
        ? `whether ${code} is priced or is the price cannot be told: exchange base and quote if it is the other way round`
        : undefined,
  };
}

/** The pairs that symbols name. */
const symbolPairs = (columns: readonly Column[]): NamedPairs[] =>
  columnsFor('pair', columns, isPair).map((column) => {
    const named = column.values.map((value) => ({ base: '', quote: undefined, ...parseSymbol(textOf(value)) }));
    const clause = `pair: ${column.path}`;
    return { clause, turnedClause: clause, columns: [column], named, canTurn: false, isOpen: false, doubts: [] };
  });

/** The pairs of two currencies. */
function twoCodePairs(codes: readonly Column[]): NamedPairs[] {
  const quotes = codes.filter((column) => isWithin('quote', column) && !isNamed('base', column));
  const bases = codes.filter((column) => !quotes.includes(column));
  // Of two currencies without such names, the first is priced in the second, as everybody writes pairs.
  const [base, quote = bases[1]] = [bases[0], quotes[0]];
  if (!base || !quote) return [];
  const [first, second] = [codesOf(base), codesOf(quote)];
  return [
    {
      clause: `base: ${base.path}; quote: ${quote.path}`,
      turnedClause: `base: ${quote.path}; quote: ${base.path}`,
      columns: [base, quote],
      named: first.map((code, index) => ({ base: code, quote: second[index] })),
      canTurn: true,
      isOpen: false,
      doubts: [],
    },
  ];
}

/** Ways to name the pairs of a list, the surest first. */
export function pairsOf(payload: unknown, list: FoundList, columns: readonly Column[]): NamedPairs[] {
  const symbols = symbolPairs(columns);
  const codes = currencyColumns(columns);
  const two = twoCodePairs(codes);
  // A series of one pair, which stands around it.
  if (!symbols.length && !codes.length) {
    const pairs = symbolPairs(columnsAround(list, true).filter((column) => isNamed('pair', column)));
    const around = columnsAround(list, false);
    const stated = currencyColumns(around).filter((column) => isNamed('base', column) || isNamed('quote', column));
    return [...pairs, ...twoCodePairs(stated)].slice(0, 1);
  }
  const one = (two.length ? [] : codes.slice(0, 1)).flatMap((column) => {
    const others = otherCurrencies(payload, list, columns, codesOf(column));
    const isStated = others.some(({ hint }) => !hint);
    return [...others, ...(isStated ? [] : [undefined])].map((other) => oneCodePairs(column, other));
  });
  return [...symbols, ...two, ...one];
}
