/* Says what a pasted payload or an address holds, by the rules of `ca-rate-ticker check`. */
import { answerRequests } from '../network/recorded-network.js';
import { describeSource, type SourceReport } from '../../src/snapshot/check/describe-source.js';

/** What was found, and where. */
export interface CheckedFeed {
  readonly report: SourceReport;
  /** Where an element of this page gets it: the address, or one at which this page answers with the pasted text. */
  readonly src: string;
}

const isAddress = (text: string): boolean => /^(https?:\/\/|\.{0,2}\/)\S+$/.test(text);
const PASTED = 'your-feed';

/** The texts that were pasted, by the address at which this page answers with each. */
const pasted = new Map<string, Response>();

/** Has elements of this page find pasted texts. */
export const answerWithPasted = (): void =>
  answerRequests((url) => (pasted.has(url.href) ? Promise.resolve(pasted.get(url.href)!.clone()) : undefined));

/** The name that a pasted text would have as a file. */
const fileName = (text: string): string =>
  `/${PASTED}${/^\s*</.test(text) ? '.xml' : /^\s*[[{]/.test(text) ? '.json' : '.txt'}`;

const contentType = (path: string): string =>
  path.endsWith('.xml') ? 'application/xml' : path.endsWith('.json') ? 'application/json' : 'text/plain';

async function checkText(text: string): Promise<CheckedFeed> {
  const path = fileName(text);
  const type = contentType(path);
  const answer = {
    bytes: new TextEncoder().encode(text),
    url: new URL(path, document.baseURI).href,
    headers: new Headers({ 'content-type': `${type}; charset=utf-8` }),
  };
  // An address of its own for each text: an element that has the same source does not ask again.
  const src = new URL(`.${path}?${pasted.size}`, document.baseURI).href;
  pasted.set(src, new Response(text, { headers: answer.headers }));
  return { report: await describeSource(answer, path, true), src };
}

async function checkAddress(text: string): Promise<CheckedFeed> {
  const url = new URL(text, document.baseURI);
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  const answer = {
    bytes: new Uint8Array(await response.arrayBuffer()),
    url: response.url || url.href,
    headers: response.headers,
  };
  const { notes, ...report } = await describeSource(answer, text, true);
  const open = url.origin === location.origin ? [] : ['this page may read it, so other pages may as well'];
  return { report: { ...report, notes: [...notes, ...open] }, src: text };
}

/**
 * Checks what somebody pasted.
 *
 * @throws Error when an address cannot be read by a page
 */
export async function checkFeed(text: string): Promise<CheckedFeed> {
  const plain = text.trim();
  if (!plain) throw new Error('Paste an address, or what a feed answers.');
  if (!isAddress(plain)) return checkText(plain);
  return checkAddress(plain).catch((cause: unknown) => {
    if (!(cause instanceof TypeError)) throw cause;
    throw new Error(
      'No page may read this address: its server does not allow it, or cannot be reached. Open it, copy what it answers and ' +
        'paste that here; `ca-rate-ticker snapshot` makes it a file of your own site.',
      { cause },
    );
  });
}
