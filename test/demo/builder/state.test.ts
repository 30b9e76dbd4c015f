import { expect } from '@open-wc/testing';
import { choose, cleanCss, fromQuery, initialState, toQuery, type BuilderState } from '../../../demo/builder/state.js';
import { HEADLINES, TICKER } from './manifest.js';

const ELEMENTS = [TICKER, HEADLINES];
const CHOSEN: BuilderState = {
  ...initialState(),
  sample: 'own',
  theme: 'paper',
  attributes: { speed: '80', 'with-names': '', src: '/a.json?b=1&c=2 /d.json' },
  properties: { '--ca-rate-ticker-gap': '3em' },
  parts: { value: 'font-weight: 700; color: teal' },
  states: { stale: 'opacity: 0.5' },
  page: { ...initialState().page, dir: 'rtl', lang: 'fa', network: 'slow' },
};

describe('the state of the builder in its address', () => {
  it('comes back whole', () => {
    expect(fromQuery(toQuery(CHOSEN), ELEMENTS)).to.deep.equal(CHOSEN);
    const headlines = choose(initialState('ca-headlines'), 'attributes', 'page-size', '3');
    expect(fromQuery(toQuery(headlines), ELEMENTS)).to.deep.equal(headlines);
  });

  it('is empty where nothing was chosen, and what is taken back leaves nothing', () => {
    expect(toQuery(initialState())).to.equal('');
    expect(
      toQuery(choose(choose(initialState(), 'parts', 'value', 'color: red'), 'parts', 'value', undefined)),
    ).to.equal('');
  });

  it('sets only what the element has', () => {
    const query =
      'a.onclick=alert(1)&a.style=color:red&p.color=red&part.nothing=color:red&state.none=x:y&page.onload=1';
    expect(fromQuery(query, ELEMENTS)).to.deep.equal(initialState());
    for (const theme of ['"onclick="alert(1)', 'paper" id="x', '../paper', 'Paper']) {
      expect(fromQuery(new URLSearchParams({ theme }).toString(), ELEMENTS).theme, theme).to.equal('');
    }
    expect(fromQuery('theme=red-up', ELEMENTS).theme).to.equal('red-up');
    expect(fromQuery('tag=script', ELEMENTS).tag).to.equal('ca-rate-ticker');
  });

  it('cannot bring CSS that ends its rule or its style element', () => {
    const { parts, page } = fromQuery(
      new URLSearchParams({
        'part.value': 'color: red} body { display: none } </style><script>',
        'page.ground': 'red</style>',
      }).toString(),
      ELEMENTS,
    );
    expect(parts['value']).to.equal('color: red body  display: none  /stylescript');
    expect(page.ground).to.equal('red/style');
    expect(cleanCss('a\\3c b')).to.equal('a3c b');
  });
});
