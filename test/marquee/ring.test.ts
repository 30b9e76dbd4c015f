import { expect } from '@open-wc/testing';
import {
  copiesToFill,
  cutItems,
  fitCut,
  layOutRing,
  modulo,
  sum,
  type Content,
  type Ring,
} from '../../src/marquee/ring.js';

const content = (sizes: number[], stripSize = 600, maxSegmentSize = 4096): Content => ({
  sizes,
  gap: 0,
  stripSize,
  maxSegmentSize,
});
const items = (count: number, size = 150): number[] => Array<number>(count).fill(size);

/** The sizes of each segment's items, in order. */
function segmentsOf(sizes: readonly number[], cut: readonly number[]): number[][] {
  let from = 0;
  return cut.map((count) => sizes.slice(from, (from += count)));
}

/** What every ring must hold, so that each segment wraps alone while it is out of sight. */
function expectSound(ring: Ring, strip: number): void {
  const ends = ring.segments.map(({ start, size }) => start + size);
  ring.segments.forEach(({ start }, index) => expect(start).to.be.closeTo(ends[index - 1] ?? 0, 1e-6));
  expect(ends.at(-1) ?? 0).to.be.at.most(ring.length + 1e-6);
  const widest = Math.max(0, ...ring.segments.map(({ size }) => size));
  expect(ring.length).to.be.at.least(strip + widest - 1e-6);
}

describe('the cut', () => {
  it('is made of runs of whole items, none over the limit', () => {
    const sizes = Array.from({ length: 100 }, (_, index) => 120 + ((index * 37) % 80));
    const segments = segmentsOf(sizes, cutItems(content(sizes), 1, []));
    expect(segments.flat()).to.deep.equal(sizes);
    expect(segments.length).to.be.within(4, 8);
    expect(Math.max(...segments.map(sum))).to.be.at.most(4096);
  });

  it('leaves segments no larger than the ring less the strip', () => {
    const segments = segmentsOf(items(10), cutItems(content(items(10), 1000), 1, []));
    expect(segments.flat()).to.have.length(10);
    expect(Math.max(...segments.map(sum))).to.be.at.most(500);
  });

  it('counts the copies as part of the ring', () => {
    expect(cutItems(content(items(4)), 1, [])).to.deep.equal([1, 1, 1, 1]);
    expect(cutItems(content(items(4)), 3, [])).to.deep.equal([4]);
  });

  it('falls to single items when the content is shorter than the strip', () => {
    expect(cutItems(content(items(3)), 1, [])).to.deep.equal([1, 1, 1]);
    expect(cutItems(content(items(1)), 1, [])).to.deep.equal([1]);
  });

  it('gives an item over the limit a segment of its own', () => {
    expect(cutItems(content([100, 5000, 100, 100], 200), 1, [])).to.deep.equal([1, 1, 2]);
  });

  it('leaves room to grow', () => {
    const cut = cutItems(content(items(60)), 1, []);
    expect(Math.max(...segmentsOf(items(60), cut).map(sum))).to.be.at.most(4096 * 0.9);
    expect(cutItems(content(items(60, 160)), 1, cut)).to.deep.equal(cut);
  });

  it('that is in force stays while it fits, though another would be made today', () => {
    const kept = [10, 25, 15];
    expect(cutItems(content(items(50)), 1, [])).to.not.deep.equal(kept);
    expect(cutItems(content(items(50)), 1, kept)).to.deep.equal(kept);
  });

  it('that is in force stays beside an item over the limit, which no cut could change', () => {
    const sizes = [5000, ...items(50)];
    const kept = [1, 10, 25, 15];
    expect(cutItems(content(sizes), 1, [])).to.not.deep.equal(kept);
    expect(cutItems(content(sizes), 1, kept)).to.deep.equal(kept);
  });

  it('that is in force gives way when a segment outgrows the limit, or the number of items changes', () => {
    expect(cutItems(content(items(50)), 1, [40, 10])).to.not.deep.equal([40, 10]);
    for (const kept of [
      [10, 25],
      [10, 25, 16],
    ]) {
      expect(sum(cutItems(content(items(50)), 1, kept))).to.equal(50);
    }
  });

  it('of nothing is nothing', () => {
    expect(cutItems(content([]), 1, [])).to.deep.equal([]);
    expect(cutItems(content([]), 1, [3, 2])).to.deep.equal([]);
  });
});

describe('a cut for another number of items', () => {
  it('loses from its end, and keeps no empty segment', () => {
    expect(fitCut([5, 5, 5], 12)).to.deep.equal([5, 5, 2]);
    expect(fitCut([5, 5, 5], 10)).to.deep.equal([5, 5]);
    expect(fitCut([5, 5, 5], 3)).to.deep.equal([3]);
    expect(fitCut([5], 0)).to.deep.equal([]);
  });

  it('fills its last segment, then makes others of a usual size', () => {
    expect(fitCut([5, 5], 11)).to.deep.equal([5, 6]);
    expect(fitCut([5, 5], 30)).to.deep.equal([5, 12, 12, 1]);
    expect(fitCut([20], 22)).to.deep.equal([20, 2]);
    expect(fitCut([], 40)).to.deep.equal([12, 12, 12, 4]);
  });

  it('of which nothing is known has segments so small that they wrap in a list half as long again as its strip', () => {
    const cut = fitCut([], 12);
    expect(cut).to.deep.equal([4, 4, 4]);
    expect(cutItems(content(Array<number>(12).fill(100), 800), 1, cut)).to.deep.equal(cut);
    expect(fitCut([], 3)).to.deep.equal([1, 1, 1]);
  });

  it('is the same for the same number', () => {
    expect(fitCut([5, 20, 1], 26)).to.deep.equal([5, 20, 1]);
  });
});

describe('the ring', () => {
  it('lays segments end to end and is as long as they are', () => {
    const ring = layOutRing(
      [
        [150, 150, 150, 150],
        [300, 300],
      ],
      600,
      1,
    );
    expect(ring.segments).to.deep.equal([
      { start: 0, size: 600 },
      { start: 600, size: 600 },
    ]);
    expect(ring).to.include({ length: 1200, spread: 0 });
  });

  it('spreads short content evenly, until it is just long enough', () => {
    const ring = layOutRing([[100], [100], [100]], 600, 1);
    expect(ring.spread).to.equal(200);
    expect(ring.segments.map(({ start }) => start)).to.deep.equal([0, 300, 600]);
    expect(ring.length).to.equal(900);
    expectSound(ring, 600);
  });

  it('adds nothing where the content is long enough', () => {
    expect(layOutRing([[400], [400], [400]], 600, 1)).to.include({ spread: 0, length: 1200 });
  });

  it('lets one item go out of sight before it comes again', () => {
    expect(layOutRing([[150]], 600, 1)).to.deep.equal({ length: 750, spread: 0, segments: [{ start: 0, size: 150 }] });
  });

  it('of nothing is as long as the strip', () => {
    expect(layOutRing([], 600, 1)).to.deep.equal({ length: 600, spread: 0, segments: [] });
  });

  it('starts every segment on a whole device px, whatever the zoom', () => {
    for (const ratio of [1, 1.25, 1.5, 2, 3]) {
      const ring = layOutRing([[100.3], [99.71], [120.499]], 333, 1 / ratio);
      for (const { start, size } of ring.segments) {
        expect(start * ratio).to.be.closeTo(Math.round(start * ratio), 1e-6);
        expect(size * ratio).to.be.closeTo(Math.round(size * ratio), 1e-6);
      }
      expectSound(ring, 333);
    }
  });

  it('never takes less than the items need, and less than a device px more', () => {
    const [first, second] = layOutRing([[100.2, 100.2], [300]], 100, 1).segments;
    expect([first?.size, second?.size]).to.deep.equal([201, 300]);
  });

  it('closes for any content in any strip, cut and copied as planned', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const random = (most: number, salt: number): number => (((seed * 7919 + salt * 104_729) % 9973) / 9973) * most;
      const sizes = Array.from({ length: 1 + (seed % 60) }, (_, index) => 40 + random(400, index));
      const one = content(sizes, 50 + random(3000, 99), 4096 / (1 + (seed % 3)));
      const copies = seed % 2 ? copiesToFill(one) : 1;
      const segments = segmentsOf(sizes, cutItems(one, copies, []));
      expect(segments.flat()).to.deep.equal(sizes);
      expectSound(
        layOutRing(Array<number[][]>(copies).fill(segments).flat(), one.stripSize, 1 / (1 + (seed % 3))),
        one.stripSize,
      );
    }
  });
});

describe('the copies', () => {
  it('are as many as fill the strip and the widest item', () => {
    expect(copiesToFill(content(items(4)))).to.equal(2);
    expect(copiesToFill(content(items(5)))).to.equal(1);
    expect(copiesToFill(content([100]))).to.equal(7);
    expect(copiesToFill(content([100, 300]))).to.equal(3);
  });

  it('are one when the content is long enough, missing, or has no size yet', () => {
    for (const sizes of [items(100), [], [0], [0, 0, 0]]) {
      expect(copiesToFill(content(sizes)), JSON.stringify(sizes)).to.equal(1);
    }
    expect(copiesToFill(content([0, 0], 0))).to.equal(1);
  });
});

describe('modulo', () => {
  it('is from 0 up to the length, either way round', () => {
    expect([0, 30, 100, 130, 1030].map((value) => modulo(value, 100))).to.deep.equal([0, 30, 0, 30, 30]);
    expect([-30, -100, -130, -1030].map((value) => modulo(value, 100))).to.deep.equal([70, 0, 70, 70]);
    expect(modulo(-1e-20, 100)).to.be.within(0, 99.99);
  });

  it('is 0 on an empty ring', () => {
    expect([0, 5, -5].map((value) => modulo(value, 0))).to.deep.equal([0, 0, 0]);
  });
});
