/** A kind of input that makes a reader work more than its size is worth. */
export interface HostileInput {
  readonly name: string;
  /** Attributes of the element beside `src`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The text of an answer of about this many bytes, all ASCII. */
  readonly make: (bytes: number) => string;
}

/** As many pieces as fit into a number of characters. */
function fill(characters: number, piece: (index: number) => string): string[] {
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < characters; index++) {
    const next = piece(index);
    pieces.push(next);
    size += next.length + 1;
  }
  return pieces;
}

/** A text repeated up to a number of characters. */
const repeat = (text: string, characters: number): string => text.repeat(Math.floor(characters / text.length));

/** Codes of three to five letters, each another. */
function code(index: number): string {
  const letters = [index, index / 26, index / 676, index / 17576].map((part) =>
    String.fromCharCode(65 + (Math.floor(part) % 26)),
  );
  return index < 17576 ? letters.slice(0, 3).join('') : letters.join('');
}

const fields = (characters: number): string => fill(characters, (index) => `"field${index}":"${index}"`).join();
const attributes = (characters: number): string => fill(characters, (index) => `a${index}="${index}"`).join(' ');

/** Inputs for `<ca-rate-ticker>`. */
export const rateInputs: readonly HostileInput[] = [
  {
    name: 'bank JSON: shared fields × rows',
    make: (bytes) =>
      `[{${fields(bytes / 2)},"currencies":[${fill(bytes / 2, (index) => `{"code":"${code(index)}","rate":1.5}`).join()}]}]`,
  },
  {
    name: 'bank JSON: rows by code, wide',
    make: (bytes) =>
      `{"Date":"2026-06-05","Valute":{${fill(bytes, (index) => `"${code(index)}":{"Nominal":1,"Value":1.5}`).join()}}}`,
  },
  {
    name: 'bank XML: shared attributes × rows',
    make: (bytes) =>
      `<ValCurs Date="05.06.2026" ${attributes(bytes / 2)}>${fill(
        bytes / 2,
        (index) => `<Valute><CharCode>${code(index)}</CharCode><Value>1,5</Value></Valute>`,
      ).join('')}</ValCurs>`,
  },
  {
    name: 'bank XML: shared attributes on 100 levels × rows',
    make: (bytes) =>
      `<ValCurs>${Array.from({ length: 100 }, (_, level) => `<l${level} ${attributes(bytes / 200)}>`).join('')}${fill(
        bytes / 2,
        (index) => `<Valute><CharCode>${code(index)}</CharCode><Value>1,5</Value></Valute>`,
      ).join('')}${Array.from({ length: 100 }, (_, level) => `</l${99 - level}>`).join('')}</ValCurs>`,
  },
  {
    name: 'map of levels, wide',
    make: (bytes) =>
      `{"date":"2026-06-05","usd":{${fill(bytes, (index) => `"${code(index).toLowerCase()}":1.5`).join()}}}`,
  },
  {
    name: 'map of levels by day, nested',
    make: (bytes) =>
      `{"base":"USD","rates":{${fill(bytes, (index) => `"${new Date(index * 86_400_000).toISOString().slice(0, 10)}":{"KGS":${index + 1}}`).join()}}}`,
  },
  { name: 'objects, nested deep', make: (bytes) => `${repeat('{"rates":', bytes * 0.9)}1${repeat('}', bytes * 0.1)}` },
  { name: 'lists, nested deep', make: (bytes) => repeat('[', bytes / 2) + repeat(']', bytes / 2) },
  {
    name: 'pairs, each another, many of them wanted and missing',
    attributes: { pairs: Array.from({ length: 200 }, (_, index) => `X${code(index)}/Y${code(index)}`).join(' ') },
    make: (bytes) => `[${fill(bytes, (index) => `{"pair":"${code(index)}/${code(index + 1)}","value":1.5}`).join()}]`,
  },
  { name: 'one pair again and again', make: (bytes) => `[${repeat('{"pair":"KGS/USD","value":1.5},', bytes)}0]` },
  { name: 'one long number', make: (bytes) => `[{"pair":"KGS/USD","value":"${repeat('9', bytes)}"}]` },
  {
    name: 'one long number with separators',
    make: (bytes) => `[{"pair":"KGS/USD","value":"${repeat('1,1.', bytes)}"}]`,
  },
  { name: 'huge numbers', make: (bytes) => `[${repeat('{"pair":"KGS/USD","value":1e308},', bytes)}0]` },
  { name: 'one long symbol', make: (bytes) => `[{"symbol":"${repeat('USD', bytes)}","price":"1"}]` },
  { name: 'lines of text', make: (bytes) => fill(bytes, (index) => `${code(index)}/USD = 1.5 0%`).join('\n') },
  { name: 'one long line', make: (bytes) => repeat('KGS/USD = ', bytes) },
  { name: 'one long line of blanks', make: (bytes) => `KGS/USD${repeat(' ', bytes)}= x` },
  { name: 'separators without end', make: (bytes) => repeat('KGS/USD 1 % | ', bytes) },
  { name: 'XML: one long attribute', make: (bytes) => `<ValCurs Date="${repeat('0', bytes)}"></ValCurs>` },
  { name: 'XML: one element with many attributes', make: (bytes) => `<ValCurs ${attributes(bytes)}></ValCurs>` },
  { name: 'XML: tags left open', make: (bytes) => repeat('<a', bytes) },
  { name: 'XML: quotes left open', make: (bytes) => `<a ${repeat('b="<c d=\'', bytes)}` },
  { name: 'XML: comments left open', make: (bytes) => `<a>${repeat('<!-- ', bytes)}` },
  { name: 'XML: made-up entities', make: (bytes) => `<a>${fill(bytes, (index) => `&made${index};`).join('')}</a>` },
  { name: 'XML: declarations', make: (bytes) => `${repeat('<!DOCTYPE a [', bytes)}<a/>` },
];

const rss = (items: string, head = ''): string =>
  `<rss version="2.0"><channel><title>News</title>${head}${items}</channel></rss>`;
const rssItem = (index: number, content = ''): string =>
  `<item><guid>${index}</guid><title>Headline ${index}</title><link>https://n.example/${index}</link>${content}</item>`;
const jsonFeed = (items: string): string =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[${items}]}`;
const jsonItem = (index: number, content = ''): string =>
  `{"id":"${index}","url":"https://n.example/${index}","title":"Headline ${index}"${content}}`;
const rssOfText = (text: string): string => rss(rssItem(1, `<description>${text}</description>`));
const jsonOf = (name: string, text: string): string => jsonFeed(jsonItem(1, `,"${name}":"${text}"`));
/** Text that a JSON feed has in every excerpt. */
const jsonOfAll = (bytes: number, text: string): string =>
  jsonFeed(fill(bytes, (index) => jsonItem(index, `,"content_html":"${text}"`)).join());

/** Inputs for `<ca-headlines>`. */
export const headlineInputs: readonly HostileInput[] = [
  { name: 'RSS: items', make: (bytes) => rss(fill(bytes, (index) => rssItem(index)).join('')) },
  { name: 'RSS: one id again and again', make: (bytes) => rss(repeat(rssItem(1), bytes)) },
  {
    name: 'RSS: items inside items',
    make: (bytes) =>
      rss(fill(bytes, () => `${repeat('<item><title>x</title>', 22 * 100)}${repeat('</item>', 700)}`).join('')),
  },
  {
    name: 'RSS: xml:base on 150 levels × items',
    make: (bytes) =>
      rss(
        Array.from({ length: 150 }, (_, level) => `<l${level} xml:base="${repeat('a/', bytes / 300)}">`).join('') +
          fill(bytes / 2, (index) => rssItem(index, '<description>x</description>')).join('') +
          Array.from({ length: 150 }, (_, level) => `</l${149 - level}>`).join(''),
      ),
  },
  {
    name: 'RSS: xml:base on each item',
    make: (bytes) =>
      rss(
        fill(bytes, (index) => `<item xml:base="${'a/'.repeat(50)}"><title>x</title><link>${index}</link></item>`).join(
          '',
        ),
      ),
  },
  { name: 'RSS: one long description', make: (bytes) => rssOfText(repeat('&lt;p&gt;word&lt;/p&gt; ', bytes)) },
  { name: 'RSS: markup nested deep', make: (bytes) => rssOfText(`<![CDATA[${repeat('<b>', bytes)}x]]>`) },
  { name: 'RSS: tags left open in a text', make: (bytes) => rssOfText(`<![CDATA[${repeat('<a href="', bytes)}]]>`) },
  {
    name: 'RSS: child elements × items',
    make: (bytes) => rss(rssItem(1, fill(bytes, (index) => `<c${index % 90}>x</c${index % 90}>`).join(''))),
  },
  { name: 'RSS: categories', make: (bytes) => rss(rssItem(1, repeat('<category>News</category>', bytes))) },
  { name: 'RSS: dates', make: (bytes) => rss(rssItem(1, repeat('<pubDate>no date, 99</pubDate>', bytes))) },
  {
    name: 'RSS: mail addresses in names',
    make: (bytes) => rss(rssItem(1, `<author>${repeat('a.b@', bytes)}</author>`)),
  },
  { name: 'RSS: brackets in names', make: (bytes) => rss(rssItem(1, `<author>a@b.c ${repeat('(', bytes)}</author>`)) },
  { name: 'RSS: ellipses at the end', make: (bytes) => rssOfText(`word ${repeat('&#8230; ', bytes)}`) },
  { name: 'RSS: "The post" without an end', make: (bytes) => rssOfText(repeat('The post appeared first on ', bytes)) },
  { name: 'RSS: made-up entities', make: (bytes) => rssOfText(fill(bytes, (index) => `&amp;made${index};`).join('')) },
  {
    name: 'RSS: pictures',
    make: (bytes) => rss(rssItem(1, repeat('<enclosure url="x.png" type="image/png"/>', bytes))),
  },
  { name: 'RSS: repaired all over', make: (bytes) => rss(repeat('<item><title>a & b < c</titel>', bytes)) },
  {
    name: 'Atom: entries',
    make: (bytes) =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${fill(bytes, (index) => `<entry><id>${index}</id><title>${index}</title><link href="${index}"/></entry>`).join('')}</feed>`,
  },
  {
    name: 'Atom: XHTML nested 150 deep',
    make: (bytes) =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${repeat(`<entry><title>x</title><content type="xhtml">${'<div>'.repeat(150)}x${'</div>'.repeat(150)}</content></entry>`, bytes)}</feed>`,
  },
  {
    name: 'sitemap: URLs',
    make: (bytes) =>
      `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${fill(bytes, (index) => `<url><loc>https://n.example/${index}</loc><news:news><news:title>${index}</news:title></news:news></url>`).join('')}</urlset>`,
  },
  { name: 'JSON Feed: items', make: (bytes) => jsonFeed(fill(bytes, (index) => jsonItem(index)).join()) },
  {
    name: 'JSON Feed: one link again and again',
    make: (bytes) =>
      jsonFeed(
        fill(bytes, (index) => `{"id":"${index}","url":"https://n.example/","title":"Headline ${index}"}`).join(),
      ),
  },
  { name: 'JSON Feed: one long title', make: (bytes) => jsonFeed(`{"id":"1","title":"${repeat('word ', bytes)}"}`) },
  { name: 'JSON Feed: one long text', make: (bytes) => jsonOf('content_html', repeat('<p>word</p>', bytes)) },
  { name: 'JSON Feed: text of blanks', make: (bytes) => jsonOf('content_html', `a${repeat(' ', bytes)}b`) },
  { name: 'JSON Feed: text of less-than', make: (bytes) => jsonOf('content_html', repeat('<', bytes)) },
  { name: 'JSON Feed: text of ampersands', make: (bytes) => jsonOf('content_html', repeat('&', bytes)) },
  { name: 'JSON Feed: ellipses', make: (bytes) => jsonOfAll(bytes, '... '.repeat(500)) },
  { name: 'JSON Feed: one long link', make: (bytes) => jsonOf('url', `https://n.example/${repeat('../', bytes)}`) },
  { name: 'JSON Feed: tags', make: (bytes) => jsonFeed(jsonItem(1, `,"tags":[${repeat('"News",', bytes)}"x"]`)) },
  { name: 'JSON Feed: one long date', make: (bytes) => jsonOf('date_published', repeat('2026-', bytes)) },
  { name: 'JSON: fields, wide', make: (bytes) => `[{"title":"x","url":"https://n.example/",${fields(bytes)}}]` },
  {
    name: 'JSON: objects, nested deep',
    make: (bytes) => `${repeat('{"items":', bytes * 0.9)}1${repeat('}', bytes * 0.1)}`,
  },
  { name: 'JSON: lists, nested deep', make: (bytes) => repeat('[', bytes / 2) + repeat(']', bytes / 2) },
  {
    name: 'WordPress: posts',
    make: (bytes) =>
      `[${fill(bytes, (index) => `{"id":${index},"link":"https://n.example/${index}","title":{"rendered":"Headline ${index}"},"excerpt":{"rendered":"<p>x</p>"}}`).join()}]`,
  },
  {
    name: 'by map: items',
    attributes: { map: 'items: data.rows; title: t; url: u' },
    make: (bytes) =>
      `{"data":{"rows":[${fill(bytes, (index) => `{"t":"Headline ${index}","u":"https://n.example/${index}"}`).join()}]}}`,
  },
];
