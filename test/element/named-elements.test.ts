import { expect } from '@open-wc/testing';
import { documentProperty } from '../../src/payload/page-document.js';
import { runInPage } from '../browser/devtools.js';

interface Seen {
  readonly clobbered: boolean[];
  readonly rates: number;
  readonly link: string;
  readonly inline: string;
  readonly titles: number;
  readonly gone: number;
}

const LOOK = `(async () => {
  const [ticker, list, inline] = document.querySelectorAll('ca-rate-ticker, ca-headlines');
  const parts = ({ shadowRoot }, part) => [...shadowRoot.querySelectorAll('[part~=' + part + ']')];
  const left = () => parts(ticker, 'item')[2].getBoundingClientRect().left;
  const before = left();
  await new Promise((resolve) => setTimeout(resolve, 400));
  return {
    clobbered: ['hidden', 'timeline', 'baseURI', 'head'].map((name) => document[name] instanceof HTMLElement),
    rates: parts(ticker, 'item').length,
    link: parts(ticker, 'link')[0].href,
    inline: parts(inline, 'link')[0].href,
    titles: parts(list, 'title').length,
    gone: before - left(),
  };
})()`;

describe("elements with the names of the document's properties", () => {
  it('stop neither feeds nor strips, and links are resolved as ever', async () => {
    const ready = `[...document.querySelectorAll('ca-rate-ticker, ca-headlines')].every((one) => one.shadowRoot?.querySelector('[part~=item]:not([part~=skeleton])'))`;
    const { errors, ...seen } = await runInPage<Seen>('/test/pages/named-elements.html', LOOK, ready);
    expect(errors).to.deep.equal([]);
    expect(seen.clobbered).to.deep.equal([true, true, true, true]);
    expect([seen.rates, seen.titles]).to.deep.equal([5, 2]);
    expect(new URL(seen.link).pathname).to.equal('/test/pages/rates/KGS');
    expect(new URL(seen.inline).pathname).to.equal('/test/pages/one');
    expect(seen.gone).to.be.within(5, 200);
  }).timeout(10_000);

  it('do not hide that a page is hidden from what asks for it', () => {
    const image = document.createElement('img');
    image.setAttribute('name', 'hidden');
    document.body.append(image);
    expect(document.hidden).to.equal(image);
    expect(documentProperty('hidden')).to.equal(false);
    image.remove();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    expect(documentProperty('hidden')).to.equal(true);
    Reflect.deleteProperty(document, 'hidden');
  });
});
