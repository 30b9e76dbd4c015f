import { fieldsOf } from '../../payload/json.js';
import { quotesOfLevels } from './levels.js';
import type { Reader } from './reader.js';
import { isPriced } from './symbol.js';
import { toTime } from './time.js';

/** currency-api: `{ date: "2026-06-05", usd: { kgs: 87.4, … } }`, units of each currency for one of the base. */
export const currencyApi: Reader = (payload) => {
  const { date, ...others } = fieldsOf(payload);
  const maps = Object.entries(others).filter(([, value]) => Object.keys(fieldsOf(value)).length);
  const [base = '', map] = maps[0] ?? [];
  const quotes = Object.keys(fieldsOf(map));
  const time = toTime(date);
  const lowerCase = `${base}${quotes[0]}`;
  const isBase = isPriced(base) || quotes.includes(base);
  if (maps.length !== 1 || !isBase || !time || lowerCase !== lowerCase.toLowerCase()) return undefined;
  return quotesOfLevels(map, { base, time });
};
