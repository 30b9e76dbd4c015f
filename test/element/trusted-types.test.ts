import { expect } from '@open-wc/testing';
import { runInPage, type PageLog } from '../browser/devtools.js';

interface Seen {
  /** What is to be read of each element, its first words. */
  readonly ticker: string;
  readonly headlines: string;
  /** What the page renders by a Lit of its own. */
  readonly own: string | undefined;
}

/** Both elements and the page's own part are there: rendered, or left to what stands inside them. */
const READY = `!!document.querySelector('#own') &&
  ['ca-rate-ticker', 'ca-headlines'].every((tag) => customElements.get(tag)) &&
  [...document.querySelectorAll('ca-rate-ticker, ca-headlines')].every(
    (element) => !element.shadowRoot || element.shadowRoot.querySelector('[part~=item]:not([part~=skeleton])'))`;

const LOOK = `(() => {
  const read = (tag) => document.querySelector(tag).shadowRoot?.querySelector('[part~=item]').innerText ?? document.querySelector(tag).innerText;
  return { ticker: read('ca-rate-ticker'), headlines: read('ca-headlines'), own: document.querySelector('#own').innerText };
})()`;

async function look(page: string): Promise<Seen & PageLog> {
  const seen = await runInPage<Seen>(`/test/pages/trusted-types-${page}.html`, LOOK, READY);
  // The page's own Lit is one for development, and says that it is not alone.
  return { ...seen, warnings: seen.warnings.filter((line) => !line.includes('https://lit.dev/msg/')) };
}

describe('the script on a page with Trusted Types', () => {
  for (const [page, what] of [
    ['listed', 'enforced, the policy listed'],
    ['lax', 'listed without it, and not enforced'],
  ] as const) {
    it(`shows everything, XML included, beside the page's own Lit: ${what}`, async () => {
      const { ticker, headlines, own, errors, warnings } = await look(page);
      expect(errors).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
      expect(ticker).to.match(/^KGS\/USD = 0.01144/);
      expect(headlines).to.match(/20\d\d/);
      expect(own).to.equal("The page's own");
    });
  }

  it('leaves both elements to what stands inside them where it is enforced without the policy, and names it', async () => {
    const { ticker, headlines, own, errors, warnings } = await look('unlisted');
    expect(errors).to.deep.equal([]);
    expect(ticker).to.equal('Rates of the day');
    expect(headlines).to.equal('News of the day');
    expect(own).to.equal("The page's own");
    expect(warnings.length).to.equal(2);
    for (const line of warnings) expect(line).to.match(/^<ca-[a-z-]+>: expected .* the policy "ca-rate-ticker"$/);
  });
});
