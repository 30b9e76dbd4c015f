import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/define.js';
import { parsePayload } from '../../src/feed/parse-payload.js';
import { loadHeadlines } from '../../src/headlines/formats/read-headlines.js';
import { readPayload } from '../../src/index.js';
import { headlineInputs, rateInputs, type HostileInput } from './inputs.js';

const MEBIBYTE = 1024 * 1024;
/** The longest task that an input may cause, on a machine of two cores. */
const MAX_TASK_MS = 100;
/** How much longer an input of twice the size may take. */
const MAX_RATIO = 2.6;
/** How many doublings the ratio is the mean of. */
const DOUBLINGS = 3;
/** Shorter times say nothing about growth. */
const NOISE_MS = 15;
/** The sizes, as parts of the limit: each is twice the one before. */
const PARTS = [64, 32, 16, 8, 4, 2, 1];
/** A reading longer than this has failed already; twice the size could take minutes. */
const MAX_READING_MS = 2000;
/** An element that has told of nothing by then hangs. */
const MAX_WAIT_MS = 10_000;

interface Kind {
  readonly tag: string;
  /** Most bytes of an answer, unpacked. */
  readonly maxBytes: number;
  readonly inputs: readonly HostileInput[];
  readonly read: (payload: unknown, map: string | undefined) => Promise<unknown>;
}

const context = { url: 'https://feed.example/feed', headers: new Headers(), limit: undefined };
const kinds: readonly Kind[] = [
  {
    tag: 'ca-rate-ticker',
    maxBytes: MEBIBYTE,
    inputs: rateInputs,
    read: (payload, map) => readPayload(payload, { map }),
  },
  {
    tag: 'ca-headlines',
    maxBytes: 5 * MEBIBYTE,
    inputs: headlineInputs,
    read: (payload, map) => loadHeadlines(payload, context, { map }),
  },
];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long a reader takes, ms; the best of some runs, unless one is long enough to stand for itself. */
async function readingTime({ read }: Kind, text: string, map: string | undefined): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < 3 && best > NOISE_MS / 2; run++) {
    const start = performance.now();
    try {
      await read(parsePayload(text), map);
    } catch (error) {
      // What cannot be read is told by an error of ours; anything else has escaped a reader.
      if (!/^(FeedError|ReadError)$/.test((error as Error).name)) throw error;
    }
    best = Math.min(best, performance.now() - start);
    if (best > 1000) break;
  }
  return best;
}

/** The longest task while an element loads a text and shows it, ms; 0 when none was over 50 ms. */
async function longestTask({ tag }: Kind, text: string, attributes: Readonly<Record<string, string>>): Promise<number> {
  sinon.stub(window, 'fetch').callsFake(() => Promise.resolve(new Response(text)));
  await sleep(100);
  const start = performance.now();
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const element = document.createElement(tag);
  const told = new Promise((resolve) => {
    for (const type of ['ca-load', 'ca-error']) element.addEventListener(type, resolve, { once: true });
  });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setAttribute('src', `https://hostile.example/${start}`);
  document.body.append(element);
  const outcome = await Promise.race([told, sleep(MAX_WAIT_MS)]);
  await sleep(200);
  observer.disconnect();
  element.remove();
  expect(outcome, `ca-load or ca-error within ${MAX_WAIT_MS} ms`).to.exist;
  return Math.max(0, ...tasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration));
}

const rows: string[] = [];

for (const kind of kinds) {
  describe(`<${kind.tag}> with hostile input`, () => {
    beforeEach(() => {
      localStorage.clear();
      sinon.stub(console, 'warn');
    });
    afterEach(() => {
      sinon.restore();
      localStorage.clear();
    });

    for (const { name, attributes = {}, make } of kind.inputs) {
      it(`reads "${name}" in time proportional to its size, and in no long task`, async () => {
        const times: number[] = [];
        let task = NaN;
        try {
          for (const part of PARTS) {
            times.push(await readingTime(kind, make(kind.maxBytes / part - 200), attributes['map']));
            if (times.at(-1)! > MAX_READING_MS) break;
          }
          const isWhole = times.length === PARTS.length && times.at(-1)! <= MAX_READING_MS;
          if (isWhole) task = await longestTask(kind, make(kind.maxBytes - 200), attributes);
        } finally {
          const cells = times.map((time) => Math.round(time));
          rows.push(`| ${kind.tag} | ${name} | ${cells.join(' · ')} | ${ratioOf(times)} | ${task} |`);
        }
        expect(times.at(-1), `${times.join(', ')} ms`).to.be.at.most(MAX_READING_MS);
        expect(ratioOf(times), `${times.join(', ')} ms`).to.be.at.most(MAX_RATIO);
        expect(task, 'longest task, ms').to.be.at.most(MAX_TASK_MS);
      });
    }
  });
}

/**
 * How many times longer a reading takes than that of half the size: the mean of the last doublings, as a single one may
 * meet a step, such as an object that becomes a hash table or a large garbage collection.
 */
function ratioOf(times: readonly number[]): number {
  const doublings = Math.min(DOUBLINGS, times.length - 1);
  const [first = NOISE_MS, last = NOISE_MS] = [times.at(-1 - doublings), times.at(-1)].map((time) =>
    Math.max(time ?? 0, NOISE_MS),
  );
  return Math.round((last / first) ** (1 / Math.max(1, doublings)) * 100) / 100;
}

describe('feeds without end', () => {
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
  });

  it('whose next page never ends are asked at most four times without a user', async () => {
    let page = 0;
    const asked = sinon.stub(window, 'fetch').callsFake(() => {
      const items = [{ id: `${++page}`, url: `https://n.example/${page}`, title: `Headline ${page}` }];
      const next_url = `https://hostile.example/endless?page=${page}`;
      return Promise.resolve(Response.json({ version: 'https://jsonfeed.org/version/1.1', items, next_url }));
    });
    const element = document.createElement('ca-headlines');
    element.setAttribute('include', 'matches-nothing');
    element.setAttribute('src', 'https://hostile.example/endless');
    document.body.append(element);
    await sleep(2000);
    element.remove();
    expect(asked.callCount).to.be.within(1, 4);
  });
});

after(() => {
  const head =
    '| element | input | reading at 1/64, 1/32 … of the limit, ms | ratio per doubling | longest task at the limit, ms |';
  console.log([head, '| --- | --- | --- | --- | --- |', ...rows].join('\n'));
});
