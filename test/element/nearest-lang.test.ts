import { expect, fixture, html } from '@open-wc/testing';
import { nearestLang } from '../../src/element/nearest-lang.js';

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
