import { expect } from '@open-wc/testing';
import { declarationsOf, elementCss } from '../../../demo/builder/element-css.js';
import { SNIPPETS } from '../../../demo/builder/snippets.js';
import { choose, initialState, type BuilderState } from '../../../demo/builder/state.js';
import { TICKER } from './manifest.js';

const ABOUT = { version: '1.2.3' };
const codeOf = (kind: string, state: BuilderState) => SNIPPETS[kind]!(state, TICKER, ABOUT);
const chosen = (): BuilderState => ({
  ...initialState(),
  attributes: { src: '/rates.json?a=1&b="2"', speed: '80', 'with-names': '', digits: '3' },
  properties: { '--ca-rate-ticker-gap': '3em' },
  parts: { value: 'font-weight: 700' },
  states: { stale: 'opacity: 0.5' },
});
const CSS_TEXT = `ca-rate-ticker {
  --ca-rate-ticker-gap: 3em;
}
ca-rate-ticker::part(value) {
  font-weight: 700;
}
ca-rate-ticker:state(stale) {
  opacity: 0.5;
}`;

describe('the code to copy', () => {
  it('is a script and a tag where nothing was chosen, with the live source of the sample', () => {
    const html = codeOf('HTML', initialState());
    expect(html).to.contain('https://cdn.jsdelivr.net/npm/ca-rate-ticker@1.2.3/dist/cdn/rate-ticker.js');
    expect(html).to.contain('currency-api@latest').and.not.to.contain('<style>').and.not.to.contain('feeds/');
  });

  it('has the style sheet of what was chosen', () => {
    expect(elementCss(chosen())).to.equal(CSS_TEXT);
    expect(declarationsOf('color: red;; nonsense; --x: 1 ;')).to.deep.equal(['color: red', '--x: 1']);
  });

  it('escapes a source in each language', () => {
    expect(codeOf('HTML', chosen())).to.contain('src="/rates.json?a=1&amp;b=&quot;2&quot;"');
    expect(codeOf('Vue', chosen())).to.contain('src="/rates.json?a=1&amp;b=&quot;2&quot;"');
    expect(codeOf('React', chosen())).to.contain('src={"/rates.json?a=1&b=\\"2\\""}');
    expect(codeOf('Svelte', chosen())).to.contain('src={"/rates.json?a=1&b=\\"2\\""}');
    expect(codeOf('Module', chosen())).to.contain(`setAttribute('src', "/rates.json?a=1&b=\\"2\\"")`);
  });

  it('gives numbers and booleans as each language has them', () => {
    expect(codeOf('HTML', chosen()))
      .to.contain('speed="80"')
      .and.to.match(/ digits="3"\s+with-names/);
    expect(codeOf('React', chosen())).to.contain('speed={80}').and.to.contain('digits="3"');
    expect(codeOf('Vue', chosen())).to.contain(':speed="80"').and.to.contain(':with-names="true"');
    expect(codeOf('Svelte', chosen())).to.contain('with-names={true}');
  });

  it('keeps the braces of a date out of the code of Svelte', () => {
    expect(codeOf('Svelte', initialState())).to.match(/previous-src=\{".*\{date\}.*"\}/);
  });

  it('scopes nothing that would not reach the element', () => {
    expect(codeOf('Svelte', chosen())).to.contain(':global(ca-rate-ticker::part(value)) {');
    expect(codeOf('Angular', chosen())).to.contain('ViewEncapsulation.None');
  });

  it('takes back the pairs of a sample with its source', () => {
    expect(codeOf('HTML', chosen())).not.to.contain('pairs');
    expect(codeOf('HTML', choose(initialState(), 'attributes', 'pairs', 'EUR/USD'))).to.contain('pairs="EUR/USD"');
  });

  it('cannot be ended by what it holds', () => {
    const evil = choose(initialState(), 'attributes', 'src', '"></ca-rate-ticker><script>alert(1)</script>`${x}');
    for (const kind of ['HTML', 'WordPress', 'Vue']) expect(codeOf(kind, evil), kind).not.to.contain('<script>alert');
    expect(codeOf('Angular', evil)).to.contain('\\`\\${x}');
    const css = choose(initialState(), 'parts', 'value', 'color: red } </style><script>alert(1)</script>');
    expect(codeOf('HTML', css)).not.to.contain('<script>alert');
  });

  it('names a theme in each language', () => {
    const themed = { ...initialState(), theme: 'paper' };
    expect(codeOf('HTML', themed)).to.contain('@1.2.3/themes/paper.css" />').and.to.contain('class="ca-theme-paper"');
    expect(codeOf('React', themed)).to.contain('className="ca-theme-paper"');
    for (const kind of ['Module', 'React', 'Vue', 'Svelte', 'Angular']) {
      expect(codeOf(kind, themed), kind).to.contain(`import 'ca-rate-ticker/themes/paper.css';`);
    }
  });

  it('is stronger than the rules of a theme', () => {
    expect(elementCss({ ...chosen(), theme: 'paper' }))
      .to.contain('ca-rate-ticker.ca-theme-paper {')
      .and.to.contain('ca-rate-ticker.ca-theme-paper::part(value) {')
      .and.to.contain('ca-rate-ticker.ca-theme-paper:state(stale) {');
  });

  it('leaves two braces what they are in Angular', () => {
    const twoBraces = choose(initialState(), 'attributes', 'src', '/{{x}}.json');
    expect(codeOf('Angular', twoBraces)).to.contain(`attr.src="/{{ '{{' }}x}}.json"`);
  });
});
