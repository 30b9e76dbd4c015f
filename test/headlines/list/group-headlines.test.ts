import { expect } from '@open-wc/testing';
import { groupHeadlines, type Headline } from '../../../src/index.js';

const at = (id: string, published?: number): Headline => ({ id, title: id, published });
const ids = (headlines: readonly Headline[]) => headlines.map(({ id }) => id).join(' ');

describe('groups', () => {
  const late = at('late', Date.UTC(2026, 1, 5, 20));
  const noon = at('noon', Date.UTC(2026, 1, 5, 12));
  const groups = (headlines: Headline[], by: 'day' | 'month', zone: string) =>
    groupHeadlines(headlines, by, zone).map(({ key, headlines: grouped }) => `${key}: ${ids(grouped)}`);

  it('are days of the time zone', () => {
    expect(groups([late, noon], 'day', 'UTC')).to.deep.equal(['2026-02-05: late noon']);
    expect(groups([late, noon], 'day', 'Asia/Tashkent')).to.deep.equal(['2026-02-06: late', '2026-02-05: noon']);
  });

  it('are months of the time zone', () => {
    const eve = at('eve', Date.UTC(2026, 0, 31, 20));
    expect(groups([noon, eve], 'month', 'UTC')).to.deep.equal(['2026-02: noon', '2026-01: eve']);
    expect(groups([noon, eve], 'month', 'Asia/Tashkent')).to.deep.equal(['2026-02: noon eve']);
  });

  it('keep the order of the feed, those without a date at the end', () => {
    expect(groups([at('a'), noon, at('b'), late], 'day', 'UTC')).to.deep.equal(['2026-02-05: noon late', ': a b']);
  });
});
