import { expect } from '@open-wc/testing';
import { readPayload } from '../../../src/rates/formats/read-payload.js';

/** A payload and what is to be read of it. */
export interface Case {
  readonly payload: unknown;
  readonly map?: string;
  /** Right levels by pair; all others must be absent. */
  readonly rates: Readonly<Record<string, number>>;
  /** The two prices of some of them. */
  readonly prices?: Readonly<Record<string, readonly [bid: number, ask: number]>>;
  /** The changes that the payload states for some of them, in percent. */
  readonly changes?: Readonly<Record<string, number>>;
  /** The day of all of them. */
  readonly day?: string;
  readonly skipped?: number;
}

/** Checks that a payload gives just these rates, to within 1e-9 of each. */
export async function checkCase({
  payload,
  map,
  rates,
  prices = {},
  changes = {},
  day,
  skipped = 0,
}: Case): Promise<void> {
  const result = await readPayload(payload, { map });
  for (const { base, quote, bid, ask, change, time = NaN } of result.quotes) {
    const both = prices[`${base}/${quote}`];
    if (both) expect([bid, ask], JSON.stringify(payload)).to.deep.equal(both);
    const stated = changes[`${base}/${quote}`];
    if (stated !== undefined) expect(change, JSON.stringify(payload)).to.equal(stated);
    if (day) expect(new Date(time).toISOString().slice(0, 10), JSON.stringify(payload)).to.equal(day);
  }
  const found = new Map(result.quotes.map(({ base, quote, value }) => [`${base}/${quote}`, value]));
  expect([...found.keys()].sort(), JSON.stringify(payload)).to.deep.equal(Object.keys(rates).sort());
  for (const [pair, value] of Object.entries(rates)) {
    expect(found.get(pair)! / value - 1, `${pair} of ${JSON.stringify(payload)}`).to.be.closeTo(0, 1e-9);
  }
  expect(result.skipped, JSON.stringify(payload)).to.equal(skipped);
}
