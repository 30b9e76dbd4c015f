import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { isLong, runInSlices } from '../../../src/headlines/list/time-slices.js';

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
