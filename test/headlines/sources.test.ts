import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { FeedErrorEvent } from '../../src/index.js';
import {
  frame,
  headlinesOf,
  list,
  loadedList,
  next,
  own,
  postsOf,
  serve,
  textOf,
  titlesOf,
  until,
} from '../browser/headlines.js';

describe('several sources', () => {
  afterEach(() => sinon.restore());

  it('are one list, the newest first, each headline once', async () => {
    serve(({ pathname }) =>
      pathname === '/a' ? headlinesOf(3) : pathname === '/b' ? headlinesOf(3, 2) : postsOf(headlinesOf(1, 9)),
    );
    const src = `${own('/a')}  ${own('/b')}\n${own('/c')}`;
    const element = await loadedList(html`<ca-headlines src=${src}></ca-headlines>`);
    expect(titlesOf(element)).to.deep.equal(['Headline 1', 'Headline 2', 'Headline 3', 'Headline 4', 'Headline 9']);
  });

  it('hide none of the others when one fails, and that is told', async () => {
    const warn = sinon.stub(console, 'warn');
    serve(({ pathname }) =>
      pathname === '/b' ? { status: 500, body: 'no' } : headlinesOf(2, pathname === '/a' ? 1 : 3),
    );
    const failed = next<FeedErrorEvent>(document, 'ca-error');
    const element = await loadedList(html`<ca-headlines src="${own('/a')} ${own('/b')} ${own('/c')}"></ca-headlines>`);
    expect((await failed).error.status).to.equal(500);
    expect(titlesOf(element).length).to.equal(4);
    expect(textOf(element, 'message')).to.equal('Some headlines could not be loaded');
    expect(element.matches(':state(error), :state(stale)')).to.be.false;
    expect(warn.callCount).to.equal(1);
  });

  it('fail together where all of them fail', async () => {
    sinon.stub(console, 'warn');
    serve(() => ({ status: 500, body: 'no' }));
    const failed = next(document, 'ca-error');
    const element = await list(html`<ca-headlines src="${own('/a')} ${own('/b')}"></ca-headlines>`);
    await failed;
    await frame();
    expect(element.matches(':state(error)')).to.be.true;
  });

  it('wait for one another, but not for ever', async () => {
    sinon
      .stub(window, 'fetch')
      .callsFake((input) =>
        new URL(input as string).pathname === '/slow'
          ? new Promise(() => undefined)
          : Promise.resolve(new Response(JSON.stringify(headlinesOf(2)))),
      );
    const element = await list(html`<ca-headlines src="${own('/a')} ${own('/slow')}"></ca-headlines>`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(titlesOf(element).length).to.equal(0);
    await new Promise((resolve) => setTimeout(resolve, 1700));
    await until(() => titlesOf(element).length === 2);
  }).timeout(8000);
});
