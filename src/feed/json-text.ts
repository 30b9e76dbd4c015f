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
/** JSON, as far as nothing but comments and messages follow. */
const JSON_TEXT = new RegExp(String.raw`^[[{][^]*[\]}](?=\s*(?:$|<!--|${MESSAGE}))`, 'i');

/** No feed nests deeper, and XML may not either. JSON.parse takes 0.7 s for 5 MiB of brackets (V8 of Node 20). */
const MAX_JSON_DEPTH = 200;

/** Whether objects and lists are nested too deep; in time proportional to the text. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let index = 0; index < json.length; index++) {
    const character = json[index]!;
    if (character === '"') {
      index = endOfString(json, index);
    } else if (character === '[' || character === '{') {
      if (++depth > MAX_JSON_DEPTH) return true;
    } else if (character === ']' || character === '}') {
      depth--;
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
 * @throws SyntaxError when it is broken, RangeError when it is nested too deep
 */
export function parseJson(json: string): unknown {
  if (isTooDeep(json)) throw new RangeError(`expected at most ${MAX_JSON_DEPTH} levels of JSON, got more`);
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
