/** A currency pair: how much of `quote` one unit of `base` costs. Codes are upper case. */
export interface Pair {
  readonly base: string;
  readonly quote: string;
}

/** Whether `text` can be a currency code: letters and perhaps digits, as ISO 4217 and others use (`KGS`, `1INCH`). */
export function isCode(text: string): boolean {
  return /^(?=\d*[a-z])[a-z\d]{2,12}$/i.test(text);
}

/**
 * Reads a pair as people write it: `KGS/USD`, `kgs-usd`, `KGS_USD`, `KGS:USD` and `KGSUSD` are the same one.
 * Undefined when it does not name two codes.
 */
export function parsePair(text: string): Pair | undefined {
  const [base = '', quote = '', ...rest] = text
    .trim()
    .toUpperCase()
    .split(/[\s/\-_:]+|(?<=^[A-Z]{3})(?=[A-Z]{3}$)/);
  return isCode(base) && isCode(quote) && !rest.length ? { base, quote } : undefined;
}

/** The one name by which a pair is known everywhere: `KGS/USD`. */
export function pairName({ base, quote }: Pair): string {
  return `${base}/${quote}`;
}

/** The pairs of a list separated by blanks or commas, each once; `unknown` holds the words that name no pair. */
export function parsePairs(list: string): { pairs: Pair[]; unknown: string[] } {
  const pairs = new Map<string, Pair>();
  const unknown: string[] = [];
  for (const word of list.match(/[^\s,;]+/g) ?? []) {
    const pair = parsePair(word);
    if (pair) pairs.set(pairName(pair), pair);
    else unknown.push(word);
  }
  return { pairs: [...pairs.values()], unknown };
}
