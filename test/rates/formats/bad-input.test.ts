import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { changeOf } from '../../../src/rates/change.js';
import { ReadError } from '../../../src/payload/read-error.js';
import { readPayload } from '../../../src/rates/formats/read-payload.js';
import { isLevel } from '../../../src/rates/rate.js';
import { selectRates } from '../../../src/rates/select-rates.js';
import { printRate } from '../../../src/rates/print-rate.js';
import { parsePairs } from '../../../src/rates/pair.js';
import { payloads } from './payloads.js';

/** What feeds have been seen to put where a value belongs, and worse. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    0,
    -0,
    -1,
    Infinity,
    -Infinity,
    1e-12,
    1e308,
    5e-324,
    Number.MAX_VALUE,
  ),
  fc.constantFrom(
    '',
    ' ',
    'NaN',
    'Infinity',
    'null',
    '0',
    '-0.00',
    '1e-12',
    '1e999',
    '12 278,84',
    '<b>',
    '2026-02-31',
    'XXX',
    'XTS',
  ),
  fc.constantFrom<unknown>(true, false, [], {}, [null], { value: {} }, { usd: NaN }, ['1', 2]),
  fc.constant<unknown>(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 5, "toString": 1, "valueOf": "x"}')),
  fc.double(),
  fc.string({ maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** How a place in a payload is spoilt: junk for it, or the place gone, or twice. */
const harm = fc.record({ at: fc.nat(), kind: fc.constantFrom('junk', 'junk', 'missing', 'double', 'moved'), junk });
type Harm = { at: number; kind: string; junk: unknown };

/** Every place in a payload that a value can be put to. */
function placesOf(value: unknown): [holder: Record<string, unknown>, name: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [[holder, name], ...placesOf(holder[name])]);
}

function spoil(payload: unknown, harms: readonly Harm[]): unknown {
  const root = { payload: structuredClone(payload) };
  for (const { at, kind, junk: bad } of harms) {
    const places = placesOf(root);
    const [holder, name] = places[at % places.length]!;
    if (kind === 'junk') holder[name] = structuredClone(bad);
    else if (kind === 'missing' && Array.isArray(holder)) holder.splice(Number(name), 1);
    else if (kind === 'missing' && holder !== root) Reflect.deleteProperty(holder, name);
    else if (kind === 'double' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(name)]));
    else if (kind === 'moved') holder[`${name}x`] = structuredClone(holder[name]);
  }
  return root.payload;
}

/** Text that is spoilt: cut off, with other letters in it, or a part of it again. */
const spoiltText = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(text.length),
      fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('<', '>', '&', '\0', '\ufffd', 'NaN', '-', '0', '<b>')),
    )
    .map(([from, to, other]) => text.slice(0, from) + other + text.slice(Math.min(to, text.length)));

/** Reads a payload and prints all of its rates, and those of pairs that must be crossed: whatever comes is sound. */
async function check(payload: unknown, map?: string): Promise<void> {
  let reading;
  try {
    reading = await readPayload(payload, { map });
  } catch (error) {
    expect(error).to.be.instanceOf(ReadError);
    expect((error as ReadError).message).to.match(/expected .+, got /s);
    expect((error as ReadError).message.length).to.be.below(500);
    return;
  }
  const { quotes, skipped } = reading;
  expect(skipped).to.be.at.least(0);
  const pairs = quotes.slice(0, 3).flatMap(({ base, quote }) => [`${quote}/${base}`, `${base}/USD`, `KGS/${quote}`]);
  for (const wanted of ['', pairs.join(' ')]) {
    const { rates } = selectRates(quotes, { pairs: parsePairs(wanted).pairs, limit: Infinity });
    for (const rate of rates) {
      const numbers = [
        rate.value,
        rate.previous ?? 1,
        changeOf(rate.value, rate.previous ?? 1) && 1,
        rate.time ?? 1,
        rate.since ?? 1,
      ];
      expect(isLevel(rate.value), JSON.stringify(rate)).to.be.true;
      for (const number of [...numbers, rate.change ?? 1]) expect(number, JSON.stringify(rate)).to.be.finite;
      const { value, change = '', comparison = '' } = printRate(rate, { lang: 'en', digits: 'auto', per: 1 });
      expect(`${rate.pair} ${value} ${change} ${comparison}`).to.not.match(
        /NaN|Infinity|∞|undefined|null|Invalid|object/,
      );
      expect(rate.pair).to.match(/^[A-Z\d]{2,12}\/[A-Z\d]{2,12}$/);
      const { bid = 1, ask = bid } = rate;
      expect(isLevel(bid) && isLevel(ask) && bid <= ask, JSON.stringify(rate)).to.be.true;
    }
  }
  expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
}

describe('whatever is wrong in a payload', () => {
  for (const [family, theirs] of Object.entries(payloads)) {
    it(`of the family ${family}, its good rates are shown, or one error is told`, async function () {
      this.timeout(30_000);
      for (const payload of theirs) {
        const spoilt =
          typeof payload === 'string'
            ? spoiltText(payload)
            : fc.array(harm, { minLength: 1, maxLength: 4 }).map((harms) => spoil(payload, harms));
        await fc.assert(
          fc.asyncProperty(spoilt, (one) => check(one)),
          { numRuns: 150 },
        );
      }
    });
  }

  it('of any other JSON, or where a map leads, no less', async function () {
    this.timeout(30_000);
    const path = fc.constantFrom('', 'a', 'a.b', '0', 'a.0.b', '$', '$key', "'USD'", 'toString', 'length');
    const map = fc
      .tuple(path, path, path, path, path)
      .map(
        ([items, base, quote, value, change]) =>
          `items: ${items}; base: ${base}; quote: ${quote}; value: ${value}; change: ${change}`,
      );
    const named = fc.dictionary(
      fc.constantFrom('a', 'b', 'rates', 'base', 'quotes', 'source', 'Valute', 'symbol', 'price', 'usd', 'date'),
      junk,
      { maxKeys: 6 },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(junk, named, fc.array(named, { maxLength: 4 }), fc.jsonValue()), (payload) =>
        check(payload),
      ),
      { numRuns: 1000 },
    );
    await fc.assert(fc.asyncProperty(fc.oneof(named, fc.array(named, { maxLength: 4 })), map, check), {
      numRuns: 1000,
    });
  });
});
