import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import sinon from 'sinon';
import '../../src/define.js';
import type { Headline, Headlines } from '../../src/index.js';
import { frame, next } from './ticker.js';

export { frame, next };

/** So many headlines, the newest first, three hours apart, from 5 February 2026, 12:00 UTC, back. */
export function headlinesOf(count: number, first = 1): Headline[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `h${first + index}`,
    title: `Headline ${first + index}`,
    url: `https://news.example/${first + index}`,
    excerpt: `What headline ${first + index} is about.`,
    published: Date.UTC(2026, 1, 5, 12) - (first - 1 + index) * 3 * 3_600_000,
  }));
}

/** The same as posts of the WordPress REST API. */
export const postsOf = (headlines: readonly Headline[]): unknown[] =>
  headlines.map(({ id, title, url, excerpt, published }) => ({
    id: Number(id.slice(1)),
    date_gmt: new Date(published!).toISOString().slice(0, 19),
    link: url,
    title: { rendered: title },
    excerpt: { rendered: `<p>${excerpt}</p>` },
  }));

/** A list in the page, once it is rendered. */
export const list = (template: TemplateResult): Promise<Headlines> => fixture<Headlines>(template);

/** A list in the page, once it has told of its first load. */
export async function loadedList(template: TemplateResult): Promise<Headlines> {
  const load = next(document, 'ca-load');
  const element = await list(template);
  await load;
  await frame();
  return element;
}

let addresses = 0;

/** An address that no test has asked for before, as feeds outlive their elements for a second. */
export const own = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}own=${(addresses += 1)}`;

type Body = string | object;
/** What a server answers to an address: a body, or status, headers and body. */
export type Serve = (url: URL) => Body | { status?: number; headers?: Record<string, string>; body: Body };

/** Has requests answered by the test, until the test ends. Gives the addresses asked for. */
export function serve(answer: Serve): string[] {
  const asked: string[] = [];
  sinon.stub(window, 'fetch').callsFake((input) => {
    const url = new URL(input as string);
    asked.push(url.pathname + url.search);
    const got = answer(url);
    const { status = 200, headers = {}, body } = typeof got === 'object' && 'body' in got ? got : { body: got };
    const response = new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
    return Promise.resolve(response);
  });
  return asked;
}

/** A WordPress site with so many posts. */
export function servePosts(count: number, { totals = true }: { totals?: boolean } = {}): string[] {
  return serve(({ searchParams }) => {
    const page = Number(searchParams.get('page') ?? 1);
    const size = Number(searchParams.get('per_page') ?? 10);
    const words = searchParams.get('search') ?? '';
    const found = headlinesOf(count).filter(({ title }) => title.includes(words));
    if (page > 1 && (page - 1) * size >= found.length) {
      return {
        status: 400,
        body: { code: 'rest_post_invalid_page_number', message: 'No such page', data: { status: 400 } },
      };
    }
    const headers: Record<string, string> = totals ? { 'X-WP-Total': `${found.length}` } : {};
    return { headers, body: postsOf(found.slice((page - 1) * size, page * size)) };
  });
}

/** A promise of the first time that a condition holds, tried once a frame; fails after two seconds. */
export async function until(condition: () => unknown): Promise<void> {
  const end = performance.now() + 2000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`never came true: ${condition.toString()}`);
    await frame();
  }
}

const all = (element: Headlines, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The elements of a part, in their order; of what only holds a place, the parts of that alone. */
export const partsOf = (element: Headlines, part: string): HTMLElement[] =>
  all(element, `[part~="${part}"]${part.startsWith('skeleton') ? '' : ':not(.skeleton, .skeleton *)'}`);

/** The only element of a part, or the first; none where there is none. */
export const partOf = (element: Headlines, part: string): HTMLElement | undefined => partsOf(element, part)[0];

/** The texts of a part, as they are seen. */
export const textsOf = (element: Headlines, part: string): string[] =>
  partsOf(element, part).map((one) => one.innerText.trim());

/** The text of a part. */
export const textOf = (element: Headlines, part: string): string => partOf(element, part)?.innerText.trim() ?? '';

/** The titles, as they are seen. */
export const titlesOf = (element: Headlines): string[] => textsOf(element, 'title');

/** The row of pages as it reads: numbers, `…`, and the open one in brackets. */
export const numbersOf = (element: Headlines): string =>
  all(element, '.numbers > *')
    .map((one) => (one.querySelector('[aria-current]') ? `[${one.innerText.trim()}]` : one.innerText.trim()))
    .join(' ');

/** What has the focus inside the element. */
export const focusedIn = (element: Headlines): HTMLElement | null =>
  (element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
