/*
 * Colours for code by the browser's own highlights: the text stays one text, to be copied and searched. A browser without
 * them shows it plain.
 */

/** What is coloured: the kind, and where in the text. */
export interface CodeToken {
  readonly kind: 'tag' | 'text' | 'comment' | 'word';
  readonly start: number;
  readonly end: number;
}

const TOKENS =
  /(?<comment><!--[\s\S]*?-->|\/\*[\s\S]*?\*\/)|(?<text>"[^"\n]*(?:\n[^"\n]*){0,4}"|'[^'\n]*'|`[^`]*`)|(?<tag><\/?[a-zA-Z][\w.-]*|\/?>)|(?<word>\b(?:import|export|from|const|let|function|return|class|default|async|await|new|type|interface)\b)/g;

/** The coloured pieces of a code in HTML, CSS or a script. */
export const codeTokens = (code: string): CodeToken[] =>
  [...code.matchAll(TOKENS)].flatMap(({ groups = {}, index, 0: text }) => {
    const kind = (['comment', 'text', 'tag', 'word'] as const).find((name) => groups[name] !== undefined);
    return kind ? [{ kind, start: index, end: index + text.length }] : [];
  });

/** The ranges of each element that is coloured now. */
const shown = new WeakMap<HTMLElement, { readonly kind: string; readonly range: Range }[]>();

function highlightOf(kind: string): Highlight {
  const known = CSS.highlights.get(`code-${kind}`);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(`code-${kind}`, made);
  return made;
}

/** Colours the text of an element; again when it changed. */
export function colourCode(element: HTMLElement): void {
  if (!('highlights' in CSS)) return;
  for (const { kind, range } of shown.get(element) ?? []) highlightOf(kind).delete(range);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: { kind: string; range: Range }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { kind, start, end } of codeTokens(node.textContent ?? '')) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      highlightOf(kind).add(range);
      ranges.push({ kind, range });
    }
  }
  shown.set(element, ranges);
}
