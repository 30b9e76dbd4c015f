import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { isLong, runAtOnce, runInSlices, runWithPauses } from '../../src/payload/time-slices.js';

describe('work on a long list', () => {
  afterEach(() => sinon.restore());

  /** Works through three items that take so long each, ms; gives what ran, in order. */
  async function order(ms: number): Promise<string[]> {
    const done: string[] = [];
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    const notePage = (): unknown => setTimeout(() => done.push('page'));
    notePage();
    await runInSlices([1, 2, 3], (item) => {
      done.push(`${item}`);
      now += ms;
      notePage();
    });
    return done;
  }

  it('is done at a stretch while it takes half a frame, after and before the page runs', async () => {
    expect(await order(2)).to.deep.equal(['page', '1', '2', '3', 'page', 'page', 'page']);
  });

  it('yields to the page whenever it has gone on for longer', async () => {
    expect(await order(5)).to.deep.equal(['page', '1', '2', 'page', 'page', '3', 'page']);
    sinon.restore();
    expect(await order(9)).to.deep.equal(['page', '1', 'page', '2', 'page', '3', 'page']);
  });

  it('is not what hundreds make', () => {
    expect([500, 501].map((length) => isLong(Array.from({ length })))).to.deep.equal([false, true]);
  });
});

describe('reading that may pause', () => {
  afterEach(() => sinon.restore());

  function* work(items: number, done: string[], ms: number, wait: (ms: number) => void): Generator<undefined, string> {
    for (let item = 1; item <= items; item += 1) {
      done.push(`${item}`);
      wait(ms);
      yield;
    }
    return 'end';
  }

  it('is done at once where nobody waits for it', () => {
    const done: string[] = [];
    expect(runAtOnce(work(3, done, 0, () => undefined))).to.equal('end');
    expect(done).to.deep.equal(['1', '2', '3']);
  });

  it('takes no turn of the page while it is short, and several tasks where it is long', async () => {
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    for (const [ms, expected] of [
      [5, '1 2 3 4 page'],
      [20, '1 2 page 3 4'],
      [40, '1 page 2 3 4'],
    ] as const) {
      const done: string[] = [];
      setTimeout(() => done.push('page'));
      expect(await runWithPauses(work(4, done, ms, (wait) => (now += wait)))).to.equal('end');
      await new Promise((resolve) => setTimeout(resolve));
      expect(done.join(' '), `${ms} ms`).to.equal(expected);
    }
  });

  it('fails as the work does', async () => {
    function* broken(): Generator<undefined, string> {
      yield;
      throw new Error('broken');
    }
    expect(() => runAtOnce(broken())).to.throw('broken');
    expect(await runWithPauses(broken()).catch((error: unknown) => String(error))).to.equal('Error: broken');
  });
});
