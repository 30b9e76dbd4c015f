import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import { hasFallback } from '../../src/element/fallback.js';
import { isPlainClick } from '../../src/element/plain-click.js';
import { reflectStates } from '../../src/element/reflect-states.js';
import { watchPage } from '../../src/element/watch-page.js';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what the page changes of an element', () => {
  it('is told: its attributes, those of the document, its content; until it is no longer watched', async () => {
    const element = await fixture(html`<div>text</div>`);
    const onChange = sinon.spy();
    const stop = watchPage(element, ['lang'], onChange);
    const { documentElement: root } = document;
    const { lang } = root;
    const changes = [
      () => element.setAttribute('lang', 'kk'),
      () => (root.lang = 'ky'),
      () => element.append('more'),
      () => (element.firstChild!.textContent = 'other'),
      () => (root.lang = lang),
    ];
    for (const [index, change] of changes.entries()) {
      change();
      await settled();
      expect(onChange.callCount).to.equal(index + 1);
    }
    element.setAttribute('title', 'no matter');
    stop();
    element.setAttribute('lang', 'ru');
    await settled();
    expect(onChange.callCount).to.equal(changes.length);
  });
});

describe("a page's own content in an element", () => {
  const cases: [string, boolean][] = [
    ['', false],
    ['text alone', false],
    ['<ul></ul>', true],
    ['<p slot="empty"></p>', false],
    ['<script type="application/json">[]</script>', false],
    ['<script></script><p></p>', true],
  ];
  for (const [content, has] of cases) {
    it(`${has ? 'is' : 'is not'} ${content || 'nothing'}`, () => {
      const element = document.createElement('div');
      element.innerHTML = content;
      expect(hasFallback(element)).to.equal(has);
    });
  }
});

describe('a plain click', () => {
  it('is one of the first button without a key', () => {
    const clicks: MouseEventInit[] = [
      {},
      { button: 1 },
      { altKey: true },
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
    ];
    expect(clicks.map((init) => isPlainClick(new MouseEvent('click', init)))).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("an element's states", () => {
  it('are those that hold now', () => {
    customElements.define('ca-states', class extends HTMLElement {});
    const element = document.createElement('ca-states');
    const internals = element.attachInternals();
    const seen = () => ['stale', 'offline'].filter((state) => element.matches(`:state(${state})`));
    reflectStates(internals, ['stale', 'offline'], ['stale', false, undefined]);
    expect(seen()).to.deep.equal(['stale']);
    reflectStates(internals, ['stale', 'offline'], ['idle', 'offline']);
    expect(seen()).to.deep.equal(['offline']);
  });
});
