import { fieldsOf } from '../../payload/json.js';
import { toNumber } from './number.js';
import type { Reader } from './reader.js';
import { isPriced } from './symbol.js';
import { toTime } from './time.js';

/** currency-api: `{ date: "2026-06-05", usd: { kgs: 87.4, … } }`, units of each currency for one of the base. */
export const currencyApi: Reader = (payload) => {
  const { date, ...others } = fieldsOf(payload);
  const maps = Object.entries(others).filter(([, value]) => Object.keys(fieldsOf(value)).length);
  const [base = '', map] = maps[0] ?? [];
  const levels = Object.entries(fieldsOf(map));
  const time = toTime(date);
  const isBase = isPriced(base) || levels.some(([quote]) => quote === base);
  const lowerCase = `${base}${levels[0]?.[0]}`;
  if (maps.length !== 1 || !isBase || !time || lowerCase !== lowerCase.toLowerCase()) return undefined;
  return levels.map(([quote, value]) => ({ base, quote, value: toNumber(value), time }));
};
