import { expect } from '@open-wc/testing';
import { redo, startHistory, step, undo } from '../../../demo/builder/history.js';

describe('the history of the builder', () => {
  it('goes back and forth, and forgets what was undone at the next step', () => {
    const three = step(step(startHistory(1), 2, 'a'), 3, 'b');
    expect(undo(undo(three)).present).to.equal(1);
    expect(redo(undo(three)).present).to.equal(3);
    expect(redo(step(undo(three), 4, 'c')).present).to.equal(4);
  });

  it('counts a slider that is drawn as one step, but not after an undo', () => {
    const drawn = step(step(step(startHistory(0), 1, 'speed'), 2, 'speed'), 3, 'speed');
    expect(undo(drawn).present).to.equal(0);
    expect(undo(step(redo(undo(drawn)), 4, 'speed')).present).to.equal(3);
  });

  it('stays where there is nothing before or after', () => {
    const only = startHistory('only');
    expect(undo(only)).to.equal(only);
    expect(redo(only)).to.equal(only);
  });
});
