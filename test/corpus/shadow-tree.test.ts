import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { Headlines } from '../../src/index.js';
import { partsOf } from '../browser/headlines.js';
import { watchTree } from '../browser/watch-tree.js';

const STYLE = html`<style>
  /* Pictures are too far from what is seen to be asked for: the recorded sites are not to be visited. */
  ca-headlines::part(header) {
    margin-block-end: 100000px;
  }
</style>`;

/** Answers that the other reader of the corpus does not read. */
const JSON_ANSWERS = [
  'wordpress-rest/golkar-id-posts.json',
  'wordpress-rest/izquierdahispanica-posts-30.json',
  'wordpress-rest/softconcis-en-posts.json',
  'json-apis/newsapi-everything.json',
  'json-apis/guardian-search.json',
  'json-apis/ghost-content-posts.json',
];

describe('recorded feeds in the element', () => {
  it('add no element, attribute or link to the tree that a template did not write', async () => {
    const expected = (await (await fetch('/corpus/headlines/expected.json')).json()) as Record<
      string,
      { items: unknown[] }
    >;
    const box = await fixture<HTMLElement>(
      html`<div>
        ${STYLE}
        <ca-headlines
          page-size="5000"
          limit="5000"
          refresh-interval="0"
          target="_blank"
          with-date
          with-images
          with-source
          with-author
          group-by="month"
        ></ca-headlines>
      </div>`,
    );
    const element = box.querySelector<Headlines>('ca-headlines')!;
    const foundIn = watchTree(element);
    const faults: Record<string, string[]> = {};
    const shown = { feeds: 0, items: 0, images: 0 };
    for (const path of [...Object.keys(expected), ...JSON_ANSWERS]) {
      const told = new Promise<Event>((resolve) => {
        for (const type of ['ca-load', 'ca-error']) element.addEventListener(type, resolve, { once: true });
      });
      element.src = `/corpus/headlines/${path}`;
      const { type } = await told;
      await element.updateComplete;
      const found = foundIn();
      if (found.length) faults[path] = found.splice(0);
      if (type !== 'ca-load') continue;
      shown.feeds += 1;
      shown.items += partsOf(element, 'item').length;
      shown.images += partsOf(element, 'image').length;
    }
    console.log(`recorded feeds in the element: ${JSON.stringify(shown)}`);
    expect(faults).to.deep.equal({});
    const counts = Object.values(expected).flatMap(({ items }) => items.length || []);
    expect(shown.feeds).to.be.at.least(0.99 * counts.length + JSON_ANSWERS.length);
    // Some items are there twice.
    expect(shown.items).to.be.at.least(0.98 * counts.reduce((sum, count) => sum + count, 0));
    expect(shown.images).to.be.above(100);
  });
});
