import type { LitElement, PropertyDeclaration, ReactiveController } from 'lit';
import type { ConsoleLines } from './console-lines.js';

/** How long a page has to set a source by script before its absence counts as a mistake. */
const SOURCE_DELAY_MS = 5000;

/** What an element's class says of its attributes. */
interface CheckedClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
  /** The values that an attribute may have, separated by blanks, by the name of its property. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Tells on the console how the page's use of an element misses what the element expects, one line a mistake. */
export class Mistakes implements ReactiveController {
  readonly #host: LitElement;
  readonly #lines: ConsoleLines;
  readonly #hasSource: () => boolean;
  #sourceTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param hasSource - whether the page gave a URL, content or data to show */
  constructor(host: LitElement, lines: ConsoleLines, hasSource: () => boolean) {
    this.#host = host;
    this.#lines = lines;
    this.#hasSource = hasSource;
    host.addController(this);
  }

  hostConnected(): void {
    this.#sourceTimer = setTimeout(() => {
      if (!this.#hasSource()) this.#lines.warn('src', 'expected a URL or data, got none');
    }, SOURCE_DELAY_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#sourceTimer);
  }

  hostUpdated(): void {
    const { elementProperties, choices } = this.#host.constructor as unknown as CheckedClass;
    for (const [name, declaration] of elementProperties) {
      const allowed = choices[name as string];
      for (const [attribute, text] of mistakesOf(this.#host, name as string, declaration, allowed)) {
        this.#lines.warn(`attribute ${attribute}`, text);
      }
    }
  }
}

/** Attribute names, each with what is wrong about it or an empty text. */
function mistakesOf(
  host: Element,
  property: string,
  { attribute, type }: PropertyDeclaration,
  choices: string | undefined,
): [attribute: string, text: string][] {
  const lowerCased = property.toLowerCase();
  const misnamed = host.getAttribute(lowerCased);
  if (attribute === false) {
    const text = misnamed === null ? '' : `expected the property ${property}, set by script, got an attribute`;
    return [[lowerCased, text]];
  }
  const name = typeof attribute === 'string' ? attribute : lowerCased;
  const value = host.getAttribute(name) ?? (host as unknown as Record<string, string | number | null>)[property];
  const got = `got "${value}"`;
  let text = '';
  if (type === Number && Number.isNaN(Number(value ?? 0))) text = `expected a number, ${got}`;
  if (type === Boolean && value === 'false') text = `expected no attribute for off, ${got}, which counts as on`;
  if (choices && value && !choices.split(' ').includes(String(value))) text = `expected one of ${choices}, ${got}`;
  if (name === lowerCased) return [[name, text]];
  return [
    [name, text],
    [lowerCased, misnamed === null ? '' : `expected the name ${name}, got ${lowerCased}`],
  ];
}
