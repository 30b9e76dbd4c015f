import { expect } from '@open-wc/testing';
import { parsePayload } from '../../../src/feed/parse-payload.js';
import { readPayload } from '../../../src/rates/formats/read-payload.js';

/** A family's heading, its snippet, a map where it needs one, and the rates that are read. */
const SECTION =
  /^### ([\w-]+)\n[^`]*?(?:`[^`\n]+`[^`]*?)*```(?:json|xml|text)\n([^]*?)```\n(?:\n```map\n([^\n]*)\n```\n)?\n> (.*)$/gm;

/** The names of all families, as the error of an unknown one lists them. */
async function allFormats(): Promise<string[]> {
  const error = await readPayload([], { format: '?' }).then(() => '', String);
  const [, list = ''] = /one of auto, (.*), got/.exec(error) ?? [];
  return list.split(', ');
}

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
    const formats = await allFormats();
    const headings = Array.from(page.matchAll(/^### (.+)$/gm), ([, name]) => name);
    expect(formats.length).to.be.greaterThan(10);
    expect(headings).to.include.members(formats);
  });
});

describe('the README', () => {
  let rows: string[] = [];
  let sources = '';

  before(async () => {
    const readme = await (await fetch('/README.md')).text();
    [sources = ''] = /^## Sources$[^]*?^## /m.exec(readme) ?? [];
    rows = readme.split('\n').filter((line) => line.startsWith('| `'));
  });

  it('has a line for every family in its table of sources, and names all in that of attributes', async () => {
    const attribute = rows.find((row) => row.startsWith('| `format` | `format` | `auto`')) ?? '';
    for (const format of await allFormats()) {
      expect(sources.split(`\n| \`${format}\` |`), format).to.have.length(2);
      expect(attribute).to.include(`\`${format}\``);
    }
  });

  it('names every key of a map', async () => {
    const attribute = rows.find((row) => row.startsWith('| `map` | `map`')) ?? '';
    const error = await readPayload({}, { map: 'value: a; nothing: b' }).then(() => '', String);
    const [, list = ''] = /one of (.*), got/.exec(error) ?? [];
    expect(list.split(', ')).to.include('nominal');
    for (const key of list.split(', ')) expect(attribute).to.include(`\`${key}\``);
  });
});
