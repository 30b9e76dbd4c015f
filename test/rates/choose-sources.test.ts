import { expect } from '@open-wc/testing';
import { chooseRates, type ChosenRates, type SourceQuotes, type SourceState } from '../../src/rates/choose-sources.js';
import { parsePair, parsePairs } from '../../src/rates/pair.js';

/** A source `a.example`, loaded at 1000, by its state and levels: `USD/KGS 87.4 87.2` is a level and the one before. */
function source(name: string, state: SourceState, lines: string, options: Partial<SourceQuotes> = {}): SourceQuotes {
  const quotes = lines
    .split(', ')
    .filter(Boolean)
    .map((line) => {
      const [pair = '', value, previous] = line.split(' ');
      return { ...parsePair(pair)!, value: Number(value), previous: previous ? Number(previous) : undefined };
    });
  return { state, quotes, host: `${name}.example`, loadedAt: quotes.length ? 1000 : 0, ...options };
}
const choose = (pairs: string, sources: SourceQuotes[], limit = 200): ChosenRates =>
  chooseRates(sources, { pairs: parsePairs(pairs).pairs, limit });
/** `USD/KGS 87.4 a`, with `stale` behind it. */
const linesOf = ({ rates }: ChosenRates): string[] =>
  rates.map(({ rate: { pair, value, source: host = '' }, isStale }) =>
    [pair, Number(value.toPrecision(6)), host.replace('.example', ''), isStale && 'stale'].filter(Boolean).join(' '),
  );

describe('which source serves which pair', () => {
  it('is the first for all, while it serves them all, and the next is not asked', () => {
    const chosen = choose('USD/KGS USD/KZT', [
      source('a', 'serving', 'USD/KGS 87, USD/KZT 480'),
      source('b', 'serving', 'USD/KGS 88, USD/KZT 490'),
    ]);
    expect(linesOf(chosen)).to.deep.equal(['USD/KGS 87 a', 'USD/KZT 480 a']);
    expect(chosen).to.deep.include({ asked: 1, isPending: false, missing: [] });
  });

  it('is the next for a pair that the first lacks, in the order wanted', () => {
    const chosen = choose('USD/KZT USD/KGS EUR/KZT', [
      source('a', 'serving', 'USD/KGS 87'),
      source('b', 'serving', 'USD/KGS 88, KZT/USD 0.002'),
      source('c', 'serving', 'EUR/KZT 560'),
    ]);
    expect(linesOf(chosen)).to.deep.equal(['USD/KZT 500 b', 'USD/KGS 87 a', 'EUR/KZT 560 c']);
    expect(chosen.asked).to.equal(3);
  });

  it('never crosses the levels of two sources', () => {
    const chosen = choose('KGS/KZT', [source('a', 'serving', 'USD/KGS 80'), source('b', 'serving', 'USD/KZT 480')]);
    expect(chosen).to.deep.include({ rates: [], missing: ['KGS/KZT'], asked: 2 });
  });

  it('compares each level with that of its own source', () => {
    const { rates } = choose('USD/KGS USD/KZT', [
      source('a', 'serving', 'USD/KGS 87', { previous: [{ base: 'USD', quote: 'KZT', value: 1 }] }),
      source('b', 'serving', 'USD/KZT 480 400, USD/KGS 80 40'),
    ]);
    expect(rates.map(({ rate: { change } }) => change && Math.round(change))).to.deep.equal([undefined, 20]);
  });

  it('asks one source after the other, and shows the last good levels meanwhile as they are', () => {
    const dead = source('a', 'failed', 'USD/KGS 87');
    const asked = choose('USD/KGS', [dead, source('b', 'pending', ''), source('c', 'pending', '')]);
    expect(linesOf(asked)).to.deep.equal(['USD/KGS 87 a']);
    expect(asked).to.deep.include({ asked: 2, isPending: true });
    const served = choose('USD/KGS', [dead, source('b', 'serving', 'USD/KGS 88'), source('c', 'pending', '')]);
    expect(linesOf(served)).to.deep.equal(['USD/KGS 88 b']);
    expect(served).to.deep.include({ asked: 2, isPending: false });
  });

  it('marks what was stored at an earlier visit as stale also while the source is asked', () => {
    const stored = source('a', 'pending', 'USD/KGS 87', { isStored: true });
    expect(linesOf(choose('USD/KGS', [stored]))).to.deep.equal(['USD/KGS 87 a stale']);
  });

  it('keeps a pair that only a dead source had, marked', () => {
    const chosen = choose('USD/KGS USD/TJS', [
      source('a', 'failed', 'USD/KGS 87, USD/TJS 9.3'),
      source('b', 'serving', 'USD/KGS 88'),
    ]);
    expect(linesOf(chosen)).to.deep.equal(['USD/KGS 88 b', 'USD/TJS 9.3 a stale']);
  });

  it('is the one with the newest levels, when none serves', () => {
    const chosen = choose('USD/KGS USD/TJS', [
      source('a', 'failed', 'USD/KGS 87, USD/TJS 9.3', { loadedAt: 1000 }),
      source('b', 'failed', 'USD/KGS 88', { loadedAt: 2000 }),
    ]);
    expect(linesOf(chosen)).to.deep.equal(['USD/KGS 88 b stale', 'USD/TJS 9.3 a stale']);
    expect(chosen.asked).to.equal(2);
  });

  it('keeps the pairs of the best source in their order when another one serves, with no pair named', () => {
    const chosen = choose('', [
      source('a', 'failed', 'USD/KGS 87, USD/TJS 9.3'),
      source('b', 'serving', 'USD/KZT 480, USD/TJS 9.4, USD/KGS 88'),
    ]);
    expect(linesOf(chosen)).to.deep.equal(['USD/KGS 88 b', 'USD/TJS 9.4 b']);
    const first = choose('', [source('a', 'failed', ''), source('b', 'serving', 'USD/KZT 480, USD/KGS 88')]);
    expect(linesOf(first)).to.deep.equal(['USD/KZT 480 b', 'USD/KGS 88 b']);
  });

  it('asks the next when the first has no rate at all', () => {
    expect(choose('', [source('a', 'serving', ''), source('b', 'pending', '')]).asked).to.equal(2);
  });

  it('stops at the limit, and neither asks nor misses what is behind it', () => {
    const chosen = choose(
      'USD/KGS USD/TJS XAU/USD',
      [source('a', 'serving', 'USD/KGS 87, USD/TJS 9.3'), source('b', 'pending', '')],
      2,
    );
    expect(linesOf(chosen)).to.deep.equal(['USD/KGS 87 a', 'USD/TJS 9.3 a']);
    expect(chosen).to.deep.include({ asked: 1, missing: [] });
  });

  it('never marks what the page itself gave', () => {
    const given = source('', 'failed', 'USD/KGS 87', { host: undefined });
    expect(linesOf(choose('USD/KGS', [source('a', 'failed', ''), given]))).to.deep.equal(['USD/KGS 87']);
  });
});

describe('a level that leaps against the last good one', () => {
  const kzt = (name: string, value: number, loadedAt: number, state: SourceState = 'serving'): SourceQuotes =>
    source(name, state, `USD/KZT ${value}, USD/KGS 87`, { loadedAt });
  const next = (before: ChosenRates | undefined, ...sources: SourceQuotes[]): ChosenRates =>
    chooseRates(sources, { pairs: parsePairs('USD/KZT USD/KGS').pairs, limit: 200 }, before);

  it('is never seen when it comes once', () => {
    const first = next(undefined, kzt('a', 490, 1000));
    const slipped = next(first, kzt('a', 4.9, 2000));
    expect(linesOf(slipped)).to.deep.equal(['USD/KZT 490 a stale', 'USD/KGS 87 a']);
    expect([...slipped.held.values()]).to.deep.equal([
      { pair: 'USD/KZT', host: 'a.example', value: 4.9, loadedAt: 2000, last: 490 },
    ]);
    const again = next(slipped, kzt('a', 4.9, 2000));
    expect(linesOf(again), 'the same poll').to.deep.equal(linesOf(slipped));
    const good = next(again, kzt('a', 491, 3000));
    expect(linesOf(good)).to.deep.equal(['USD/KZT 491 a', 'USD/KGS 87 a']);
    expect(good.held.size).to.equal(0);
  });

  it('is seen at the next poll when it stays, also where the source failed in between', () => {
    const slipped = next(next(undefined, kzt('a', 490, 1000)), kzt('a', 980, 2000));
    expect(linesOf(next(slipped, kzt('a', 985, 3000)))[0]).to.equal('USD/KZT 985 a');
    const failed = next(slipped, kzt('a', 980, 2000, 'failed'));
    expect(linesOf(failed)[0]).to.equal('USD/KZT 490 a stale');
    expect(linesOf(next(failed, kzt('a', 985, 4000)))[0]).to.equal('USD/KZT 985 a');
  });

  it('has the next source asked, which confirms it or serves the pair itself', () => {
    const first = next(undefined, kzt('a', 490, 1000), source('b', 'pending', ''));
    const slipped = next(first, kzt('a', 980, 2000), source('b', 'pending', ''));
    expect(slipped).to.deep.include({ asked: 2, isPending: true });
    expect(linesOf(next(slipped, kzt('a', 980, 2000), kzt('b', 978, 2100)))[0]).to.equal('USD/KZT 980 a');
    expect(linesOf(next(slipped, kzt('a', 980, 2000), kzt('b', 491, 2100)))[0]).to.equal('USD/KZT 491 b');
  });

  it('is not confirmed by a source that fails', () => {
    const first = next(undefined, kzt('a', 490, 1000), kzt('b', 980, 900, 'failed'));
    const slipped = next(first, kzt('a', 980, 2000), kzt('b', 980, 900, 'failed'));
    expect(linesOf(slipped)[0]).to.equal('USD/KZT 490 a stale');
  });

  it('keeps its place where no pairs are named', () => {
    const selection = { pairs: [], limit: 200 };
    const first = chooseRates([kzt('a', 490, 1000)], selection);
    const slipped = chooseRates([kzt('a', 4.9, 2000)], selection, first);
    expect(linesOf(slipped)).to.deep.equal(['USD/KZT 490 a stale', 'USD/KGS 87 a']);
  });

  it('is compared with what an earlier visit stored, and not with another source of the page before', () => {
    const stored = { ...kzt('a', 490, 1000, 'pending'), isStored: true };
    expect(linesOf(next(next(undefined, stored), kzt('a', 4.9, 2000)))[0]).to.equal('USD/KZT 490 a stale');
    const former = kzt('a', 490, 1000, 'pending');
    expect(linesOf(next(next(undefined, former), kzt('b', 4.9, 2000)))[0]).to.equal('USD/KZT 4.9 b');
  });

  it('is taken as it is when the page itself gave it', () => {
    const given = (value: number): SourceQuotes => source('', 'serving', `USD/KZT ${value}`, { host: undefined });
    expect(linesOf(next(next(undefined, given(490)), given(4.9)))[0]).to.equal('USD/KZT 4.9');
  });
});
