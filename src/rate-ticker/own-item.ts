import { html, nothing, type TemplateResult } from 'lit';
import type { PrintedRate } from '../rates/print-rate.js';
import { printedTexts } from './printed-texts.js';
import { renderChange, renderValue } from './rate-item.template.js';
import { spokenNames, type SpeechOptions } from './spoken-words.js';

/** What an item needs to know beside its rate. */
export interface ItemContext extends SpeechOptions {
  readonly withoutChange: boolean;
  /** URL of the page, which addresses are resolved against. */
  readonly page: string | undefined;
}

/** Renders the content of an item. */
export type OwnItem = (printed: PrintedRate, context: ItemContext) => TemplateResult;

/** What stands at one place of the template. */
type ItemValue = (printed: PrintedRate, context: ItemContext) => unknown;

/** Elements of texts, pictures and links. Whatever else stands in a template is left out, with what is inside it. */
const ELEMENTS = new Set(
  'a abbr b bdi bdo br cite code data del dfn div em i img ins kbd mark p q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const VOID_ELEMENTS = ['br', 'img', 'wbr'];
/** No `class`, `id` or `data-`: by these the ticker knows its own elements. No `style`: strict pages refuse it. */
const ATTRIBUTES = new Set(
  'alt aria-hidden aria-label datetime decoding dir height href lang loading part rel src target title translate value width'.split(
    ' ',
  ),
);
const ADDRESSES = ['href', 'src'];
/** What a picture has that its author does not say otherwise: it adds nothing to the texts, and tells no other site. */
const PICTURE = { alt: '', decoding: 'async', referrerpolicy: 'no-referrer' };
const TOKEN = /\{(base|quote|pair|value|change|name|bid|ask)\}/;
/** The tokens that say which currency is priced: one of them is spoken, as its name. */
const NAMING = ['pair', 'base', 'name'];
const HTML = 'http://www.w3.org/1999/xhtml';

const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The texts of a rate by token; an unknown change or price has none. */
function tokensOf(printed: PrintedRate, { lang, units, withoutChange }: ItemContext): Record<string, string> {
  const { base, quote } = printed.rate;
  const { value, change = '', bid = '', ask = '', name } = printedTexts(printed, lang);
  const pair = `${units === 1 ? '' : `${units} `}${base}/${quote}`;
  return { base, quote, pair, value, change: withoutChange ? '' : change, bid, ask, name };
}

/** A text with its tokens replaced. */
function fillTokens(text: string, tokens: Record<string, string>, encode = (part: string): string => part): string {
  return text
    .split(TOKEN)
    .map((part, index) => (index % 2 ? encode(tokens[part]!) : part))
    .join('');
}

/** An absolute http(s) address; undefined for anything else. */
function addressOf(text: string, page: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(text, page);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a template into the strings and values of a Lit template, which parses it once and copies it for each item. */
class Reader {
  readonly strings: string[] = [''];
  readonly values: ItemValue[] = [];
  readonly rejected = new Set<string>();
  /** Whether the currency that is priced is named, and whether a figure is there that names the other one. */
  #isNamed = false;
  readonly #hasFigure: boolean;

  constructor(content: DocumentFragment) {
    this.#hasFigure = /\{(value|bid|ask)\}/.test(content.textContent);
    this.#readChildren(content);
  }

  #write(text: string): void {
    this.strings.push(this.strings.pop()! + text);
  }

  #add(value: ItemValue): void {
    this.values.push(value);
    this.strings.push('');
  }

  #readChildren(parent: Node): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#readText((node as Text).data);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as Element);
    }
  }

  #readText(text: string): void {
    text.split(TOKEN).forEach((part, index) => {
      if (index % 2) this.#readToken(part);
      else this.#write(escapeMarkup(part));
    });
  }

  #readToken(token: string): void {
    const isNaming = NAMING.includes(token);
    const speaksName = isNaming && !this.#isNamed;
    if (isNaming) this.#isNamed = true;
    const isSilent = token === 'quote' && this.#hasFigure;
    this.#add((printed, context) =>
      renderPiece(token, printed, context, { speaksName, isSilent: isSilent || isNaming }),
    );
  }

  #readElement(element: Element): void {
    const { localName, namespaceURI } = element;
    if (namespaceURI !== HTML || !ELEMENTS.has(localName)) {
      this.rejected.add(`<${localName}>`);
      return;
    }
    this.#write(`<${localName}`);
    for (const { name, value } of element.attributes) this.#readAttribute(name, value);
    for (const [name, value] of Object.entries(localName === 'img' ? PICTURE : {})) {
      if (!element.hasAttribute(name)) this.#write(` ${name}="${value}"`);
    }
    this.#write('>');
    if (VOID_ELEMENTS.includes(localName)) return;
    this.#readChildren(element);
    this.#write(`</${localName}>`);
  }

  #readAttribute(name: string, text: string): void {
    if (!ATTRIBUTES.has(name)) {
      this.rejected.add(name);
      return;
    }
    const isAddress = ADDRESSES.includes(name);
    if (!isAddress && !TOKEN.test(text)) {
      this.#write(` ${name}="${escapeMarkup(text)}"`);
      return;
    }
    this.#write(` ${name}="`);
    this.#add((printed, context) => {
      const tokens = tokensOf(printed, context);
      return isAddress
        ? (addressOf(fillTokens(text, tokens, encodeURIComponent), context.page) ?? nothing)
        : fillTokens(text, tokens);
    });
    this.#write('"');
  }
}

/** A token's text with the part that the built-in item has for it, and spoken as there. */
function renderPiece(
  token: string,
  printed: PrintedRate,
  context: ItemContext,
  { speaksName, isSilent }: { readonly speaksName: boolean; readonly isSilent: boolean },
): unknown {
  const text = tokensOf(printed, context)[token]!;
  if (!text) return nothing;
  const spoken = spokenNames(printed, context);
  if (token === 'change') return renderChange(text, printed.movement);
  if (token === 'value') return renderValue(printed, context.lang, spoken, text);
  const { isLink } = context;
  const name = speaksName && spoken ? html`<span class="said" data-spoken=${spoken.base}></span>` : nothing;
  const isHidden = isSilent && spoken && !isLink;
  const piece = html`<span class=${token} part=${token} aria-hidden=${isHidden ? 'true' : nothing}>${text}</span>`;
  return isLink ? [piece, name] : [name, piece];
}

/** Reads the content of a template; `rejected` names the elements and attributes in it that are left out. */
export function readItem(content: DocumentFragment): {
  readonly render: OwnItem;
  readonly rejected: readonly string[];
} {
  const { strings, values, rejected } = new Reader(content);
  const template = Object.assign(strings, { raw: strings });
  return {
    render: (printed, context) => html(template, ...values.map((value) => value(printed, context))),
    rejected: [...rejected],
  };
}
