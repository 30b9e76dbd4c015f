import { expect } from '@open-wc/testing';
import { decode } from '../../src/feed/decode.js';
import { parsePayload } from '../../src/feed/parse-payload.js';
import { loadHeadlines, type Reading } from '../../src/headlines/formats/index.js';

/** What another reader, Python's feedparser, reads from a file. */
interface Expected {
  readonly items: readonly {
    readonly title: string | null;
    readonly link: string | null;
    readonly date: string | null;
    readonly rawdate: string | null;
  }[];
}

const ORIGIN = 'https://feed.example/feed';

const bytes = async (path: string): Promise<Uint8Array> => {
  const answer = await fetch(`/corpus/headlines/${path}`);
  if (!answer.ok) throw new Error(path);
  return new Uint8Array(await answer.arrayBuffer());
};
const read = async (path: string): Promise<Reading | undefined> => {
  const payload = parsePayload(decode(await bytes(path)));
  return loadHeadlines(payload, { url: ORIGIN, headers: new Headers() });
};
const textOf = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

describe('recorded feeds', () => {
  it('are read as another reader reads them', async () => {
    const expected = (await (await fetch('/corpus/headlines/expected.json')).json()) as Record<string, Expected>;
    const out: string[] = [];
    const n = { files: 0, parsed: 0, count: 0, items: 0, titles: 0, titlesOk: 0, links: 0, linksOk: 0, dates: 0, datesOk: 0 };
    for (const [path, { items }] of Object.entries(expected)) {
      let page: Reading | undefined;
      try {
        page = await read(path);
      } catch (error) {
        if (items.length) out.push(`FAIL ${path} ${error}`);
      }
      if (!items.length) { if (page?.headlines.length) out.push(`MORE ${path} ${page.headlines.length}`); continue; }
      n.files++;
      if (page) n.parsed++;
      const headlines = page?.headlines ?? [];
      if (headlines.length === items.length) n.count++;
      else { out.push(`COUNT ${path} ${headlines.length} ${items.length}`); continue; }
      items.forEach((item, at) => {
        const headline = headlines[at]!;
        n.items++;
        if (item.title) {
          n.titles++;
          if (textOf(item.title) === headline.title) n.titlesOk++;
          else out.push(`TITLE ${path} ${JSON.stringify(item.title)} ${JSON.stringify(headline.title)}`);
        } else out.push(`NOTITLE ${path} ${JSON.stringify(headline.title)}`);
        {
          n.links++;
          const url = headline.url ?? '';
          let want = item.link ?? '';
          try { want = new URL(want).href } catch {}
          if (url === want || (want.startsWith('/') && url.endsWith(want))) n.linksOk++;
          else out.push(`LINK ${path} ${item.link} ${url}`);
        }
        if (item.date || headline.published) {
          n.dates++;
          const want = item.date && Date.parse(item.date);
          const got = headline.published && Math.floor(headline.published / 1000) * 1000;
          if (want === got) n.datesOk++;
          else out.push(`DATE ${path} ${item.rawdate} ${item.date} ${got && new Date(got).toISOString()}`);
        }
      });
    }
    console.log(out.join('\n'));
    console.log(JSON.stringify(n));
    expect(n.parsed).to.be.above(0);
  });
});
