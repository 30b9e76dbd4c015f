import { expect } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import sinon from 'sinon';
import { FeedController } from '../../src/feed/feed-controller.js';
import { fault, realTime, until, witness, type Fault } from './faults.js';

/** An element that only follows a feed. */
class Follower extends LitElement {
  readonly witness = witness();
  readonly controller = new FeedController(this, this.witness);
  updates = 0;

  protected override render(): TemplateResult | undefined {
    this.updates++;
    return undefined;
  }
}
customElements.define('test-follower', Follower);

/** Waits until observers of the viewport have been told of an element, which takes a frame. */
const observed = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(element);
  });

describe('an element that follows a feed', () => {
  let element: Follower;
  let space: HTMLElement;
  const asked = async ({ requests }: Fault): Promise<number> => (await requests()).length;

  beforeEach(() => {
    element = new Follower();
    element.style.display = 'block';
    space = document.createElement('div');
    document.body.append(space, element);
  });
  afterEach(() => {
    space.remove();
    element.remove();
    scrollTo(0, 0);
    sinon.restore();
  });

  it('asks when it is in view', async () => {
    const one = fault('answer');
    element.controller.follow(one.url, 300);
    await until(() => element.witness.payloads.length, 'an answer');
    expect(await asked(one)).to.equal(1);
  });

  it('asks once it comes within a viewport of the view, not before', async () => {
    space.style.height = `${innerHeight * 4}px`;
    const one = fault('answer');
    element.controller.follow(one.url, 300);
    await realTime(300);
    expect(await asked(one)).to.equal(0);
    scrollTo(0, innerHeight * 2.5);
    await until(() => element.witness.payloads.length, 'an answer');
    expect(element.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
  });

  it('asks when the page is printed, wherever it is, and no more once that is done', async () => {
    space.style.height = `${innerHeight * 4}px`;
    const one = fault('answer');
    element.controller.follow(one.url, 300);
    await realTime(300);
    dispatchEvent(new Event('beforeprint'));
    await until(() => element.witness.payloads.length, 'an answer');
    dispatchEvent(new Event('afterprint'));
    await observed(element);
    const other = fault('answer');
    element.controller.follow(other.url, 300);
    await realTime(300);
    expect([await asked(one), await asked(other)]).to.deep.equal([1, 0]);
  });

  it('asks nothing while it has no box', async () => {
    element.style.display = 'none';
    const one = fault('answer');
    element.controller.follow(one.url, 300);
    await realTime(200);
    expect(await asked(one)).to.equal(0);
    element.style.display = 'block';
    await until(() => element.witness.payloads.length, 'an answer');
  });

  it('may follow several feeds by one controller each, and one that fails leaves the others', async () => {
    const urls = [fault('answer'), fault('answer', { status: 500 }), fault('answer', {}, 1)].map(({ url }) => url);
    const witnesses = urls.map((url) => {
      const one = witness();
      new FeedController(element, one).follow(url, 300);
      return one;
    });
    await until(() => witnesses.every(({ payloads, errors }) => payloads.length + errors.length), 'all outcomes');
    expect(witnesses.map(({ payloads }) => payloads.length)).to.deep.equal([1, 0, 1]);
    expect(witnesses.map(({ errors }) => errors.length)).to.deep.equal([0, 1, 0]);
  });

  it('shares its feed with an element of the same URL', async () => {
    const other = new Follower();
    document.body.append(other);
    const one = fault('answer');
    for (const { controller } of [element, other]) controller.follow(one.url, 300);
    await until(() => other.witness.payloads.length && element.witness.payloads.length, 'two answers');
    other.remove();
    expect(await asked(one)).to.equal(1);
    expect(other.witness.answers[0]).to.equal(element.witness.answers[0]);
  });

  it('does not ask anew when it is moved', async () => {
    const one = fault('answer');
    element.controller.follow(one.url, 300);
    await until(() => element.witness.payloads.length, 'an answer');
    document.body.prepend(element);
    space.append(element);
    await realTime(100);
    expect(await asked(one)).to.equal(1);
  });

  it('hears nothing once it is removed', async () => {
    const one = fault('answer', { delay: 200 });
    element.controller.follow(one.url, 300);
    await until(() => asked(one), 'a request');
    element.remove();
    await realTime(400);
    expect([element.witness.payloads, element.witness.errors]).to.deep.equal([[], []]);
  });

  it('hears nothing of the feed that it followed before', async () => {
    const [old, next] = [fault('answer', { delay: 100 }), fault('answer', { status: 500 })];
    element.controller.follow(old.url, 300);
    await until(() => asked(old), 'a request');
    element.controller.follow(next.url, 300);
    await realTime(300);
    expect(element.witness.payloads).to.deep.equal([]);
    expect(element.witness.errors.length).to.equal(1);
  });

  it('passes on its limit of bytes', async () => {
    element.controller.follow(fault('answer').url, 300, { maxBytes: 10 });
    await until(() => element.witness.errors.length, 'an error');
    expect(element.witness.errors[0]!.code).to.equal('too-large');
  });

  it('tells of a URL that is not allowed, and asks nothing for none', async () => {
    const fetch = sinon.spy(window, 'fetch');
    for (const src of ['', '  ', undefined, null]) element.controller.follow(src, 300);
    element.controller.follow('javascript:alert(1)', 300);
    await realTime(100);
    expect(element.witness.errors.map(({ code }) => code)).to.deep.equal(['refused']);
    expect(fetch.callCount).to.equal(0);
    expect(element.controller.offline).to.be.false;
  });

  it('knows when there is no connection, and updates its host', async () => {
    element.controller.follow(fault('answer').url, 300);
    await element.updateComplete;
    const before = element.updates;
    sinon.stub(navigator, 'onLine').get(() => false);
    dispatchEvent(new Event('offline'));
    await element.updateComplete;
    expect(element.controller.offline).to.be.true;
    expect(element.updates).to.equal(before + 1);
  });
});
