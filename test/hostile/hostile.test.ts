import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import '../../src/define.js';
import { longestTaskTraced, traceTasks } from '../browser/devtools.js';
import { parsePayload } from '../../src/feed/parse-payload.js';
import { loadHeadlines } from '../../src/headlines/formats/read-headlines.js';
import { readPayload } from '../../src/index.js';
import { headlineInputs, rateInputs, type HostileInput } from './inputs.js';

const MEBIBYTE = 1024 * 1024;
/** The longest task that an input may cause, on a machine of two cores. */
const MAX_TASK_MS = 100;
/** How much longer an input of twice the size may take. */
const MAX_RATIO = 2.6;
/** Shorter times say nothing about growth. */
const NOISE_MS = 30;
/** The sizes, as parts of the limit: each is twice the one before. */
const PARTS = [4, 2, 1];
/** How often all is measured, as long as a figure is over its limit: other work on the machine only adds to it. */
const MAX_TRIES = 4;
/** A reading that takes longer has failed: twice the size could take minutes. */
const MAX_READING_MS = 10_000;
/** An element that has told of nothing by then hangs. */
const MAX_WAIT_MS = 15_000;

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

/** How long a reader takes, ms, with its pauses. */
async function readingTime({ read }: Kind, text: string, map: string | undefined): Promise<number> {
  const start = performance.now();
  try {
    await read(parsePayload(text), map);
  } catch (error) {
    // What cannot be read is told by an error of ours; anything else has escaped a reader.
    if (!/^(FeedError|ReadError)$/.test((error as Error).name)) throw error;
  }
  return performance.now() - start;
}

/** CPU time of the longest task while an element loads a text and shows it, ms. */
async function longestTask({ tag }: Kind, text: string, attributes: Readonly<Record<string, string>>): Promise<number> {
  const fetched = sinon.stub(window, 'fetch').callsFake(() => Promise.resolve(new Response(text)));
  await sleep(100);
  await traceTasks();
  const element = document.createElement(tag);
  const told = new Promise((resolve) => {
    for (const type of ['ca-load', 'ca-error']) element.addEventListener(type, resolve, { once: true });
  });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.setAttribute('src', `https://hostile.example/${performance.now()}`);
  document.body.append(element);
  const outcome = await Promise.race([told, sleep(MAX_WAIT_MS)]);
  await sleep(200);
  element.remove();
  fetched.restore();
  const longest = await longestTaskTraced();
  expect(outcome, `ca-load or ca-error within ${MAX_WAIT_MS} ms`).to.exist;
  return Math.round(longest);
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
        const best = PARTS.map(() => Infinity);
        let task = Infinity;
        for (let run = 0; run < MAX_TRIES && ratioOf(best) > MAX_RATIO; run++) {
          for (const [index, part] of PARTS.entries()) {
            const time = await readingTime(kind, make(kind.maxBytes / part - 200), attributes['map']);
            best[index] = Math.min(best[index]!, time);
            expect(time).to.be.at.most(MAX_READING_MS);
          }
        }
        for (let run = 0; run < MAX_TRIES && task > MAX_TASK_MS; run++) {
          task = Math.min(task, await longestTask(kind, make(kind.maxBytes - 200), attributes));
        }
        const times = best.map((time) => Math.round(time)).join(' · ');
        rows.push(`| ${kind.tag} | ${name} | ${times} | ${ratioOf(best)} | ${task} |`);
        expect(ratioOf(best), `${times} ms`).to.be.at.most(MAX_RATIO);
        expect(task, 'longest task, ms').to.be.at.most(MAX_TASK_MS);
      });
    }
  });
}

/** How many times longer a reading takes than that of half the size: the mean of all doublings. */
function ratioOf(times: readonly number[]): number {
  const [first = 0, last = 0] = [times[0], times.at(-1)].map((time) => Math.max(time ?? 0, NOISE_MS));
  return last === Infinity ? Infinity : Math.round((last / first) ** (1 / (times.length - 1)) * 100) / 100;
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
    '| element | input | reading at ¼, ½ and all of the limit, ms | ratio per doubling | longest task at the limit, ms of CPU |';
  console.log([head, '| --- | --- | --- | --- | --- |', ...rows].join('\n'));
});
