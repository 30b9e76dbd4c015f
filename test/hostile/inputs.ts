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

/** Within the limit of 25,000 entries of a list: so many characters are left to each at 1 MiB, and at 5 MiB. */
const [RATE_ENTRY, HEADLINE_ENTRY] = [44, 220];

/** As many entries of JSON as fit into a number of characters, each as long as the most entries may be. */
const entries = (characters: number, length: number, piece: (index: number) => string): string =>
  fill(characters, (index) => piece(index).padEnd(length)).join();

/** A text repeated up to a number of characters. */
const repeat = (text: string, characters: number): string => text.repeat(Math.floor(characters / text.length));

/** Codes of three to five letters, each another. */
function code(index: number): string {
  const letters = [index, index / 26, index / 676, index / 17576].map((part) =>
    String.fromCharCode(65 + (Math.floor(part) % 26)),
  );
  return index < 17576 ? letters.slice(0, 3).join('') : letters.join('');
}

const fields = (characters: number, length: number): string =>
  entries(characters, length, (index) => `"field${index}":"${index}"`);
const attributes = (characters: number): string => fill(characters, (index) => `a${index}="${index}"`).join(' ');

/** A table whose first rows are as wide as its header, and all others have one cell. */
function wideTable(characters: number, name: (index: number) => string): string {
  const columns = Array.from({ length: 900 }, (_, index) => name(index));
  const wide = `${';'.repeat(columns.length - 1)}\n`;
  return `${columns.join(';')}\n${`2026-06-05${wide}`.repeat(5)}${repeat('2026-06-05\n', characters - 10_000)}`;
}

/** The answer of a published Google sheet. */
const sheet = (columns: string, rows: string): string =>
  `google.visualization.Query.setResponse({"table":{"cols":[${columns}],"rows":[${rows}]}});`;

/** Inputs for `<ca-rate-ticker>`. */
export const rateInputs: readonly HostileInput[] = [
  {
    name: 'bank JSON: shared fields × rows',
    make: (bytes) =>
      `[{${fields(bytes / 2, 22)},"currencies":[${entries(bytes / 2, 22, (index) => `{"code":"${code(index)}","rate":1.5}`)}]}]`,
  },
  {
    name: 'bank JSON: rows by code, wide',
    make: (bytes) =>
      `{"Date":"2026-06-05","Valute":{${entries(bytes, RATE_ENTRY, (index) => `"${code(index)}":{"Nominal":1,"Value":1.5}`)}}}`,
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
      `{"date":"2026-06-05","usd":{${entries(bytes, RATE_ENTRY, (index) => `"${code(index).toLowerCase()}":1.5`)}}}`,
  },
  {
    name: 'map of levels by day, nested',
    make: (bytes) =>
      `{"base":"USD","rates":{${entries(bytes, RATE_ENTRY, (index) => `"${new Date(index * 86_400_000).toISOString().slice(0, 10)}":{"KGS":${index + 1}}`)}}}`,
  },
  { name: 'objects, nested deep', make: (bytes) => `${repeat('{"rates":', bytes * 0.9)}1${repeat('}', bytes * 0.1)}` },
  { name: 'lists, nested deep', make: (bytes) => repeat('[', bytes / 2) + repeat(']', bytes / 2) },
  {
    name: 'pairs, each another, many of them wanted and missing',
    attributes: { pairs: Array.from({ length: 200 }, (_, index) => `X${code(index)}/Y${code(index)}`).join(' ') },
    make: (bytes) =>
      `[${entries(bytes, RATE_ENTRY, (index) => `{"pair":"${code(index)}/${code(index + 1)}","value":1.5}`)}]`,
  },
  {
    name: 'one pair again and again',
    make: (bytes) => `[${entries(bytes, RATE_ENTRY, () => '{"pair":"KGS/USD","value":1.5}')}]`,
  },
  { name: 'one long number', make: (bytes) => `[{"pair":"KGS/USD","value":"${repeat('9', bytes)}"}]` },
  {
    name: 'one long number with separators',
    make: (bytes) => `[{"pair":"KGS/USD","value":"${repeat('1,1.', bytes)}"}]`,
  },
  {
    name: 'huge numbers',
    make: (bytes) => `[${entries(bytes, RATE_ENTRY, () => '{"pair":"KGS/USD","value":1e308}')}]`,
  },
  {
    name: 'numbers that only the last one explains',
    make: (bytes) =>
      `[${entries(bytes, RATE_ENTRY, (index) => `{"pair":"${code(index)}/USD","value":"1,500"}`)},{"pair":"KGS/USD","value":"1,5"}]`,
  },
  {
    name: 'rows of a market',
    make: (bytes) => `[${entries(bytes, RATE_ENTRY, (index) => `{"symbol":"${code(index)}USDT","price":"1.5"}`)}]`,
  },
  {
    name: 'rows of two prices',
    make: (bytes) =>
      `[${entries(bytes, RATE_ENTRY + 8, (index) => `{"name":"${code(index)}/USD","buy_rate":1,"sell_rate":2}`)}]`,
  },
  {
    name: 'rows of a day each',
    make: (bytes) =>
      `[${entries(bytes, RATE_ENTRY, (index) => `{"base":"USD","quote":"${code(index)}","rate":1,"date":"2026-06-05"}`)}]`,
  },
  { name: 'rows of no family', make: (bytes) => `[${entries(bytes, RATE_ENTRY, () => '{"a":1}')}]` },
  {
    name: 'objects within objects of no family',
    make: (bytes) => `{${fields(bytes / 2, 44)},"data":{${fields(bytes / 2, 44)}}}`,
  },
  {
    name: 'messages, wide',
    make: (bytes) =>
      `{"error":{${fields(bytes / 3, 44)}},"errors":{${fields(bytes / 3, 44)}},"message":{${fields(bytes / 3, 44)}}}`,
  },
  {
    name: 'by map: rows',
    attributes: { map: 'items: data; pair: s; value: v; time: t' },
    make: (bytes) =>
      `{"data":[${entries(bytes, RATE_ENTRY, (index) => `{"s":"${code(index)}/USD","v":"1,5","t":"2026-06-05"}`)}]}`,
  },
  {
    name: 'by map: XML',
    attributes: { map: 'items: row; pair: s; value: v' },
    make: (bytes) => `<a>${fill(bytes, (index) => `<row s="${code(index)}/USD" v="1.5"/>`).join('')}</a>`,
  },
  {
    name: 'table: rows',
    make: (bytes) => `pair;value\n${fill(bytes, (index) => `${code(index)}/USD;1,5`).join('\n')}`,
  },
  {
    name: 'table: columns',
    make: (bytes) =>
      `${fill(4000, (index) => `c${index}`).join(';')}\n${repeat(`${'1;'.repeat(700)}\n`, bytes - 4000)}`,
  },
  { name: 'table: one line of columns', make: (bytes) => `${repeat('a;', bytes / 2)}\n${repeat('1;', bytes / 2)}` },
  { name: 'table: quotes in every cell', make: (bytes) => `a;b\n${repeat(';""\n', bytes)}` },
  {
    name: 'Google sheet: rows',
    make: (bytes) =>
      `google.visualization.Query.setResponse({"table":{"cols":[{"label":"pair"},{"label":"value"}],"rows":[${entries(bytes, RATE_ENTRY, (index) => `{"c":[{"v":"${code(index)}/USD"},{"v":1.5}]}`)}]}});`,
  },
  { name: 'table: a wide header over rows of one cell', make: (bytes) => wideTable(bytes, (index) => `c${index}`) },
  {
    name: 'table: a wide header over rows of one cell, by map',
    attributes: { map: 'pair: c0; value: c1' },
    make: (bytes) => wideTable(bytes, (index) => `c${index}`),
  },
  {
    name: 'table: a currency in each column, rows of one cell',
    make: (bytes) => wideTable(bytes, (index) => (index ? (index > 1 ? code(index) : 'USD') : 'Date')),
  },
  {
    name: 'table: one line of columns in quotes',
    make: (bytes) => `${repeat('"a";', bytes / 2)}\n${repeat('"1";', bytes / 2)}`,
  },
  { name: 'table: one quote left open', make: (bytes) => `a;b\n"${repeat('1;', bytes)}` },
  {
    name: 'Google sheet: columns × empty rows',
    make: (bytes) =>
      sheet(
        entries(bytes / 2, RATE_ENTRY, () => '{"label":"a"}'),
        entries(bytes / 2, RATE_ENTRY, () => '{"c":[]}'),
      ),
  },
  {
    name: 'Google sheet: cells × rows',
    make: (bytes) =>
      sheet(
        '{"label":"a"}',
        entries(bytes - 200, 2000, () => `{"c":[${'{"v":1},'.repeat(240)}{}]}`),
      ),
  },
  {
    name: 'Google sheet: lists, nested deep',
    make: (bytes) => sheet('', `${repeat('[', bytes / 2 - 50)}${repeat(']', bytes / 2 - 50)}`),
  },
  { name: 'Google sheet: ends without end', make: (bytes) => `${sheet('', '')}${repeat(');  ', bytes - 200)}x` },
  {
    name: 'fields named __proto__ × rows',
    make: (bytes) =>
      `[${entries(bytes, 440, (index) => `{${repeat('"__proto__":{"pair":"KGS/USD"},', 380)}"pair":"${code(index)}/USD","value":1.5}`)}]`,
  },
  {
    name: 'long numbers in every row',
    make: (bytes) =>
      `[${entries(bytes, 440, (index) => `{"pair":"${code(index)}/USD","value":"${repeat('1,111.', 380)}1"}`)}]`,
  },
  {
    name: 'by map: one long field in a text of many places',
    attributes: { map: `items: rows; base: "${'{a}'.repeat(20)}"; quote: b; value: v` },
    make: (bytes) => `{"rows":[${entries(bytes, 4400, () => `{"a":"${repeat('{a}', 4300)}","b":"USD","v":1.5}`)}]}`,
  },
  {
    name: 'map of pairs, each nested as deep as may be',
    make: (bytes) =>
      `{"success":true,"source":"USD","quotes":{${entries(bytes, 1200, (index) => `"USD${code(index)}":${'{"a":'.repeat(190)}1${'}'.repeat(190)}`)}}}`,
  },
  {
    name: 'beyond the limit: one object of all fields',
    make: (bytes) => `{${fill(bytes, (index) => `"${index}":1`).join()}}`,
  },
  { name: 'beyond the limit: a list of ones', make: (bytes) => `[${repeat('1,', bytes)}1]` },
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
  { name: 'XML: empty elements', make: (bytes) => `<ValCurs>${repeat('<a/>', bytes)}</ValCurs>` },
  { name: 'XML: less-than signs', make: (bytes) => `<ValCurs>${repeat('< ', bytes)}</ValCurs>` },
  {
    name: 'XML: namespaces on 100 levels',
    make: (bytes) =>
      `${Array.from({ length: 100 }, (_, level) => `<a xmlns="urn:${level}${'x'.repeat(400)}">`).join('')}${repeat('<b/>', bytes)}`,
  },
  {
    name: 'XML: cubes of a series',
    make: (bytes) =>
      `<Cube>${fill(bytes, (index) => `<Cube time="2026-06-0${(index % 9) + 1}"><Cube currency="${code(index)}" rate="1.5"/></Cube>`).join('')}</Cube>`,
  },
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
  jsonFeed(entries(bytes, HEADLINE_ENTRY, (index) => jsonItem(index, `,"content_html":"${text}"`)));

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
  { name: 'JSON Feed: items', make: (bytes) => jsonFeed(entries(bytes, HEADLINE_ENTRY, (index) => jsonItem(index))) },
  {
    name: 'JSON Feed: one link again and again',
    make: (bytes) =>
      jsonFeed(
        entries(
          bytes,
          HEADLINE_ENTRY,
          (index) => `{"id":"${index}","url":"https://n.example/","title":"Headline ${index}"}`,
        ),
      ),
  },
  { name: 'JSON Feed: one long title', make: (bytes) => jsonFeed(`{"id":"1","title":"${repeat('word ', bytes)}"}`) },
  { name: 'JSON Feed: one long text', make: (bytes) => jsonOf('content_html', repeat('<p>word</p>', bytes)) },
  { name: 'JSON Feed: text of blanks', make: (bytes) => jsonOf('content_html', `a${repeat(' ', bytes)}b`) },
  { name: 'JSON Feed: text of less-than', make: (bytes) => jsonOf('content_html', repeat('<', bytes)) },
  { name: 'JSON Feed: text of ampersands', make: (bytes) => jsonOf('content_html', repeat('&', bytes)) },
  { name: 'JSON Feed: ellipses', make: (bytes) => jsonOfAll(bytes, '... '.repeat(500)) },
  { name: 'JSON Feed: one long link', make: (bytes) => jsonOf('url', `https://n.example/${repeat('../', bytes)}`) },
  {
    name: 'JSON Feed: tags',
    make: (bytes) => jsonFeed(jsonItem(1, `,"tags":[${entries(bytes, HEADLINE_ENTRY, () => '"News"')}]`)),
  },
  { name: 'JSON Feed: one long date', make: (bytes) => jsonOf('date_published', repeat('2026-', bytes)) },
  {
    name: 'JSON: fields, wide',
    make: (bytes) => `[{"title":"x","url":"https://n.example/",${fields(bytes, HEADLINE_ENTRY)}}]`,
  },
  {
    name: 'JSON: fields × items',
    make: (bytes) =>
      `[${fill(bytes, (index) => `{"title":"${index}","url":"/${index}",${fields(2000, HEADLINE_ENTRY / 10)}}`).join()}]`,
  },
  { name: 'JSON: of no family, wide', make: (bytes) => `{${fields(bytes, HEADLINE_ENTRY)}}` },
  {
    name: 'JSON: messages, wide',
    make: (bytes) => `{"error":{${fields(bytes / 2, HEADLINE_ENTRY)}},"errors":{${fields(bytes / 2, HEADLINE_ENTRY)}}}`,
  },
  {
    name: 'JSON beyond the limit: one object of all fields',
    make: (bytes) => `{${fill(bytes, (index) => `"${index}":1`).join()}}`,
  },
  { name: 'JSON beyond the limit: objects of a field each', make: (bytes) => `[${repeat('{"a":1},', bytes)}1]` },
  { name: 'JSON beyond the limit: empty lists in lists', make: (bytes) => `[${repeat('[[]],', bytes)}1]` },
  {
    name: 'JSON: objects, nested deep',
    make: (bytes) => `${repeat('{"items":', bytes * 0.9)}1${repeat('}', bytes * 0.1)}`,
  },
  { name: 'JSON: lists, nested deep', make: (bytes) => repeat('[', bytes / 2) + repeat(']', bytes / 2) },
  {
    name: 'WordPress: posts',
    make: (bytes) =>
      `[${entries(bytes, HEADLINE_ENTRY, (index) => `{"id":${index},"link":"https://n.example/${index}","title":{"rendered":"Headline ${index}"},"excerpt":{"rendered":"<p>x</p>"}}`)}]`,
  },
  {
    name: 'by map: items',
    attributes: { map: 'items: data.rows; title: t; url: u' },
    make: (bytes) =>
      `{"data":{"rows":[${entries(bytes, HEADLINE_ENTRY, (index) => `{"t":"Headline ${index}","u":"https://n.example/${index}"}`)}]}}`,
  },
  {
    name: 'by map: XML',
    attributes: { map: 'items: item; title: t; url: u' },
    make: (bytes) =>
      `<a>${fill(bytes, (index) => `<item><t>Headline ${index}</t><u>/${index}</u></item>`).join('')}</a>`,
  },
  {
    name: 'by map: templates',
    attributes: { map: "items: data; title: t; url: '/{a}/{b}/{c}'" },
    make: (bytes) =>
      `{"data":[${entries(bytes, HEADLINE_ENTRY, (index) => `{"t":"Headline ${index}","a":"{b}","b":"{c}","c":"{a}"}`)}]}`,
  },
];
