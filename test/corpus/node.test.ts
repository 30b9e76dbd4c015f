import { expect } from '@open-wc/testing';
import { readHeadlines, readRates } from '../../src/snapshot/read-bytes.js';

/** A reading without what JSON cannot hold, as it comes from Node. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('Node reads what a browser reads', () => {
  let paths: string[];

  before(async () => {
    paths = (await (await fetch('/payloads.json')).json()) as string[];
    expect(paths.length).to.be.above(300);
  });

  for (const [kind, read] of Object.entries({ rates: readRates, headlines: readHeadlines })) {
    it(`of all recorded payloads, as ${kind}: the same values, or the same error`, async () => {
      const differences: string[] = [];
      let readCount = 0;
      for (const path of paths) {
        const bytes = new Uint8Array(await (await fetch(`/corpus/${path.replace(/^data\//, '')}`)).arrayBuffer());
        const answer = { bytes, url: 'https://feed.example/feed', headers: new Headers() };
        const ours = await read(answer, { format: 'auto', map: '' }).catch((error: Error) => ({
          error: error.message,
        }));
        const theirs: unknown = await (await fetch(`/in-node/${kind}/${path}`)).json();
        if (!('error' in ours)) readCount += 1;
        const [here, there] = [JSON.stringify(asJson(ours)), JSON.stringify(theirs)];
        if (here !== there) differences.push(`${path}: ${here.slice(0, 200)} / ${there.slice(0, 200)}`);
      }
      expect(differences).to.deep.equal([]);
      expect(readCount).to.be.above(kind === 'rates' ? 40 : 150);
    });
  }
});
