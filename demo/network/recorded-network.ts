/*
 * The site's own network: a page answers some of its own addresses itself, so that it works from any server of files, and
 * can be told to be slow, to fail or to have nothing.
 */

/** Answers a request, or leaves it to the browser by giving undefined. */
export type Answerer = (url: URL, init: RequestInit | undefined) => Promise<Response> | undefined;

const answerers: Answerer[] = [];

/** Adds an answerer in front of those before it. To be called before the elements ask. */
export function answerRequests(answerer: Answerer): void {
  if (!answerers.length) {
    const browserFetch = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
      for (const answer of answerers) {
        const response = answer(url, init);
        if (response) return response;
      }
      return browserFetch(input, init);
    };
  }
  answerers.unshift(answerer);
}

/** An answer of JSON. */
export const jsonResponse = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'Content-Type': 'application/json; charset=UTF-8', ...(init.headers as Record<string, string>) },
  });

/** What `fetch` does when a server cannot be reached. */
export const unreachable = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
