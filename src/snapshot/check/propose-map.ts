/*
 * A `map` for JSON of no known family: guessed by names and values, kept only where the readers find what it promises.
 */
import { readPayload } from '../../rates/formats/read-payload.js';
import { isNumeric, toNumber } from '../../rates/formats/numbers.js';
import { isPricingCurrency } from '../../rates/formats/currencies.js';
import { parseSymbol } from '../../rates/formats/symbol.js';
import { toTime } from '../../rates/formats/times.js';
import { fieldsOf, textOf } from '../../payload/json.js';
import { fieldPaths, findLists, type FoundList } from './find-lists.js';

/** A map that was tried, and how well it did. */
export interface ProposedMap {
  readonly map: string;
  /** Number of quotes, or headlines, that it gives. */
  readonly count: number;
  /** What a person has to look at, because the payload does not say it. */
  readonly doubts: readonly string[];
}

/** Names of fields by what they hold, the surest first. */
const NAMES = {
  pair: /^(pair|symbol|ticker|instrument|market|currency_?pair|code|name|title|cross|s)$/i,
  base: /(^|_)(base|from|currency|ccy|code|iso|char_?code|cur|abbreviation|symbol|title|valuta|ticker|src|source|asset|coin)/i,
  quote: /(^|_)(quote|to|target|counter|in|against|vs|dst|terms|second)/i,
  value:
    /(^|_)(rate|value|price|last|close|mid|middle|official|level|average|avg|course|kurs|kurz|cours|amount|v|p|px|nbk)/i,
  bid: /^(bid|buy|buying|purchase|buy_?rate|buy_?price|compra|kauf|pokupka)/i,
  ask: /^(ask|sell|sale|selling|offer|sell_?rate|sell_?price|venta|verkauf|prodazha)/i,
  // Only where the name says percent: others may be in units of the price.
  change: /(pct|percent|perc$|%)/i,
  previous: /(prev|yesterday|open|before|last_?close|old)/i,
  time: /^(?!.*(ath|atl|next|expir|creat)).*(time|date|updated|timestamp|^ts$|^t$|^at$|day|datum|fecha|as_?of)/i,
  nominal: /(nominal|unit|scale|quantity|quant|multiplier|lot|^per$|count|^amount$|kolich|menge|anzahl|cantidad)/i,
} as const;
type Role = keyof typeof NAMES;

/** Last step of a path. */
const nameOf = (path: string): string => path.split('.').at(-1)!.replace(/^"|"$/g, '');

type Fields = ReadonlyMap<string, readonly unknown[]>;
const shareOf = (values: readonly unknown[], test: (value: unknown) => boolean): number =>
  values.filter(test).length / values.length;

const isCurrency = (value: unknown): boolean =>
  /^[A-Za-z]{3,5}$/.test(textOf(value)) && isPricingCurrency(textOf(value));
const isPositive = (value: unknown): boolean => isNumeric(value) && toNumber(value) > 0;

/** The paths whose values are right for a role, those whose name says so first. */
function pathsFor(role: Role, fields: Fields, test: (value: unknown) => boolean, needsName: boolean): string[] {
  const right = [...fields].filter(([, values]) => shareOf(values, test) > 0.7).map(([path]) => path);
  const named = right.filter((path) => NAMES[role].test(nameOf(path)));
  return needsName ? named : [...named, ...right.filter((path) => !named.includes(path))];
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

/** Units of some currencies for one US dollar, roughly (2026): only their order of magnitude counts. */
const PER_DOLLAR: Readonly<Partial<Record<string, number>>> = {
  ...{ USD: 1, EUR: 0.86, GBP: 0.75, CHF: 0.8, JPY: 155, CNY: 7, RUB: 80, KGS: 87, KZT: 520, UZS: 12_100, TJS: 9.5 },
  ...{ TMT: 3.5, TRY: 42, INR: 89, KRW: 1450, IDR: 16_500, VND: 26_000, UAH: 42, BYN: 3, GEL: 2.7, AMD: 385, AZN: 1.7 },
};

/**
 * Whether levels are units of the codes for one unit of the currency around them, by their size: above 0 when they are,
 * below 0 when they are prices of the codes; 0 when it cannot be told.
 */
function directionOf(codes: readonly unknown[], levels: readonly unknown[], around: string): number {
  const own = PER_DOLLAR[around];
  const votes = codes.map((code, index) => {
    const other = PER_DOLLAR[textOf(code).toUpperCase()];
    const level = toNumber(levels[index]);
    if (!own || !other || !(level > 0)) return 0;
    // On a scale of magnitudes the level is right in one direction or in the other.
    return Math.sign(Math.log10(level) * Math.log10(other / own));
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0);
}

/** A way to name the pair of an item, and what it leaves open. */
interface PairClause {
  readonly clause: string;
  readonly doubts: readonly string[];
}

/** The clause of items that name one currency: the other one stands around them, or nowhere. */
function oneCodeClause(code: string, fields: Fields, list: FoundList): PairClause {
  const [value = ''] = pathsFor('value', fields, isPositive, false).filter((path) => path !== code);
  // A column of levels, or what holds them, may have the name of their currency.
  const inValue = value.split('.').find((step) => isCurrency(step));
  const found = currencyAround(list) ?? (inValue ? { code: inValue.toUpperCase(), isBase: false } : undefined);
  if (!found) {
    const doubt = 'the payload does not name the currency of the levels: put its code in the place of XXX';
    return { clause: `base: ${code}; quote: 'XXX'`, doubts: [doubt] };
  }
  const { code: around, isBase } = found;
  const direction = directionOf(fields.get(code) ?? [], fields.get(value) ?? [], around) || Number(isBase);
  const clause = direction > 0 ? `base: '${around}'; quote: ${code}` : `base: ${code}; quote: '${around}'`;
  const doubt = `whether ${around} is priced or is the price cannot be told: exchange base and quote if it is the other way round`;
  return { clause, doubts: direction ? [] : [doubt] };
}

/** Clauses that name the pair of an item, the surest first. */
function pairClauses(fields: Fields, list: FoundList): PairClause[] {
  const pairs = pathsFor('pair', fields, (value) => parseSymbol(textOf(value)) !== undefined, false);
  const codes = pathsFor('base', fields, isCurrency, false);
  const quotes = pathsFor('quote', fields, isCurrency, true);
  const bases = codes.filter((path) => !quotes.includes(path));
  // Of two currencies without such names, the first is priced in the second, as everybody writes pairs.
  const [base, quote = bases[1]] = [bases[0], quotes[0]];
  const two = base && quote ? [`base: ${base}; quote: ${quote}`] : [];
  const sure = [...pairs.map((path) => `pair: ${path}`), ...two].map((clause) => ({ clause, doubts: [] }));
  return [...sure, ...codes.slice(0, 1).map((code) => oneCodeClause(code, fields, list))];
}

/** The clauses of what else an item says. */
function otherClauses(fields: Fields, taken: string): string[] {
  const isFree = (path: string): boolean => !taken.includes(path) || path === '$';
  const first = (role: Role, test: (value: unknown) => boolean): string | undefined =>
    pathsFor(role, fields, test, true).find(isFree);
  const isTime = (value: unknown): boolean => !Number.isNaN(toTime(value)) && !(Number(value) < 1e8);
  const found: [Role, string | undefined][] = [
    ['bid', first('bid', isPositive)],
    ['ask', first('ask', isPositive)],
    ['change', first('change', isNumeric)],
    ['previous', first('previous', isPositive)],
    ['time', first('time', isTime)],
    ['nominal', first('nominal', (value) => isPositive(value) && Number.isInteger(toNumber(value)))],
  ];
  return found.flatMap(([role, path]) => (path ? [`${role}: ${path}`] : []));
}

/** The map of a list by one way to name its pairs; undefined when its items have no level. */
function mapOf({ path: items }: FoundList, fields: Fields, pair: string): string | undefined {
  const others = otherClauses(fields, pair);
  const taken = [pair, ...others]
    .join('; ')
    .split('; ')
    .map((clause) => clause.replace(/^\w+: /, ''));
  const values = pathsFor('value', fields, isPositive, false).filter((path) => !taken.includes(path));
  const named = values.find((path) => NAMES.value.test(nameOf(path)) || path === '$');
  const hasPrices = ['bid', 'ask'].every((role) => others.some((clause) => clause.startsWith(role)));
  const value = named ?? (hasPrices ? undefined : values[0]);
  if (!value && !hasPrices) return undefined;
  return [...(items ? [`items: ${items}`] : []), pair, ...(value ? [`value: ${value}`] : []), ...others].join('; ');
}

/**
 * A map for the rates of a payload; undefined when none gives any.
 *
 * @param payload - parsed JSON, or text
 * @param tree - what a map leads through: the same JSON, or the tree of XML
 */
export async function proposeRateMap(payload: unknown, tree: unknown): Promise<ProposedMap | undefined> {
  let best: ProposedMap | undefined;
  for (const list of findLists(tree)) {
    const fields = fieldPaths(list);
    for (const { clause, doubts } of pairClauses(fields, list)) {
      const map = mapOf(list, fields, clause);
      const count = map ? await countQuotes(payload, map) : 0;
      const isBetter = count > (best?.count ?? 0) || (count === best?.count && doubts.length < best.doubts.length);
      if (map && count && isBetter) best = { map, count, doubts };
    }
  }
  return best;
}

async function countQuotes(payload: unknown, map: string): Promise<number> {
  try {
    return (await readPayload(payload, { map })).quotes.length;
  } catch {
    return 0;
  }
}
