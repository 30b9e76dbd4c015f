import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { countWork } from '../browser/count-work.js';
import { holdings } from '../browser/devtools.js';
import { frame, next, RECORDED } from '../browser/ticker.js';

const realTime = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a thousand times into the page and out again', () => {
  const work = countWork();
  /** All that may be left behind, once feeds have ended. */
  async function leftovers() {
    await realTime(1500);
    await holdings();
    const { observed, timers } = work();
    const { heap, listeners, nodes } = await holdings();
    return { heap, nodes, listeners, counts: { observed, timers, animations: document.getAnimations().length } };
  }
  function freshTicker(): HTMLElement {
    const element = document.createElement('ca-rate-ticker');
    for (const [name, value] of Object.entries({ src: RECORDED, pairs: 'KGS/USD TJS/USD' }))
      element.setAttribute(name, value);
    return element;
  }

  const kept = freshTicker();
  const ways: [who: string, element: () => HTMLElement][] = [
    ['new elements', freshTicker],
    ['the same element', () => kept],
  ];
  for (const [who, elementOf] of ways) {
    it(`${who} leave no listener, observer, timer, animation or memory behind`, async function () {
      this.timeout(120_000);
      const cycles = async (count: number): Promise<void> => {
        for (let cycle = 0; cycle < count; cycle++) {
          const element = elementOf();
          document.body.append(element);
          // Now and then long enough for the whole of it to work.
          await (cycle % 20 ? (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete : frame());
          element.remove();
        }
      };
      const load = next(document, 'ca-load');
      const first = elementOf();
      document.body.append(first);
      await load;
      expect(work().observed).to.be.greaterThan(0);
      expect(work().timers).to.be.greaterThan(0);
      first.remove();
      // Until the code is compiled, and its caches are full.
      await cycles(1000);
      const before = await leftovers();
      await cycles(1000);
      const after = await leftovers();
      expect(after.counts).to.deep.equal(before.counts);
      expect(after.counts.timers).to.equal(0);
      // The test tool listens once more now and then; what is left behind in every twentieth cycle alone makes 50.
      expect(after.listeners - before.listeners, 'listeners more').to.be.below(10);
      // One ticker has more than 50 nodes, and takes more than 10 kB.
      expect(after.nodes - before.nodes, 'nodes more').to.be.below(50);
      expect((after.heap - before.heap) / 1000, 'bytes more per cycle').to.be.below(200);
    });
  }
});
