import { expect } from '@open-wc/testing';
import { anchorsOf, isInSight, distanceToNext, distanceTo, type ItemSpan } from '../../src/marquee/sight.js';

/** Ten items of 100 px on a ring of 1000 px, seen through a strip of 300 px. */
const places: ItemSpan[] = Array.from({ length: 10 }, (_, index) => ({
  key: `k${index}`,
  start: index * 100,
  size: 100,
}));
const sight = (ringOffset: number) => ({ ringLength: 1000, ringOffset, stripSize: 300 });
const place = (index: number): ItemSpan => places[index]!;

describe('the anchor', () => {
  it('is the first item that starts inside the strip, then come those behind it', () => {
    const anchors = [...anchorsOf(places, sight(250))];
    expect(anchors[0]).to.deep.equal(['k3', 50]);
    expect(anchors.map(([key]) => key).join()).to.equal('k3,k4,k5,k6,k7,k8,k9,k0,k1,k2');
  });

  it('is the item that fills the whole strip where none starts inside, at its offset before the edge', () => {
    const large = [
      { key: 'a', start: 0, size: 800 },
      { key: 'b', start: 800, size: 200 },
    ];
    expect([...anchorsOf(large, sight(200))]).to.deep.equal([
      ['a', -200],
      ['b', 600],
    ]);
  });

  it('is the one held, as long as that starts inside', () => {
    expect([...anchorsOf(places, sight(250), 'k4')][0]).to.deep.equal(['k4', 150]);
    expect([...anchorsOf(places, sight(250), 'k8')][0]).to.deep.equal(['k3', 50]);
    expect(anchorsOf(places, sight(250), 'k4').size).to.equal(10);
  });

  it('of nothing is none', () => {
    expect(anchorsOf([], sight(0)).size).to.equal(0);
  });
});

describe('what is in sight', () => {
  it('is what the strip shows a part of, over the end of the ring too', () => {
    expect(
      places
        .filter((one) => isInSight(one, sight(250)))
        .map(({ key }) => key)
        .join(),
    ).to.equal('k2,k3,k4,k5');
    expect(
      places
        .filter((one) => isInSight(one, sight(900)))
        .map(({ key }) => key)
        .join(),
    ).to.equal('k0,k1,k9');
  });
});

describe('a step', () => {
  it('goes to the next or the previous start', () => {
    expect(distanceToNext(places, sight(250), 1)).to.equal(50);
    expect(distanceToNext(places, sight(250), -1)).to.equal(-50);
  });

  it('does not stay at an item that is there already, but for rounding', () => {
    for (const at of [300, 300.4, 299.6]) {
      expect(distanceToNext(places, sight(at), 1)).to.be.closeTo(100, 0.5);
      expect(distanceToNext(places, sight(at), -1)).to.be.closeTo(-100, 0.5);
    }
  });

  it('goes over the end of the ring', () => {
    expect(distanceToNext(places, sight(950), 1)).to.equal(50);
    expect(distanceToNext(places, sight(20), -1)).to.equal(-20);
    expect(distanceToNext(places, sight(0), -1)).to.equal(-100);
  });
});

describe('the way to an item', () => {
  it('is none when it is wholly in sight', () => {
    for (const index of [3, 4]) expect(distanceTo(place(index), sight(250), 'nearest')).to.equal(0);
  });

  it('is the shorter one of the two', () => {
    expect(distanceTo(place(5), sight(250), 'nearest')).to.equal(50);
    expect(distanceTo(place(2), sight(250), 'nearest')).to.equal(-50);
    expect(distanceTo(place(0), sight(250), 'nearest')).to.equal(-250);
    expect(distanceTo(place(7), sight(250), 'nearest')).to.equal(250);
    expect(distanceTo(place(1), sight(900), 'nearest')).to.equal(0);
  });

  it('shows the start of what is larger than the strip', () => {
    expect(distanceTo({ start: 100, size: 700 }, sight(0), 'nearest')).to.equal(100);
  });

  it('to the middle is the shorter one as well', () => {
    expect(distanceTo(place(4), sight(300), 'middle')).to.equal(0);
    expect(distanceTo(place(8), sight(300), 'middle')).to.equal(400);
    expect(distanceTo(place(0), sight(300), 'middle')).to.equal(-400);
  });
});
