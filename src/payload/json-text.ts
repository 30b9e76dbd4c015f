/*
 * JSON as servers send it: with comments and messages around it, or nested to make parsing slow.
 */
/** A message of PHP, as HTML or text: "<b>Notice</b>:  Undefined index: x in <b>/a.php</b> on line <b>5</b><br />". */
const MESSAGE = String.raw`(?:<br ?/>\s*)?(?:<b>)?(?:PHP )?(?:Notice|Warning|Deprecated|Strict Standards|Fatal error)\b`;
/** What servers put before JSON by mistake or as a guard: comments of caches, messages, `)]}'`. */
const NOISE_BEFORE = new RegExp(
  String.raw`^(?:(?:<!--[^]*?-->|${MESSAGE}.*|\)\]\}',?|(?:while\(1\)|for\(;;\));)\s*)+`,
  'i',
);
/** JSON, as far as nothing but comments, messages and scripts of the host follow. */
const JSON_TEXT = new RegExp(String.raw`^[[{][^]*[\]}](?=\s*(?:$|<!--|<script\b|${MESSAGE}))`, 'i');

/**
 * Limits that no feed comes near. Within them JSON.parse takes up to 0.1 s for 5 MiB; beyond them 0.7 s for brackets
 * alone, 0.4 s for objects of a field each, 0.2 s for one object (V8 of Node 20).
 */
const MAX_DEPTH = 200;
const MAX_ENTRIES = 25_000;
const MAX_VALUES = 250_000;

/** Whether JSON is more than a feed, by its levels and entries; in time proportional to the text. */
function isTooMuch(json: string): boolean {
  /** Number of entries so far of each list and object that is open, and of the text around them. */
  const entries = [0];
  let values = 0;
  for (let index = 0; index < json.length; index++) {
    const character = json[index]!;
    if (character === '"') {
      index = endOfString(json, index);
    } else if (character === '[' || character === '{') {
      if (entries.push(1) > MAX_DEPTH + 1 || ++values > MAX_VALUES) return true;
    } else if (character === ']' || character === '}') {
      entries.pop();
    } else if (character === ',') {
      if (++entries[entries.length - 1]! > MAX_ENTRIES || ++values > MAX_VALUES) return true;
    }
  }
  return false;
}

/** Where the string that starts at a quote ends; the end of the text when it has no end. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end > 0; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return json.length;
}

/**
 * Parses JSON.
 *
 * @throws SyntaxError when it is broken, RangeError when it is nested too deep, or a list or the whole is too long
 */
export function parseJson(json: string): unknown {
  if (isTooMuch(json)) {
    throw new RangeError(
      `expected JSON of at most ${MAX_DEPTH} levels, ${MAX_ENTRIES} entries in a list and ${MAX_VALUES} values, got more`,
    );
  }
  return JSON.parse(json);
}

/** The JSON within what servers add to it; undefined when there is none. */
export function jsonWithin(text: string): unknown {
  try {
    return parseJson(JSON_TEXT.exec(text.replace(NOISE_BEFORE, ''))?.[0] ?? '');
  } catch {
    return undefined;
  }
}
