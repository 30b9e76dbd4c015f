/* The network of the preview: how its sources do. */
import { answerRequests, jsonResponse, unreachable } from '../network/recorded-network.js';

const SLOW_MS = 4000;

/** What each choice does; the first one leaves requests alone. */
export const NETWORKS: Readonly<Record<string, string>> = {
  answers: 'Answers',
  slow: 'Slow (4 s)',
  failing: 'Fails from the start',
  dying: 'Fails after an answer',
  empty: 'Has nothing',
  offline: 'No connection',
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Has the sources of this page do as chosen. To be called before the elements ask. */
export function pretendNetwork(network: string): void {
  if (network === 'offline') Object.defineProperty(navigator, 'onLine', { get: () => false });
  const answered = new Set<string>();
  let isInside = false;
  answerRequests((url, init) => {
    // The request that follows is the one that was held back.
    if (isInside) return undefined;
    const pass = (): Promise<Response> => {
      isInside = true;
      const answer = fetch(url, init);
      isInside = false;
      return answer;
    };
    if (network === 'slow') return wait(SLOW_MS).then(pass);
    if (network === 'failing' || network === 'offline') return unreachable();
    if (network === 'empty') return Promise.resolve(jsonResponse([]));
    if (network !== 'dying') return undefined;
    if (answered.has(url.href)) return unreachable();
    answered.add(url.href);
    return pass();
  });
}
