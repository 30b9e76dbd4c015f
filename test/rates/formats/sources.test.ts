import { expect } from '@open-wc/testing';
import { parsePayload } from '../../../src/feed/parse-payload.js';
import { readPayload } from '../../../src/rates/formats/read-payload.js';

/** A family's heading, its snippet, a map where it needs one, and the rates that are read. */
const SECTION =
  /^### ([\w-]+)\n[^`]*?(?:`[^`\n]+`[^`]*?)*```(?:json|xml|text)\n([^]*?)```\n(?:\n```map\n([^\n]*)\n```\n)?\n> (.*)$/gm;

describe('the page of sources', () => {
  let page = '';

  before(async () => {
    page = await (await fetch('/docs/sources.md')).text();
  });

  it('has snippets that are read as it says', async () => {
    const sections = [...page.matchAll(SECTION)];
    expect(sections.length).to.equal(page.match(/^### /gm)?.length);
    for (const [, family, snippet = '', map, rates = ''] of sections) {
      const { format, quotes, skipped } = await readPayload(parsePayload(snippet), { map });
      expect({ format, skipped }, snippet).to.deep.equal({ format: family, skipped: 0 });
      const read = quotes.map(({ base, quote, value }) => `${base}/${quote} ${Number(value.toPrecision(12))}`);
      const said = rates.split(', ').map((rate) => rate.replace(/\S+$/, (value) => `${Number(value)}`));
      expect(read, snippet).to.deep.equal(said);
    }
  });

  it('has every family', async () => {
    const formats = await readPayload([], { format: '?' }).then(() => '', String);
    const [, list = ''] = /one of auto, (.*), got/.exec(formats) ?? [];
    const headings = Array.from(page.matchAll(/^### (.+)$/gm), ([, name]) => name);
    expect(list.split(', ').length).to.be.greaterThan(10);
    expect(headings).to.include.members(list.split(', '));
  });
});
