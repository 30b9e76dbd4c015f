/*
 * A `map` for headlines in JSON of no known family.
 */
import { textOf } from '../../payload/json.js';
import { loadHeadlines } from '../../headlines/formats/read-headlines.js';
import { parseDate } from '../../headlines/text/parse-date.js';
import { columnsOf, shareOf } from './columns.js';
import { findLists } from './find-lists.js';
import type { ProposedMap } from './propose-map.js';

/** Keys of a map, the names that services give them, and what their values look like. */
const KEYS: readonly (readonly [key: string, names: RegExp, isRight: (text: string) => boolean])[] = [
  ['title', /(title|headline|name|subject|caption|heading|label)/i, (text) => /\p{L}{2}/u.test(text)],
  ['url', /(url|link|href|permalink|uri|address|path)/i, (text) => /^(https?:|\/)/.test(text)],
  [
    'excerpt',
    /(excerpt|summary|descr|lead|teaser|abstract|intro|text|body|content)/i,
    (text) => /\p{L}{2}/u.test(text),
  ],
  ['published', /(publish|date|time|created|posted|updated|issued)/i, (text) => parseDate(text) !== undefined],
  ['image', /(image|img|picture|photo|thumb|cover)/i, (text) => /^(https?:|\/)/.test(text)],
  ['id', /^(id|uuid|guid|_id|slug|key)$/i, (text) => text.length > 0],
];

/** A map for the headlines of a payload; undefined when none gives any. */
export async function proposeHeadlineMap(payload: unknown, tree: unknown): Promise<ProposedMap | undefined> {
  let best: ProposedMap | undefined;
  for (const list of findLists(tree)) {
    const fields = columnsOf(list);
    const taken = new Set<string>();
    const clauses = KEYS.flatMap(([key, names, isRight]) => {
      const fits = fields.filter(
        ({ path, values }) =>
          !taken.has(path) && names.test(path) && shareOf(values, (value) => isRight(textOf(value))) > 0.7,
      );
      // Of several, the one whose own name says so, the nearest to the item.
      const rank = (path: string): number => path.split('.').length - (names.test(path.split('.').at(-1)!) ? 10 : 0);
      const path = fits.sort((one, other) => rank(one.path) - rank(other.path))[0]?.path;
      if (!path) return [];
      taken.add(path);
      return [`${key}: ${path}`];
    });
    const slug = fields.map(({ path }) => path).find((path) => /(^|\.)(slug|permalink_?path|path)$/i.test(path));
    const hasLink = clauses.some((clause) => clause.startsWith('url'));
    const doubts = slug && !hasLink ? ["put the address of the articles before the slug: url: '/news/{…}'"] : [];
    if (slug && !hasLink) clauses.push(`url: '/{${slug}}'`);
    const isUseful = clauses[0]?.startsWith('title') && clauses.some((clause) => clause.startsWith('url'));
    if (!isUseful) continue;
    const map = [...(list.path ? [`items: ${list.path}`] : []), ...clauses].join('; ');
    const count = await countHeadlines(payload, map);
    if (count > (best?.count ?? 0)) best = { map, count, doubts };
  }
  return best;
}

async function countHeadlines(payload: unknown, map: string): Promise<number> {
  try {
    return (await loadHeadlines(payload, { url: 'https://feed.example/', headers: new Headers() }, { map })).headlines
      .length;
  } catch {
    return 0;
  }
}
