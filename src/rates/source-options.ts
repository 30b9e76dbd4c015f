/** What a ticker's attributes say of its sources: each of these is a list, one entry for each source. */
export interface SourceLists {
  /** URLs, the best first, separated by blanks. */
  readonly src: string | null | undefined;
  /** The same for the levels to compare with; `-` for none. */
  readonly previousSrc: string | null | undefined;
  /** Names of families, separated by blanks. A single one is for all sources. */
  readonly format: string | null | undefined;
  /** Maps, separated by `|`; `-` for none. A single one is for all sources. */
  readonly map: string | null | undefined;
}

/** What is said of one source. */
export interface SourceEntry {
  readonly src: string;
  readonly previousSrc: string | undefined;
  readonly format: string | null;
  readonly map: string | undefined;
}

/** A map of a list, up to the next `|` that stands in no quotes: a name or a text of a map may hold one. */
const MAP = /(?:"[^"]*"|'[^']*'|[^|])+/g;

const wordsOf = (list: string | null | undefined): string[] => list?.match(/\S+/g) ?? [];
const noneAsUndefined = (entry: string | undefined): string | undefined => (entry === '-' ? undefined : entry);

/** Sorts the lists of the attributes into sources, the best first. */
export function sourceEntries({ src, previousSrc, format, map }: SourceLists): SourceEntry[] {
  const [previous, formats] = [previousSrc, format].map(wordsOf) as [string[], string[]];
  const maps = (map?.match(MAP) ?? []).map((one) => one.trim());
  const at = (list: readonly string[], index: number): string | undefined =>
    noneAsUndefined(list.length === 1 ? list[0] : list[index]);
  return wordsOf(src).map((url, index) => ({
    src: url,
    previousSrc: noneAsUndefined(previous[index]),
    format: at(formats, index) ?? null,
    map: at(maps, index),
  }));
}
