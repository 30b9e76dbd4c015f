import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import { hasFallback, nearestLang, nearestZone, PageContext } from '../../src/element/page-context.js';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('what the page changes of an element', () => {
  it('is told: its attributes, those of the document, its content; until it is no longer watched', async () => {
    const element = await fixture(html`<div>text</div>`);
    const onChange = sinon.spy();
    const host = Object.assign(element, {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    });
    const context = new PageContext(host, onChange);
    context.hostConnected();
    onChange.resetHistory();
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
    expect(nearestZone(document.createElement('p'))).to.equal(OWN_ZONE);
    for (const zone of ['', 'Mars/Phobos', '"><b>', '5']) {
      const element = await fixture(html`<p time-zone=${zone}></p>`);
      expect(nearestZone(element), zone).to.equal(OWN_ZONE);
    }
  });
});
