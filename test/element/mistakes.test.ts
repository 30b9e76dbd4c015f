import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import { runInPage } from '../browser/devtools.js';
import '../browser/ticker.js';

describe('a mistake in the use of an element', () => {
  let warn: sinon.SinonStub;
  beforeEach(() => (warn = sinon.stub(console, 'warn')));
  afterEach(() => sinon.restore());
  const linesOf = (tag: string): string[] =>
    warn.args.map(([line]) => String(line)).filter((line) => line.startsWith(`<${tag}>`));

  for (const [markup, ...expected] of [
    ['<ca-rate-ticker direction="sideways">', 'direction: expected one of auto left right up down, got "sideways"'],
    ['<ca-rate-ticker fill="full">', 'fill: expected one of auto spread repeat static wrap scroll, got "full"'],
    ['<ca-rate-ticker speed="fast">', 'speed: expected a number, got "fast"'],
    ['<ca-rate-ticker rates="[]">', 'rates: expected the property rates, set by script, got an attribute'],
    [
      '<ca-rate-ticker without-change="false">',
      'without-change: expected no attribute for off, got "false", which counts as on',
    ],
    [
      '<ca-rate-ticker refreshInterval="9">',
      'refreshinterval: expected the name refresh-interval, got refreshinterval',
    ],
    ['<ca-headlines layout="grid">', 'layout: expected one of list compact cards ticker, got "grid"'],
    ['<ca-headlines pagination="pages">', 'pagination: expected one of numbers prev-next more none, got "pages"'],
    ['<ca-headlines headlines="[]">', 'headlines: expected the property headlines, set by script, got an attribute'],
    [
      '<ca-headlines pageSize="9" page-size="x">',
      'page-size: expected a number, got "x"',
      'pagesize: expected the name page-size, got pagesize',
    ],
    ['<ca-rate-ticker direction="up" fill="repeat" speed="9" without-change refresh-interval="0" digits="5">'],
    ['<ca-headlines layout="cards" pagination="more" page="2" group-by="day" date-style="none" excerpt="2">'],
  ] as const) {
    const what = expected.length ? 'is told in one line' : 'is not told where there is none';
    it(`${what}: ${markup}`, async () => {
      const tag = /[a-z-]+/.exec(markup)![0];
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.innerHTML = `${markup}</${tag}>`;
      const element = host.firstElementChild as HTMLElement & {
        requestUpdate(): void;
        updateComplete: Promise<boolean>;
      };
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(linesOf(tag)).to.deep.equal(expected.map((line) => `<${tag}> attribute ${line}`));
    });
  }

  it('is told of a property as well, and again after it was mended', async () => {
    const element = await fixture<HTMLElement & Record<string, unknown>>(html`<ca-rate-ticker></ca-rate-ticker>`);
    for (const direction of ['north', 'left', 'north']) {
      element['direction'] = direction;
      await element['updateComplete'];
    }
    const line = '<ca-rate-ticker> attribute direction: expected one of auto left right up down, got "north"';
    expect(linesOf('ca-rate-ticker')).to.deep.equal([line, line]);
  });

  it('is told of a switch that turns from "true" to "false", though it stays on', async () => {
    const element = await fixture<HTMLElement & Record<string, unknown>>(
      html`<ca-rate-ticker with-names="true"></ca-rate-ticker>`,
    );
    expect(linesOf('ca-rate-ticker')).to.deep.equal([]);
    element.setAttribute('with-names', 'false');
    await element['updateComplete'];
    expect(element['withNames']).to.equal(true);
    expect(linesOf('ca-rate-ticker')).to.deep.equal([
      '<ca-rate-ticker> attribute with-names: expected no attribute for off, got "false", which counts as on',
    ]);
  });
});

describe('an element without a source', () => {
  let clock: sinon.SinonFakeTimers;
  let warn: sinon.SinonStub;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    warn = sinon.stub(console, 'warn');
  });
  afterEach(() => {
    clock.restore();
    sinon.restore();
  });
  const missing = (): string[] => warn.args.map(([line]) => String(line)).filter((line) => line.includes('> src:'));

  for (const tag of ['ca-rate-ticker', 'ca-headlines']) {
    it(`is told once its page had five seconds to set one: ${tag}`, () => {
      const element = document.createElement(tag);
      document.body.append(element);
      clock.tick(4900);
      expect(missing()).to.deep.equal([]);
      clock.tick(200);
      expect(missing()).to.deep.equal([`<${tag}> src: expected a URL or data, got none`]);
      element.remove();
    });
  }

  it('is not told of one that has a URL, data or content, or has left', () => {
    const [withData, withContent, withHeadlines, gone] = [
      'ca-rate-ticker',
      'ca-rate-ticker',
      'ca-headlines',
      'ca-headlines',
    ].map((tag) => document.body.appendChild(document.createElement(tag))) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    Object.assign(withData, { rates: [] });
    Object.assign(withHeadlines, { headlines: [] });
    withContent.remove();
    withContent.innerHTML = '<ul><li>KGS/USD = 0.01144 0%</li></ul>';
    document.body.append(withContent);
    gone.remove();
    clock.tick(6000);
    expect(missing()).to.deep.equal([]);
    for (const element of [withData, withContent, withHeadlines]) element.remove();
  });
});

interface Held {
  readonly heading: boolean;
  readonly text: boolean;
  readonly below: boolean;
  readonly items: string;
  readonly selected: number;
}

const LOOK = `(() => {
  const ticker = document.querySelector('ca-rate-ticker');
  const heading = document.querySelector('h1');
  let selected = 0;
  ticker.addEventListener('ca-select', () => selected++);
  document.querySelector('li').click();
  const strip = ticker.shadowRoot.querySelector('[part=strip]').getBoundingClientRect();
  return {
    heading: heading.checkVisibility() && heading.offsetHeight > 0,
    text: document.querySelector('main').checkVisibility() && document.querySelector('main').offsetHeight > 0,
    below: heading.getBoundingClientRect().top >= strip.bottom,
    items: ticker.shadowRoot.querySelector('[part~=item]').innerText.trim(),
    selected,
  };
})()`;

describe('elements written as self-closed', () => {
  it('say so, and leave the rest of the page to be seen below them, unread and unanswered', async () => {
    const ready = `['ca-rate-ticker', 'ca-headlines'].every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~=item]:not([part~=skeleton])'))`;
    const { errors, warnings, ...held } = await runInPage<Held>('/test/pages/self-closed.html', LOOK, ready);
    expect(errors).to.deep.equal([]);
    expect(held).to.deep.equal({ heading: true, text: true, below: true, items: 'KGS/USD = 0.01144 0%', selected: 0 });
    expect(warnings.length).to.equal(2);
    expect(warnings[0]).to.match(/^<ca-(rate-ticker|headlines)> end tag: expected <\/ca-\1>, got the rest of the page/);
  });
});
