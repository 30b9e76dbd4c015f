import { expect } from '@open-wc/testing';
import { runInPage } from '../browser/devtools.js';

interface Seen {
  readonly rates: string[];
  readonly xml: string[];
  readonly titles: string[];
  readonly second: string[];
  readonly moving: number[];
  readonly paused: number[];
  readonly events: string[];
}

const READY = `['json', 'xml', 'list', 'strip'].every((id) =>
  document.getElementById(id)?.shadowRoot?.querySelector('[part~=item] [part~=value], [part~=item] [part~=link]'))`;

const LOOK = `(async () => {
  const ids = ['json', 'xml', 'list', 'strip'];
  const [json, xml, list, strip] = ids.map((id) => document.getElementById(id));
  const texts = ({ shadowRoot }, selector) => [...shadowRoot.querySelectorAll(selector)].map(({ innerText }) => innerText.trim());
  const items = '.segment:not([inert]) [part~=item]';
  const moving = () => [json, strip].map(({ shadowRoot }) =>
    shadowRoot.getAnimations().filter(({ playState }) => playState === 'running').length && 1);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const first = { rates: texts(json, items), xml: texts(xml, items), titles: texts(list, '[part~=title]'), moving: moving() };
  json.shadowRoot.querySelector('[part~=value]').click();
  json.shadowRoot.querySelector('[part~=pause-button]').click();
  list.shadowRoot.querySelector('[part~=next]').click();
  await frame();
  return { ...first, second: texts(list, '[part~=title]'), paused: moving(), events: got };
})()`;

for (const library of ['prototype', 'mootools']) {
  describe(`on a page that has loaded ${library} first`, () => {
    it('both elements show what they show elsewhere, and their events arrive', async () => {
      const { errors, ...seen } = await runInPage<Seen>(`/test/pages/${library}.html`, LOOK, READY);
      expect(errors).to.deep.equal([]);
      expect(seen.rates).to.deep.equal(['KGS/USD = 0.01143 0%', 'TJS/USD = 0.10743 −0.49%']);
      expect(seen.xml).to.deep.equal(['USD/RUB = 73.406']);
      expect(seen.titles).to.deep.equal([
        'Water first: three valleys agree on a summer timetable',
        'Why the bazaar still sets the price of onions',
      ]);
      expect(seen.second.length).to.equal(2);
      expect(seen.second).to.not.include(seen.titles[0]);
      expect([seen.moving, seen.paused]).to.deep.equal([
        [1, 1],
        [0, 0],
      ]);
      expect(new Set(seen.events)).to.deep.equal(
        new Set(['ca-load json', 'ca-load xml', 'ca-load list', 'ca-load strip', 'ca-select json', 'ca-page list']),
      );
    }).timeout(10_000);
  });
}
