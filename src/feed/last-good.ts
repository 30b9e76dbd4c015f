/*
 * The last good text of each feed, for the page's next visit. Where storage is refused, full or wrong, this page alone
 * remembers.
 */

/** An answer that was kept. */
export interface LastGood {
  /** The feed's URL, as asked. */
  readonly feed: string;
  readonly text: string;
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly headers: [name: string, value: string][];
  /** When it came, epoch ms. */
  readonly time: number;
}

/** Ends with the version of the entries' form, so that other versions on the page keep theirs apart. */
const STORAGE_KEY = 'ca-feed:1';
/** Most characters of all entries together: a small part of the 5 million that a site has for itself. */
const MAX_CHARACTERS = 400_000;
const MAX_FEEDS = 20;
/** Older entries are no longer shown. */
export const MAX_AGE_MS: number = 7 * 86_400_000;

/** What storage held when it was last read or written, and the entries in that. */
let storedText: string | null = null;
let entries: readonly LastGood[] = [];

/** The last good text of a feed; undefined when there is none that is younger than a week. */
export function readLastGood(feed: string): LastGood | undefined {
  return readEntries().find((entry) => entry.feed === feed);
}

/** Keeps a text in place of an older one of the same feed, and of the oldest ones when there are too many. */
export function saveLastGood(entry: LastGood): void {
  let charactersLeft = MAX_CHARACTERS;
  const others = readEntries().filter(({ feed }) => feed !== entry.feed);
  entries = [entry, ...others]
    .filter((one) => sizeOf(one) <= charactersLeft && (charactersLeft -= sizeOf(one)) >= 0)
    .slice(0, MAX_FEEDS);
  const text = JSON.stringify(entries);
  try {
    localStorage.setItem(STORAGE_KEY, text);
    storedText = text;
  } catch {
    // Storage is optional.
  }
}

/** Parses what is stored only when it has changed: it may be long, and each new feed of the page asks for its entry. */
function readEntries(): readonly LastGood[] {
  try {
    const text = localStorage.getItem(STORAGE_KEY);
    if (text !== storedText) {
      storedText = text;
      const stored: unknown = JSON.parse(text ?? '[]');
      entries = Array.isArray(stored) ? stored.filter(isEntry).slice(0, MAX_FEEDS) : [];
    }
  } catch {
    // Storage is optional.
  }
  return entries.filter(({ time }) => time <= Date.now() && Date.now() - time < MAX_AGE_MS);
}

function sizeOf({ feed, text, url, headers }: LastGood): number {
  return headers.reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    feed.length + text.length + url.length,
  );
}

/** Anything may have been written to storage, by other scripts of the site or by hand. */
function isEntry(entry: unknown): entry is LastGood {
  const { feed, text, url, headers, time } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  return (
    [feed, text, url].every(isString) &&
    Number.isFinite(time) &&
    /^https?:/.test(url as string) &&
    Array.isArray(headers) &&
    headers.every((header) => Array.isArray(header) && header.length === 2 && header.every(isString))
  );
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}
