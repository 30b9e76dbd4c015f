/*
 * The last good text of each feed, for the page's next visit. Storage may be refused, full or wrong; the page then
 * remembers alone.
 */

/** What was got, and when. */
export interface LastGood {
  /** The feed's URL, as asked. */
  readonly feed: string;
  readonly text: string;
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly headers: [name: string, value: string][];
  /** Epoch ms. */
  readonly time: number;
}

/** Carries the number of the entries' form, so that other versions on the page keep theirs apart. */
const KEY = 'ca-feed:1';
/** Most characters of all texts together: a small part of the 5 million that a site has for itself. */
const ROOM = 400_000;
const MOST_FEEDS = 20;
/** Older than this is no longer shown, ms. */
const OLDEST = 7 * 86_400_000;

let memory: readonly LastGood[] = [];

/** The last good text of a feed, if it is known and not older than a week. */
export function lastGood(feed: string): LastGood | undefined {
  return stored().find((entry) => entry.feed === feed);
}

/** Keeps a text, in place of an older one of the same feed, and of the oldest ones where there is no room. */
export function keepLastGood(entry: LastGood): void {
  let room = ROOM;
  const fits = ({ text }: LastGood): boolean => text.length <= room && (room -= text.length) >= 0;
  memory = [entry, ...stored().filter(({ feed }) => feed !== entry.feed)].filter(fits).slice(0, MOST_FEEDS);
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // Storage is optional.
  }
}

function stored(): readonly LastGood[] {
  let entries: unknown = memory;
  try {
    entries = JSON.parse(localStorage.getItem(KEY) ?? '[]');
  } catch {
    // Storage is optional.
  }
  return Array.isArray(entries) ? entries.filter(isSound) : [];
}

function isSound(entry: Partial<LastGood> | null): entry is LastGood {
  const age = Date.now() - (entry?.time ?? NaN);
  return age >= 0 && age < OLDEST && typeof entry?.text === 'string';
}
