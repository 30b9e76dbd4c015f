/* Makes a page's content from one of the project's documents. */
import { marked, type Token, type Tokens } from 'marked';

/** A heading's fragment, as the documents' own links have it. */
export const fragmentOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Documents that are pages of the site; what others link to is a file of the project, and stays a name here. */
const PAGES: Readonly<Partial<Record<string, string>>> = {
  'sources.md': 'guide-sources.html',
  'snapshot.md': 'guide-snapshot.html',
  'frameworks.md': 'guide-frameworks.html',
  'feeds.md': 'guide-feeds.html',
  'accessibility.md': 'guide-conformance.html',
};

/** Where a link of a document leads on the site; undefined when it leads to a file that is not part of it. */
function siteLink(href: string): string | undefined {
  if (/^(https?:|#)/.test(href)) return href;
  const [, file = '', fragment = ''] = /^(?:\.\/|docs\/)?([\w.-]+)(#.*)?$/.exec(href) ?? [];
  const page = PAGES[file];
  return page && `./${page}${fragment}`;
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** The content of a document as HTML, with a table of its chapters. */
export async function guidePage(markdown: string): Promise<string> {
  const tokens = marked.lexer(markdown);
  const chapters = tokens.filter(isHeading).filter(({ depth }) => depth === 2);
  let tables = 0;
  const renderer = {
    checkbox: ({ checked }: Tokens.Checkbox): string => (checked ? '☑ ' : '☐ '),
    heading({ tokens: inner, depth, text }: Tokens.Heading): string {
      return `<h${depth} id="${fragmentOf(text)}">${marked.Parser.parseInline(inner)}</h${depth}>\n`;
    },
    link({ href, tokens: inner }: Tokens.Link): string {
      const [target, text] = [siteLink(href), marked.Parser.parseInline(inner)];
      return target ? `<a href="${target}">${text}</a>` : text;
    },
    code({ text, lang }: Tokens.Code): string {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return `<pre data-copy data-language="${lang ?? ''}"><code>${escaped}</code></pre>\n`;
    },
    table(token: Tokens.Table): string {
      const row = (cells: readonly Tokens.TableCell[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${marked.Parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
      const rows = token.rows.map((cells) => row(cells, 'td')).join('\n');
      return `<div class="scroll" tabindex="0" role="region" aria-label="Table ${++tables}"><table><thead>${row(token.header, 'th')}</thead><tbody>${rows}</tbody></table></div>\n`;
    },
  };
  const body = await marked.use({ renderer }).parse(markdown);
  const links = chapters.map(
    ({ text }) => `<li><a href="#${fragmentOf(text)}">${marked.parseInline(text) as string}</a></li>`,
  );
  const contents =
    links.length > 2 ? `<nav class="contents" aria-label="On this page"><ul>${links.join('')}</ul></nav>` : '';
  // The chapters are listed below the title.
  const [title = '', ...rest] = body.split(/(?<=<\/h1>\n)/);
  return `<div class="document">${rest.length ? `${title}${contents}${rest.join('')}` : `${contents}${title}`}</div>`;
}
