import { textOf, type Fields } from '../../payload/json.js';

/** Gives the number that a payload's value stands for, `NaN` when it stands for none. */
export type ToNumber = (value: unknown) => number;

type Sign = ',' | '.';

/** A value that may be a number, as far as it can be read without the other numbers of its payload. */
interface ParsedNumber {
  readonly value: number;
  /** The sign before its decimals. */
  readonly decimal?: Sign;
  /** The sign between its thousands. */
  readonly grouping?: Sign;
  /** A sign that may be either, as in `14,633`; `value` then takes it for the decimal sign. */
  readonly unclear?: Sign;
}

const NO_NUMBER: ParsedNumber = { value: NaN };
/** Three digits after the only sign, and no more than three before it: decimals or thousands. */
const UNCLEAR = /^[1-9]\d{0,2}[,.]\d{3}$/;
/** Groups of three digits, or of two as in India, and of three at the end. */
const GROUPED = /^[1-9]\d{0,2}(?:([,.])(?:\d{2,3}\1)*\d{3})$/;

/** A number as feeds write it, with blanks or apostrophes between the thousands and any minus sign. */
function parseNumber(value: unknown): ParsedNumber {
  if (typeof value === 'number') return { value };
  if (typeof value !== 'string') return NO_NUMBER;
  const text = value.replace(/[\s'’]/g, '').replace(/^[\u2010-\u2015\u2212]/, '-');
  const [, minus = '', digits = '', exponent = ''] = /^([-+]?)([\d.,]*\d[.,]?)(e[-+]?\d+)?$/i.exec(text) ?? [];
  const last = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const [whole = '', decimals = '', ...rest] = digits.split(last);
  if (rest.length) {
    const isGrouped = GROUPED.exec(digits)?.[1] === last;
    return isGrouped ? { value: Number(minus + digits.replaceAll(last, '') + exponent), grouping: last } : NO_NUMBER;
  }
  const grouping = /[,.]/.test(whole) ? (last === ',' ? '.' : ',') : undefined;
  if (!digits || (grouping && !GROUPED.test(whole))) return NO_NUMBER;
  const number = Number(`${minus}${whole.replace(/[,.]/g, '')}.${decimals}${exponent}`);
  if (UNCLEAR.test(digits)) return { value: number, unclear: last };
  return digits.includes(last) ? { value: number, decimal: last, ...(grouping && { grouping }) } : { value: number };
}

/** What the numbers of one payload tell of its decimal sign. */
class DecimalSigns {
  readonly #decimals = new Set<Sign>();
  readonly #groupings = new Set<Sign>();
  /** Whether a number was met that only the others can explain. */
  hasUnclear = false;

  /** Notes the signs of a number. */
  readonly observe: ToNumber = (value) => {
    const { value: number, decimal, grouping, unclear } = parseNumber(value);
    if (decimal) this.#decimals.add(decimal);
    if (grouping) this.#groupings.add(grouping);
    if (unclear) this.hasUnclear = true;
    return number;
  };

  /** Reads a number by the signs of all that were observed; `NaN` when they leave open what it is. */
  readonly decide: ToNumber = (value) => {
    const { value: number, unclear } = parseNumber(value);
    if (!unclear) return number;
    const other = unclear === ',' ? '.' : ',';
    const isDecimal = this.#decimals.has(unclear);
    const isGrouping = this.#groupings.has(unclear);
    if (isGrouping) return isDecimal ? NaN : Math.round(number * 1000);
    // A point is what most services print, so it needs no other number to prove it.
    return (isDecimal || unclear === '.') && !this.#decimals.has(other) ? number : NaN;
  };
}

/**
 * Runs a reader with numbers whose decimal sign is decided for its whole payload: `14,633` is 14.633 beside `24,25`,
 * 14633 beside `1,234.5`, and no number where nothing tells.
 */
export function* withDecimalSign<Result>(
  read: (toNumber: ToNumber) => Generator<undefined, Result>,
): Generator<undefined, Result> {
  const signs = new DecimalSigns();
  const result = yield* read(signs.observe);
  return signs.hasUnclear ? yield* read(signs.decide) : result;
}

/** A number that stands alone: `12 278,84`, `12,278.84`, `0,01144`, but not `12,278`, which may be two numbers. */
export const toNumber: ToNumber = (value) => {
  const signs = new DecimalSigns();
  signs.observe(value);
  return signs.decide(value);
};

/**
 * Lets the reader of a payload know that commas in these fields, without a point in any, stand before decimals, as their
 * bank has it: all of its numbers may have three, as `14,633`.
 */
export function expectDecimalComma(rows: readonly Fields[], name: string, toNumber: ToNumber): void {
  const signs = rows.map((row) => textOf(row[name])).join('');
  if (signs.includes(',') && !signs.includes('.')) toNumber('0,1');
}

/** Lets the reader of a payload know what stands before decimals, and that the other sign stands between thousands. */
export function expectDecimalSign(sign: string, toNumber: ToNumber): void {
  toNumber(sign === ',' ? '1.000,1' : '1,000.1');
}

/** Whether a value is a number, though it may not be clear which. */
export function isNumeric(value: unknown): boolean {
  return !Number.isNaN(parseNumber(value).value);
}
