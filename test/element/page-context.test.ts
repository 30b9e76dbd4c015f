import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { LitElement } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { headlinesOf, until } from '../browser/headlines.js';
import { frame, reach } from '../browser/ticker.js';
import { hasFallback, nearestLang, nearestZone, PageContext } from '../../src/element/page-context.js';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The context of a plain element that is in the page. */
function contextOf(element: Element, onChange: () => void = () => undefined): PageContext {
  const host = Object.assign(element, {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const context = new PageContext(host, onChange);
  context.hostConnected();
  return context;
}

describe('what the page changes of an element', () => {
  it('is told: its attributes, those of the document, its content; until it is no longer watched', async () => {
    const element = await fixture(html`<div>text</div>`);
    const onChange = sinon.spy();
    const context = contextOf(element, onChange);
    onChange.resetHistory();
    const { documentElement: root } = document;
    const { lang } = root;
    const changes = [
      () => element.setAttribute('lang', 'kk'),
      () => (root.lang = 'ky'),
      () => element.append('more'),
      () => window.dispatchEvent(new Event('languagechange')),
      () => (element.firstChild!.textContent = 'other'),
      () => (root.lang = lang),
    ];
    for (const [index, change] of changes.entries()) {
      change();
      await settled();
      expect(onChange.callCount).to.equal(index + 1);
      expect(context.language).to.equal(nearestLang(element));
    }
    element.setAttribute('title', 'no matter');
    context.hostDisconnected();
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

/** An element in a shadow root of `host`. */
function shadowed(host: Element, content = '<p></p>'): Element {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = content;
  return root.querySelector('p')!;
}

describe('the nearest language', () => {
  it('is that of the element itself', async () => {
    const element = await fixture<HTMLElement>(html`<p lang="ru"></p>`);
    expect(nearestLang(element)).to.equal('ru');
  });

  it('is that of the nearest ancestor', async () => {
    const element = await fixture<HTMLElement>(
      html`<div lang="ru">
        <p lang="kk"><i></i></p>
      </div>`,
    );
    expect(nearestLang(element.querySelector('i')!)).to.equal('kk');
  });

  it('is found across shadow hosts, however many', async () => {
    const element = await fixture<HTMLElement>(html`<div lang="tg"><p></p></div>`);
    const inner = shadowed(shadowed(element.querySelector('p')!));
    expect(nearestLang(inner)).to.equal('tg');
  });

  it('inside a shadow root wins over that of the host', async () => {
    const element = await fixture<HTMLElement>(html`<div lang="tg"></div>`);
    expect(nearestLang(shadowed(element, '<div lang="uz"><p></p></div>'))).to.equal('uz');
  });

  it('of a slotted element is that of the page, not of the shadow root that it is slotted into', async () => {
    const element = await fixture<HTMLElement>(
      html`<div lang="tk">
        <p><i></i></p>
      </div>`,
    );
    element.querySelector('p')!.attachShadow({ mode: 'open' }).innerHTML = '<b lang="uz"><slot></slot></b>';
    expect(nearestLang(element.querySelector('i')!)).to.equal('tk');
  });

  it('is found across a shadow host of another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="other document"></iframe>`);
    const other = frame.contentDocument!;
    other.body.innerHTML = '<div lang="ky"></div>';
    expect(nearestLang(shadowed(other.querySelector('div')!))).to.equal('ky');
  });

  it('keeps region and script, and is written as engines write it', async () => {
    const element = await fixture<HTMLElement>(html`<p lang="UZ-cyrl-uz"></p>`);
    expect(nearestLang(element)).to.equal('uz-Cyrl-UZ');
  });

  it('keeps what the tag asks for of calendar and digits', async () => {
    const element = await fixture<HTMLElement>(html`<p lang="fa-u-nu-latn"></p>`);
    expect(nearestLang(element)).to.equal('fa-u-nu-latn');
  });

  it('is English where there is none', () => {
    const element = document.createElement('p');
    expect(nearestLang(element)).to.equal('en');
    element.lang = '';
    expect(nearestLang(element)).to.equal('en');
    expect(nearestLang(shadowed(element))).to.equal('en');
  });

  it('is English where engines refuse the tag', () => {
    for (const tag of ['en_US', 'русский', 'x', 'ru-', '"><b>', '*']) {
      const element = document.createElement('p');
      element.lang = tag;
      expect(nearestLang(element), tag).to.equal('en');
    }
  });
});

describe('the nearest time zone', () => {
  it('is that of the element, else of its nearest ancestor', async () => {
    const element = await fixture(
      html`<div time-zone="Asia/Bishkek">
        <p time-zone="Asia/Dushanbe"></p>
        <i></i>
      </div>`,
    );
    expect(nearestZone(element.querySelector('p')!)).to.equal('Asia/Dushanbe');
    expect(nearestZone(element.querySelector('i')!)).to.equal('Asia/Bishkek');
  });

  it('is found across shadow hosts', async () => {
    const element = await fixture(html`<div time-zone="Asia/Tashkent"><p></p></div>`);
    const root = element.querySelector('p')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('b'));
    expect(nearestZone(root.querySelector('b')!)).to.equal('Asia/Tashkent');
  });

  it("is the user's own where there is none, or one that the engine does not know", async () => {
    for (const zone of [undefined, '', 'Mars/Phobos', '"><b>', '5']) {
      const element = await fixture(html`<p time-zone=${ifDefined(zone)}></p>`);
      expect(nearestZone(element), zone).to.equal(undefined);
      expect(contextOf(element).timeZone, zone).to.equal(OWN_ZONE);
    }
    expect(contextOf(await fixture(html`<p time-zone="Asia/Bishkek"></p>`)).timeZone).to.equal('Asia/Bishkek');
  });
});

describe('an ancestor that changes at run time', () => {
  const RATES = ['KGS', 'TJS', 'UZS', 'KZT', 'TMT', 'CNY', 'RUB'].map((base) => ({ pair: `${base}/USD`, value: 0.5 }));

  /** An element deep in a page: in a shadow root, in a slot of another one, below ordinary elements. */
  async function deep(tag: string) {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <section><p></p></section>
      </div>`,
    );
    const host = outer.querySelector('p')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<div class="inner"><article></article></div>';
    const inner = host.shadowRoot!.querySelector<HTMLElement>('.inner')!;
    const article = inner.querySelector<HTMLElement>('article')!;
    article.attachShadow({ mode: 'open' }).innerHTML = '<div class="slotting"><slot></slot></div>';
    const slotting = article.shadowRoot!.querySelector<HTMLElement>('.slotting')!;
    const element = article.appendChild(document.createElement(tag) as LitElement);
    return { outer, host, inner, article, slotting, element };
  }

  for (const where of ['outer', 'host', 'inner', 'article'] as const) {
    it(`changes the language and the time zone at once: ${where}`, async () => {
      const { element, ...places } = await deep('ca-headlines');
      Object.assign(element, { headlines: [{ title: 'One', published: Date.UTC(2026, 1, 5, 23) }] });
      await element.updateComplete;
      const read = (): string => element.renderRoot.querySelector('[part~="time"]')!.textContent;
      places[where].setAttribute('time-zone', 'UTC');
      await settled();
      expect(read()).to.equal('05 February 2026');
      places[where].lang = 'ru';
      await settled();
      expect(read()).to.contain('5 февраля 2026');
      places[where].setAttribute('time-zone', 'Asia/Tokyo');
      await settled();
      expect(read()).to.contain('6 февраля 2026');
      places[where].setAttribute('time-zone', 'America/Los_Angeles');
      await settled();
      expect(read()).to.contain('5 февраля 2026');
    });
  }

  for (const where of ['outer', 'host', 'inner', 'article', 'slotting'] as const) {
    it(`turns both strips round at once: ${where}`, async () => {
      for (const tag of ['ca-rate-ticker', 'ca-headlines']) {
        const { element, ...places } = await deep(tag);
        Object.assign(element, { layout: 'ticker', rates: RATES, headlines: headlinesOf(9), paused: true });
        await until(() => element.renderRoot.querySelector('.strip'));
        await frame();
        const strip = element.renderRoot.querySelector<HTMLElement>('.strip')!;
        await reach(strip);
        const first = element.renderRoot.querySelector('[part~="item"]')!;
        const fromStart = (dir: string): number => {
          const [box, item] = [strip.getBoundingClientRect(), first.getBoundingClientRect()];
          return dir === 'rtl' ? box.right - item.right : item.left - box.left;
        };
        await until(() => {
          strip.dispatchEvent(new WheelEvent('wheel', { deltaX: 50, cancelable: true }));
          return fromStart('ltr') < -45;
        });
        const before = fromStart('ltr');
        for (const dir of ['rtl', 'ltr']) {
          places[where].dir = dir;
          await settled();
          // The headlines' strip goes on meanwhile.
          expect(fromStart(dir), tag).to.be.within(before - 30, before + 0.5);
        }
      }
    });
  }
});

describe('a language or a time zone that the engine refuses', () => {
  afterEach(() => sinon.restore());

  it('is told once, again after it was mended, and is taken for the default', async () => {
    const warn = sinon.stub(console, 'warn');
    const element = await fixture<LitElement & { rates: unknown }>(
      html`<ca-rate-ticker lang="en_US" time-zone="Mars/Phobos"></ca-rate-ticker>`,
    );
    element.rates = [{ pair: 'KGS/USD', value: 0.5 }];
    await element.updateComplete;
    const lines = [
      '<ca-rate-ticker> lang: expected a language tag such as ky or en-GB, got "en_US"',
      '<ca-rate-ticker> time-zone: expected a time zone such as Asia/Bishkek, got "Mars/Phobos"',
    ];
    expect(warn.args.map(([line]) => String(line))).to.deep.equal(lines);
    for (const lang of ['ru', 'en_US']) {
      element.lang = lang;
      await settled();
    }
    expect(warn.args.map(([line]) => String(line))).to.deep.equal([...lines, lines[0]]);
    expect(element.renderRoot.querySelector('.value')!.textContent).to.equal('0.50000');
  });
});
