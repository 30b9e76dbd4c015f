/* Sources that a page can kill: `mortal/1` gives the rates of the first, as long as it lives. */
import { answerRequests, unreachable } from './recorded-network.js';

/** How a source does. */
export interface MortalSource {
  isDead: boolean;
  /** How often it was asked. */
  asked: number;
}

/** What the three sources give: the same recorded day, each in a shape of its own. */
const FILES = ['own.json', 'rates-map.json', 'bank-rows.json'];

/** Answers as three sources, all alive at first. */
export function answerAsMortalSources(): readonly MortalSource[] {
  const sources = FILES.map(() => ({ isDead: false, asked: 0 }));
  answerRequests((url) => {
    const index = Number(/\/mortal\/(\d)$/.exec(url.pathname)?.[1]) - 1;
    const source = sources[index];
    if (!source) return undefined;
    source.asked++;
    return source.isDead ? unreachable() : fetch(`./feeds/families/${FILES[index]}`);
  });
  return sources;
}
