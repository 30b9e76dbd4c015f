/*
 * Whether figures can be levels of currencies, by their size.
 */

/** Units of currencies for one US dollar, to two digits, as open.er-api.com had them on 19 August 2024. Only their magnitude counts. */
const DOLLAR_TABLE = `
  USD 1 AED 3.7 AFN 71 ALL 91 AMD 390 AOA 900 ARS 940 AUD 1.5 AWG 1.8 AZN 1.7 BAM 1.8 BDT 120 BGN 1.8
  BHD 0.38 BIF 2900 BND 1.3 BOB 6.9 BRL 5.5 BTN 84 BWP 13 BYN 3.3 BZD 2 CAD 1.4 CDF 2900 CHF 0.87 CLP 940
  CNY 7.2 COP 4000 CRC 520 CUP 24 CVE 100 CZK 23 DJF 180 DKK 6.8 DOP 60 DZD 130 EGP 49 ERN 15 ETB 110
  EUR 0.91 FJD 2.2 GBP 0.77 GEL 2.7 GHS 16 GMD 70 GNF 8700 GTQ 7.8 GYD 210 HKD 7.8 HNL 25 HTG 130 HUF 360
  IDR 16000 ILS 3.7 INR 84 IQD 1300 IRR 42000 ISK 140 JMD 160 JOD 0.71 JPY 150 KES 130 KGS 86 KHR 4100
  KMF 450 KRW 1400 KWD 0.31 KZT 480 LAK 22000 LBP 90000 LKR 300 LRD 200 LSL 18 LYD 4.8 MAD 9.8 MDL 18
  MGA 4600 MKD 56 MMK 2100 MNT 3400 MOP 8 MRU 40 MUR 46 MVR 15 MWK 1700 MXN 19 MYR 4.4 MZN 64 NAD 18
  NGN 1600 NIO 37 NOK 11 NPR 130 NZD 1.7 OMR 0.38 PEN 3.7 PGK 3.9 PHP 57 PKR 280 PLN 3.9 PYG 7600 QAR 3.6
  RON 4.5 RSD 110 RUB 89 RWF 1300 SAR 3.8 SCR 14 SDG 460 SEK 10 SGD 1.3 SLE 22 SOS 570 SRD 29 SYP 13000
  SZL 18 THB 35 TJS 11 TMT 3.5 TND 3.1 TRY 34 TTD 6.8 TWD 32 TZS 2700 UAH 41 UGX 3700 UYU 40 UZS 13000
  VND 25000 XAF 600 XCD 2.7 XOF 600 YER 250 ZAR 18 ZMW 26`;

const PER_DOLLAR: ReadonlyMap<string, number> = new Map(
  [...DOLLAR_TABLE.matchAll(/([A-Z]{3}) ([\d.]+)/g)].map(([, code = '', units]) => [code, Number(units)]),
);

/** How far a level may be from the table, as a power of ten: currencies move by less than half in some years. */
const MAX_DISTANCE = 0.3;
/** What is farther off is no level: it has units of its own that were not found. */
const MAX_OUTLIER = 0.8;
/** Currencies that lost so much, or were renamed, that no level tells anything. */
const UNKNOWN_WORTH = /^(IRR|LBP|SYP)$/i;
/** Currencies that lost more than others in ten years, and how much that may be, as a power of ten. */
const VOLATILE = /^(AOA|ARS|EGP|ETB|GHS|LAK|NGN|SDG|SRD|TRY)$/i;
const VOLATILE_DISTANCE = 1;
/** By how much one direction has to be nearer than the other, in all items together. */
const CLEAR_DISTANCE = 0.15;
/** How near a level is that fits beyond doubt. */
const EXACT = 0.1;
/** As many levels of one unnamed currency tell whether they belong together. */
const MIN_ITEMS = 2;
const MIN_SHARE = 0.7;

/** A level, what it is the price of, and what in, if that is known. */
export interface NamedLevel {
  readonly base: string;
  readonly quote: string | undefined;
  readonly level: number;
}

/** How levels fit their pairs. */
export interface LevelFit {
  /** Whether they can be these levels; undefined when the table does not know. */
  readonly isPlausible: boolean | undefined;
  /** Whether they can be with base and quote exchanged. */
  readonly isPlausibleTurned: boolean | undefined;
  /** 1 when the base is what costs the level, -1 when the quote is, 0 when that is not clear. */
  readonly direction: -1 | 0 | 1;
}

const UNKNOWN: LevelFit = { isPlausible: undefined, isPlausibleTurned: undefined, direction: 0 };

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Compares the distances of all items from what they should be, in each direction. */
function judge(direct: readonly number[], turned: readonly number[]): LevelFit {
  const isNear = (distances: readonly number[]): boolean =>
    distances.filter((distance) => distance < MAX_DISTANCE).length >= distances.length * MIN_SHARE &&
    distances.every((distance) => distance < MAX_OUTLIER);
  const difference = sum(turned) - sum(direct);
  return {
    isPlausible: isNear(direct),
    isPlausibleTurned: isNear(turned),
    direction: Math.abs(difference) < CLEAR_DISTANCE ? 0 : difference > 0 ? 1 : -1,
  };
}

/** Whether some are beyond doubt the other way round: lists have a few currencies so. */
const hasTurned = (distances: readonly number[], others: readonly number[]): boolean =>
  distances.some((distance, index) => others[index]! < EXACT && distance - others[index]! > CLEAR_DISTANCE);

/** A level, as powers of ten, with how far it may be off. */
interface PricedLevel {
  readonly level: number;
  readonly perBase: number;
  readonly perQuote: number | undefined;
  readonly slack: number;
}

/** Whether levels can be those of their pairs. Where no quote is named, whether all can be in the same currency. */
export function fitOf(levels: readonly NamedLevel[]): LevelFit {
  const priced = levels.flatMap(({ base, quote = '', level }): PricedLevel[] => {
    const perBase = PER_DOLLAR.get(base.toUpperCase());
    const isKnown = [base, quote].every((code) => !UNKNOWN_WORTH.test(code));
    if (!perBase || !(level > 0) || base === quote || !isKnown) return [];
    const perQuote = PER_DOLLAR.get(quote.toUpperCase());
    const slack = [base, quote].some((code) => VOLATILE.test(code)) ? VOLATILE_DISTANCE : 0;
    const log = Math.log10;
    return [{ level: log(level), perBase: log(perBase), perQuote: perQuote && log(perQuote), slack }];
  });
  const distance = (difference: number, slack: number): number => Math.max(0, Math.abs(difference) - slack);
  const known = priced.filter(({ perQuote }) => perQuote !== undefined);
  if (known.length) {
    const distances = (sign: 1 | -1): number[] =>
      known.map(({ level, perBase, perQuote = 0, slack }) => distance(level - sign * (perQuote - perBase), slack));
    const [direct, turned] = [distances(1), distances(-1)];
    const fit = judge(direct, turned);
    return {
      ...fit,
      isPlausible: fit.isPlausible && !hasTurned(direct, turned),
      isPlausibleTurned: fit.isPlausibleTurned && !hasTurned(turned, direct),
    };
  }
  const isNamed = levels.some(({ quote }) => quote);
  if (isNamed || priced.length < MIN_ITEMS) return UNKNOWN;
  // Each level times the worth of its currency is the same, as that is a dollar's price in the unnamed one.
  const distances = (sign: 1 | -1): number[] => {
    const prices = priced.map(({ level, perBase }) => level + sign * perBase);
    const middle = median(prices);
    return prices.map((price, index) => distance(price - middle, priced[index]!.slack));
  };
  return judge(distances(1), distances(-1));
}
