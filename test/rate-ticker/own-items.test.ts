import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { RateTicker } from '../../src/index.js';
import { accessibilityTree } from '../browser/devtools.js';
import { frame, itemsOf, placesOf, stripOf, textsOf, ticker } from '../browser/ticker.js';
import { XSS_STRINGS } from '../headlines/xss-strings.js';

const RATES = [
  { pair: 'KGS/USD', value: 0.01144, change: 0.2, previous: 0.0114 },
  { pair: 'TJS/USD', value: 0.10681, change: -0.28, bid: 0.1, ask: 0.11 },
  { pair: 'UZS/USD', value: 0.00008, change: 0 },
  { pair: 'KZT/USD', value: 0.00203 },
];

/** A ticker whose items are written inside it, once what reads them is loaded. */
async function written(template: string, rates: RateTicker['rates'] | typeof RATES = RATES): Promise<RateTicker> {
  const element = await ticker(
    html`<ca-rate-ticker
      fill="spread"
      .innerHTML=${`<template slot="item">${template}</template>`}
      .rates=${rates}
    ></ca-rate-ticker>`,
  );
  await import('../../src/rate-ticker/own-item.js');
  await frame();
  await frame();
  return element;
}

const find = (element: RateTicker, selector: string): HTMLElement =>
  itemsOf(element)[0]!.querySelector<HTMLElement>(selector)!;

describe('an item that a page writes as a template', () => {
  afterEach(() => sinon.restore());

  it('has the texts of each rate in its texts and attributes', async () => {
    const element = await written(
      '<b part="flag" title="{pair} {value} {change}">{name}</b> {base} in {quote}: {value} {change} {bid} {ask}',
    );
    expect(textsOf(element).slice(0, 2)).to.deep.equal([
      'Kyrgystani Som KGS in USD: 0.01144 0.20%'.replace('Kyrgystani Som', find(element, '.name').innerText),
      `${itemsOf(element)[1]!.querySelector<HTMLElement>('.name')!.innerText} TJS in USD: 0.10681 −0.28% 0.10000 0.11000`,
    ]);
    expect(find(element, '.name').innerText).to.match(/som/i);
    expect(find(element, 'b').title).to.equal('KGS/USD 0.01144 0.20%');
    expect(find(element, 'b').part.value).to.equal('flag');
  });

  it('has the parts of the built-in item, the sign of the change with its word, and what is compared with', async () => {
    const element = await written('{pair} {value} {change}');
    for (const part of ['pair', 'value', 'change']) expect(find(element, `[part~="${part}"]`), part).to.exist;
    expect(getComputedStyle(find(element, '[part~="change-up"]'), '::before').content).to.equal('"▲" / ", up "');
    expect(find(element, '[part="value"]').title).to.contain('0.0114');
  });

  it('is spoken as the built-in one: names for codes, once, and words for signs', async () => {
    const element = await written('{base} · {pair} = {value} {quote} {change}', RATES.slice(0, 2));
    element.pause();
    await frame();
    const spoken = (await accessibilityTree())
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(spoken).to.match(/1 Kyrgyz\w* som/i);
    expect(spoken.match(/Kyrg/g)).to.have.length(1);
    expect(spoken)
      .to.contain('0.01144')
      .and.to.match(/US dollars/)
      .and.to.contain(', up');
    expect(spoken).to.not.contain('KGS').and.not.to.contain('▲').and.not.to.contain('−');
    element.play();
  });

  it('shows pictures of http(s) addresses, which add no text and tell no other site', async () => {
    const element = await written('<img src="/flags/{base}.svg?of={quote}" width="20" height="14">{pair}');
    const flag = find(element, 'img') as HTMLImageElement;
    expect(flag.src).to.equal(`${location.origin}/flags/KGS.svg?of=USD`);
    expect([flag.alt, flag.decoding, flag.referrerPolicy]).to.deep.equal(['', 'async', 'no-referrer']);
    expect(flag.getAttribute('width')).to.equal('20');
  });

  it('leaves out scripts, handlers, styles, other elements and addresses, and says so in one line', async () => {
    const warn = sinon.stub(console, 'warn');
    const hacked = sinon.spy();
    Object.assign(window, { hack: hacked });
    const element = await written(
      `<script>hack()</script><img src="javascript:hack()" onerror="hack()"><a href="javascript:hack()" style="color:red">x</a>
       <a href="data:text/html,x">y</a><svg onload="hack()"><script>hack()</script></svg><iframe srcdoc="x"></iframe>
       <style>b{}</style><x-flag></x-flag><b class="segment" id="a" data-key="KZT/USD" onclick="hack()">{pair}</b>`,
    );
    expect(itemsOf(element)[0]!.querySelector('script, svg, iframe, style, x-flag')).to.equal(null);
    for (const one of itemsOf(element)[0]!.querySelectorAll('.rate *')) {
      for (const name of one.getAttributeNames()) expect(name).to.not.match(/^(on|style|id|data-key|href|src$)/);
    }
    find(element, 'b').click();
    expect(hacked.called).to.be.false;
    expect(warn.args.flat().filter((text) => String(text).includes('item'))).to.have.length(1);
    expect(String(warn.args.flat().find((text) => String(text).includes('item')))).to.match(
      /got .*<script>.*onerror.*<svg>.*<iframe>.*<x-flag>.*class/,
    );
  });

  it('takes nothing of a feed or of a template for markup', async () => {
    sinon.stub(console, 'warn');
    const hacked = sinon.spy();
    Object.assign(window, { hack: hacked, alert: hacked });
    const element = await written('<b title="{base}">{pair}</b><i>{value}</i>');
    const names = (): string[] => [
      ...new Set([...element.renderRoot.querySelectorAll('.rate *')].map(({ localName }) => localName)),
    ];
    const allowed = names();
    for (const text of XSS_STRINGS) {
      element.rates = [{ pair: `${text}/USD`, base: text, quote: text, value: 1 }, RATES[0]!];
      await element.updateComplete;
      expect(names(), text).to.deep.equal(allowed);
    }
    for (const text of XSS_STRINGS) {
      const box = document.createElement('template');
      box.slot = 'item';
      box.innerHTML = text;
      element.querySelector('template')!.replaceWith(box);
      await frame();
      for (const one of element.renderRoot.querySelectorAll('.rate *')) {
        expect(one.localName, text).to.match(
          /^(a|b|bdi|br|code|div|em|i|img|mark|p|small|span|strong|sub|sup|u|q|s|kbd|var|cite|del|ins|dfn|samp|data|time|abbr|bdo|wbr)$/,
        );
        for (const { name, value } of one.attributes) {
          expect(name, text).to.not.match(/^on|^style$|^srcset$|^srcdoc$/);
          if (/^(href|src)$/.test(name)) expect(value, text).to.match(/^https?:/);
        }
      }
    }
    expect(hacked.called).to.be.false;
  }).timeout(60_000);

  it('is shown in place of the built-in one from the first, and follows another template', async () => {
    const element = await ticker(
      html`<ca-rate-ticker
        .innerHTML=${'<template slot="item">{base}: {value}</template>'}
        .rates=${RATES}
      ></ca-rate-ticker>`,
    );
    const seen = new Set<string>();
    for (let turn = 0; turn < 20; turn += 1) {
      for (const text of textsOf(element)) seen.add(text);
      await new Promise(requestAnimationFrame);
    }
    expect([...seen][0]).to.equal('KGS: 0.01144');
    expect([...seen].every((text) => /^\w{3}: [\d.]+$/.test(text))).to.be.true;
    element.querySelector('template')!.remove();
    await frame();
    await frame();
    expect(textsOf(element)[0]).to.equal('KGS/USD = 0.01144 0.20%');
  });

  it('stands once in the page, moves as before, and jumps by nothing on new values', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      pair: `C${String(index).padStart(2, '0')}/USD`,
      value: 1 + index,
      change: 0.5,
    }));
    const element = await written('<b part="code">{base}</b> {value} <small>{change}</small>', many);
    expect(textsOf(element).filter((text) => text.startsWith('C07'))).to.have.length(1);
    expect(element.report().every(({ blocker }) => blocker === undefined)).to.be.true;
    element.pause();
    await frame();
    const strip = stripOf(element).getBoundingClientRect();
    const before = placesOf(element).find(({ start }) => start >= 0 && start < strip.width)!;
    element.rates = many.map((rate, index) => ({ ...rate, value: rate.value * (index % 2 ? 12345.6 : 1) }));
    await frame();
    await frame();
    const after = placesOf(element).find(({ pair }) => pair === before.pair)!;
    expect(after.start).to.be.closeTo(before.start, 0.5);
    element.play();
  });
});

describe('an item that a page renders by its script', () => {
  it('gets the rate and its printed texts, inside the link and the part of a rate', async () => {
    const element = await ticker(
      html`<ca-rate-ticker
        href="/{base}"
        with-time
        .rates=${RATES}
        .renderItem=${
          (({ base, quote }, { value, change, movement, name }) =>
            html`<b>${base}</b> ${value} ${quote} ${movement} ${change} ${name}`) satisfies RateTicker['renderItem']
        }
      ></ca-rate-ticker>`,
    );
    expect(textsOf(element)[0]).to.match(/^KGS 0\.01144 USD up 0\.20% \w+/);
    expect(find(element, '[part~="link"] > b').innerText).to.equal('KGS');
    element.renderItem = undefined;
    await element.updateComplete;
    expect(textsOf(element)[0]).to.equal('KGS/USD = 0.01144 0.20%');
  });

  it('may be a text or a node, and is no markup', async () => {
    const element = await ticker(
      html`<ca-rate-ticker .rates=${RATES} .renderItem=${() => '<img src=x onerror=hack()>'}></ca-rate-ticker>`,
    );
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(textsOf(element)[0]).to.equal('<img src=x onerror=hack()>');
  });
});
