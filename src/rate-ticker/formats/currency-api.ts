import { fieldsOf } from './json.js';
import { toNumber } from './number.js';
import type { Reader } from './reader.js';
import { toTime } from './time.js';

/** currency-api: `{ date: "2026-06-05", usd: { kgs: 87.4, … } }`, units of each currency for one of the base. */
export const currencyApi: Reader = (payload) => {
  const { date, ...rest } = fieldsOf(payload);
  const [base = '', ...others] = Object.keys(rest);
  const levels = Object.entries(fieldsOf(rest[base]));
  const time = toTime(date);
  const lowerCase = `${base}${levels[0]?.[0]}`;
  if (others.length || !levels.length || !time || lowerCase !== lowerCase.toLowerCase()) return undefined;
  return levels.map(([quote, value]) => ({ base, quote, value: toNumber(value), time }));
};
