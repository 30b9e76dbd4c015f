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
/** Most characters of all texts together: a small part of the 5 million that a site has for itself. */
const MAX_CHARACTERS = 400_000;
const MAX_FEEDS = 20;
/** Older entries are no longer shown. */
const MAX_AGE_MS = 7 * 86_400_000;

let pageEntries: readonly LastGood[] = [];

/** The last good text of a feed; undefined when there is none that is younger than a week. */
export function readLastGood(feed: string): LastGood | undefined {
  return readEntries().find((entry) => entry.feed === feed);
}

/** Keeps a text in place of an older one of the same feed, and of the oldest ones when there are too many. */
export function saveLastGood(entry: LastGood): void {
  let charactersLeft = MAX_CHARACTERS;
  const fits = ({ text }: LastGood): boolean => text.length <= charactersLeft && (charactersLeft -= text.length) >= 0;
  const others = readEntries().filter(({ feed }) => feed !== entry.feed);
  pageEntries = [entry, ...others].filter(fits).slice(0, MAX_FEEDS);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(pageEntries));
  } catch {
    // Storage is optional.
  }
}

function readEntries(): readonly LastGood[] {
  let entries: unknown = pageEntries;
  try {
    entries = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
  } catch {
    // Storage is optional.
  }
  return Array.isArray(entries) ? entries.filter(isValid) : [];
}

function isValid(entry: Partial<LastGood> | null): entry is LastGood {
  const age = Date.now() - (entry?.time ?? NaN);
  return age >= 0 && age < MAX_AGE_MS && typeof entry?.text === 'string';
}
