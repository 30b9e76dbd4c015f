import { expect } from '@open-wc/testing';
import { filterHeadlines, hasFilter, type HeadlineFilter } from '../../../src/headlines/list/filter.js';
import type { Headline } from '../../../src/headlines/list/headline.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 1, 5, 12);

const HEADLINES: Headline[] = [
  { id: 'a', title: 'Central banks hold rates', published: NOW - DAY },
  { id: 'b', title: 'The riverbank floods', excerpt: 'Tenge unmoved', published: NOW - 3 * DAY },
  { id: 'c', title: 'Курс доллара растёт', categories: ['Economy'] },
  { id: 'd', title: 'Oʻzbekiston: so‘m (UZS) [live] *', published: NOW + DAY },
];
const pass = (filter: HeadlineFilter): string =>
  filterHeadlines(HEADLINES, filter, NOW)
    .map(({ id }) => id)
    .join('');

describe('filtered headlines', () => {
  it('are all when nothing is asked', () => {
    for (const filter of [
      {},
      { include: '', exclude: ' ', maxAge: 0 },
      { include: ',', exclude: null, maxAge: null },
      { maxAge: -1 },
      { maxAge: NaN },
    ]) {
      expect(pass(filter)).to.equal('abcd');
    }
  });

  it('may be fewer where words are wanted or not wanted, or an age, each by itself', () => {
    expect([{ include: 'a' }, { exclude: 'a' }, { maxAge: 1 }, {}].map(hasFilter)).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });

  const words: [word: string, ids: string][] = [
    ['rates', 'a'],
    ['RATES', 'a'],
    ['rates tenge', 'ab'],
    ['rates,tenge', 'ab'],
    ['bank', 'a'],
    ['floods', 'b'],
    ['nothing', ''],
    ['доллар', 'c'],
    ['растет', 'c'],
    ['economy', 'c'],
    ["so'm", 'd'],
    ["o'zbek", 'd'],
    ['UZS', 'd'],
    ['[', 'd'],
    ['[live]', 'd'],
    ['(uzs)', 'd'],
    ['*', 'd'],
    ['.', ''],
    ['.*', ''],
    ['(a+)+$', ''],
    ['\\', ''],
    ['^', ''],
    ['constructor', ''],
  ];
  for (const [word, found] of words) {
    it(`have ${word}, if that is included, at the start of a word`, () => {
      expect(pass({ include: word })).to.equal(found);
    });

    it(`do not have ${word}, if that is excluded`, () => {
      const others = HEADLINES.filter(({ id }) => !found.includes(id));
      expect(pass({ exclude: word })).to.equal(others.map(({ id }) => id).join(''));
    });
  }

  it('have a word that is included and none that is excluded', () => {
    expect(pass({ include: 'rates tenge', exclude: 'floods' })).to.equal('a');
  });

  it('are no older than so many days; what has no date is of any age', () => {
    expect(pass({ maxAge: 2 })).to.equal('acd');
    expect(pass({ maxAge: 1 })).to.equal('acd');
    expect(pass({ maxAge: 0.5 })).to.equal('cd');
  });

  it('are found in time in proportion to text and words', function () {
    this.timeout(30_000);
    const text = `${'a'.repeat(2000)} ${'a '.repeat(1000)}`;
    const headlines = Array.from({ length: 200 }, (_, id) => ({ id: String(id), title: text }));
    const lists = [
      '(a+)+$',
      Array.from({ length: 10_000 }, (_, n) => `b${n}`).join(' '),
      'b'.repeat(1_000_000),
      '['.repeat(100_000),
    ];
    const start = performance.now();
    for (const exclude of lists) expect(filterHeadlines(headlines, { exclude }, NOW)).to.have.length(200);
    // Half a second at most; 10,000 words looked for one by one would be a minute.
    expect(performance.now() - start).to.be.below(10_000);
  });
});
