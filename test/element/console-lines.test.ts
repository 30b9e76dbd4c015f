import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { ConsoleLines } from '../../src/element/console-lines.js';

describe('what an element says on the console', () => {
  let warn: sinon.SinonStub;
  let lines: ConsoleLines;
  beforeEach(() => {
    warn = sinon.stub(console, 'warn');
    lines = new ConsoleLines(document.createElement('ca-some'));
  });
  afterEach(() => sinon.restore());
  const written = () => warn.args.map(([line]: string[]) => line);

  it('names the element and the subject', () => {
    expect(lines.warn('src', 'expected rates, got none')).to.be.true;
    expect(written()).to.deep.equal(['<ca-some> src: expected rates, got none']);
  });

  it('is said once, and once more after it changed or was well again', () => {
    expect(['a', 'a', 'b', undefined, 'b'].map((text) => lines.warn('src', text))).to.deep.equal([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(written()).to.deep.equal(['<ca-some> src: a', '<ca-some> src: b', '<ca-some> src: b']);
  });

  it('is nothing where all is well', () => {
    expect([undefined, 0 as const, ''].map((text) => lines.warn('src', text))).to.deep.equal([false, false, false]);
    expect(warn.callCount).to.equal(0);
  });

  it('of one subject does not keep another silent', () => {
    lines.warn('src', 'a');
    expect(lines.warn('map', 'a')).to.be.true;
  });

  it('is said again of a subject once all was well with it', () => {
    lines.warn('src', 'a');
    lines.warn('src', undefined);
    expect(lines.warn('src', 'a')).to.be.true;
  });
});
