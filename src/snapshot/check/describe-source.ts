/*
 * What a source is: its family, what is in it, what a browser may do with it, and how it is shown.
 */
import { serviceMessage } from '../../payload/service-message.js';
import { mapTree } from '../../rates/formats/read-any.js';
import { pairName } from '../../rates/pair.js';
import { escapeHtml } from '../print-html.js';
import { payloadOf, readHeadlines, readRates, type AnswerBytes } from '../read-bytes.js';
import { proposeHeadlineMap } from './propose-headline-map.js';
import { proposeRateMap } from './propose-map.js';

/** What is known of a source. */
export interface SourceReport {
  readonly kind: 'rates' | 'headlines' | 'unknown';
  /** Name of the family, which is a `format`; undefined where there is none, and a `map` has to lead. */
  readonly family?: string | undefined;
  /** Number of rates or headlines. */
  readonly count: number;
  readonly pairs: readonly string[];
  /** The newest time in it, epoch ms. */
  readonly time?: number | undefined;
  /** Whether it states the change, or the level before. */
  readonly hasChange: boolean;
  /** Number of entries that cannot be read with certainty. */
  readonly skipped: number;
  /** The `map` that is proposed for what is of no family. */
  readonly map?: string | undefined;
  /** What a person has to decide or look after. */
  readonly notes: readonly string[];
  /** The tag to paste; empty when there is none. */
  readonly tag: string;
}

const SETTINGS = { format: 'auto', map: '' };
const NO_CHANGE = 'no level before: name one by previous-src, or let `snapshot` keep the days';

type Content = Omit<SourceReport, 'tag' | 'notes'> & { readonly notes?: readonly string[] };

async function describeRates(answer: AnswerBytes, map: string): Promise<Content> {
  const { format, quotes, skipped } = await readRates(answer, { ...SETTINGS, map });
  const times = quotes.flatMap(({ time }) => time ?? []);
  const hasChange = quotes.some(({ change, previous }) => change !== undefined || previous !== undefined);
  return {
    kind: 'rates',
    family: map ? undefined : format,
    count: quotes.length,
    pairs: quotes.map(pairName),
    time: times.length ? Math.max(...times) : undefined,
    hasChange,
    skipped,
    map: map || undefined,
    notes: [
      ...(quotes.length ? [] : ['it has no rates now']),
      ...(hasChange ? [] : [NO_CHANGE]),
      ...(times.length ? [] : ['no time: how old the rates are cannot be said']),
    ],
  };
}

async function describeHeadlines(answer: AnswerBytes, map: string): Promise<Content> {
  const page = await readHeadlines(answer, { ...SETTINGS, map });
  const times = page.headlines.flatMap(({ published }) => published ?? []);
  const { format } = page as { format?: string };
  return {
    kind: 'headlines',
    family: map ? undefined : format,
    count: page.headlines.length,
    pairs: [],
    time: times.length ? times.reduce((a, b) => Math.max(a, b)) : undefined,
    hasChange: false,
    skipped: page.skipped ?? 0,
    map: map || undefined,
    notes: [
      ...(page.headlines.some(({ url }) => url) ? [] : ['no links']),
      ...(times.length ? [] : ['no dates that can be read']),
    ],
  };
}

/** Reads what is of no known family by a map that is proposed for it. */
async function describeByMap(answer: AnswerBytes, payload: unknown): Promise<Content | undefined> {
  // An error message has names and texts as well.
  if (serviceMessage(payload)) return undefined;
  const tree = await mapTree(payload).catch(() => undefined);
  const rates = await proposeRateMap(payload, tree);
  const headlines = rates ? undefined : await proposeHeadlineMap(payload, tree);
  const content = rates
    ? await describeRates(answer, rates.map)
    : headlines && (await describeHeadlines(answer, headlines.map));
  return content && { ...content, notes: [...((rates ?? headlines)?.doubts ?? []), ...(content.notes ?? [])] };
}

/** How a browser may use an answer; empty for a file. */
function browserNotes({ url, headers }: AnswerBytes, isFile: boolean): string[] {
  if (isFile) return [];
  const allowed = headers.get('access-control-allow-origin');
  const snapshot = '`ca-rate-ticker snapshot` makes it a file of your own site';
  return [
    allowed === '*'
      ? 'any page may read it (Access-Control-Allow-Origin: *)'
      : allowed
        ? `only pages of ${allowed} may read it: ${snapshot}`
        : `no page may read it, as it sends no Access-Control-Allow-Origin: ${snapshot}`,
    ...(url.startsWith('http:') ? ['it is not encrypted: https pages cannot ask it'] : []),
  ];
}

function tagOf({ kind, pairs, map }: Content, src: string): string {
  const name = kind === 'rates' ? 'ca-rate-ticker' : 'ca-headlines';
  const attributes = { src, map, pairs: pairs.length > 12 ? pairs.slice(0, 5).join(' ') : undefined };
  const text = Object.entries(attributes).map(([key, value]) => (value ? ` ${key}="${escapeHtml(value)}"` : ''));
  return kind === 'unknown' ? '' : `<${name}${text.join('')}></${name}>`;
}

/**
 * Describes an answer.
 *
 * @param src - the URL or path that was named, for the tag
 */
export async function describeSource(answer: AnswerBytes, src: string, isFile: boolean): Promise<SourceReport> {
  let content: Content;
  try {
    content = await describeRates(answer, '').catch(() => describeHeadlines(answer, ''));
  } catch (cause) {
    const unknown: Content = { kind: 'unknown', count: 0, pairs: [], hasChange: false, skipped: 0 };
    let payload: unknown;
    try {
      ({ payload } = payloadOf(answer));
    } catch {
      return { ...unknown, notes: [(cause as Error).message, ...browserNotes(answer, isFile)], tag: '' };
    }
    content = (await describeByMap(answer, payload)) ?? { ...unknown, notes: [(cause as Error).message] };
  }
  return { ...content, notes: [...(content.notes ?? []), ...browserNotes(answer, isFile)], tag: tagOf(content, src) };
}

/** A report as lines. */
export function printReport(report: SourceReport): string {
  const { kind, family, count, pairs, time, hasChange, skipped, map, notes, tag } = report;
  const shown = pairs.slice(0, 10).join(' ') + (pairs.length > 10 ? ' …' : '');
  const lines: [string, string | undefined][] = [
    ['what', kind + (family ? `, family ${family}` : map ? ' of no known family, which a map reads' : '')],
    [kind === 'headlines' ? 'headlines' : 'pairs', `${count}${shown && `: ${shown}`}`],
    ['time', time === undefined ? undefined : new Date(time).toISOString()],
    ['change', kind === 'rates' ? (hasChange ? 'stated' : 'not stated') : undefined],
    ['left out', skipped ? `${skipped} entries that cannot be read with certainty` : undefined],
    ['map', map],
    ...notes.map((note) => ['note', note] as [string, string]),
    ['tag', tag],
  ];
  return lines.flatMap(([name, text]) => (text ? [`${`${name}:`.padEnd(11)}${text}`] : [])).join('\n');
}
