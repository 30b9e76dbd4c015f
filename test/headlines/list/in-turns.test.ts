import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { inTurns, isLong } from '../../../src/headlines/list/in-turns.js';

describe('work on a long list', () => {
  afterEach(() => sinon.restore());

  /** Works through three items that take so long each, ms; tells what was done, in which order. */
  async function order(ms: number): Promise<string[]> {
    const done: string[] = [];
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    const sayTurn = (): unknown => setTimeout(() => done.push('turn'));
    sayTurn();
    await inTurns([1, 2, 3], (item) => {
      done.push(`${item}`);
      now += ms;
      sayTurn();
    });
    return done;
  }

  it('is done at a stretch while it takes half a frame, after and before the turn of the page', async () => {
    expect(await order(2)).to.deep.equal(['turn', '1', '2', '3', 'turn', 'turn', 'turn']);
  });

  it('gives the page its turn whenever it has gone on for longer', async () => {
    expect(await order(5)).to.deep.equal(['turn', '1', '2', 'turn', 'turn', '3', 'turn']);
    sinon.restore();
    expect(await order(9)).to.deep.equal(['turn', '1', 'turn', '2', 'turn', '3', 'turn']);
  });

  it('is not what hundreds make', () => {
    expect([500, 501].map((length) => isLong(Array.from({ length })))).to.deep.equal([false, true]);
  });
});
