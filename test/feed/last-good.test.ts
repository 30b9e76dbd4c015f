import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { saveLastGood, readLastGood, type LastGood } from '../../src/feed/last-good.js';
import { Feed } from '../../src/feed/feed.js';
import { fakePage, type FakePage } from './fake-page.js';
import { until, witness, type Witness } from './faults.js';

const KEY = 'ca-feed:1';
const DAY = 86_400_000;

let count = 0;
const entry = (details: Partial<LastGood> = {}): LastGood => {
  const feed = `https://rates.example/${++count}.json`;
  return { feed, text: '{"level": 0}', url: feed, headers: [['x-wp-total', '21']], time: Date.now(), ...details };
};

describe('the last good text of a feed', () => {
  afterEach(() => {
    sinon.restore();
    localStorage.clear();
  });

  it('is there at the next visit, under a key with a version', () => {
    const kept = entry();
    saveLastGood(kept);
    expect(readLastGood(kept.feed)).to.deep.equal(kept);
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(readLastGood('https://rates.example/other.json')).to.equal(undefined);
  });

  it('gives way to a newer one', () => {
    const old = entry();
    saveLastGood(old);
    saveLastGood({ ...old, text: 'new' });
    expect(readLastGood(old.feed)?.text).to.equal('new');
    expect((JSON.parse(localStorage.getItem(KEY)!) as unknown[]).length).to.equal(1);
  });

  it('is one of twenty: the oldest goes', () => {
    const all = Array.from({ length: 21 }, () => entry());
    for (const one of all) saveLastGood(one);
    expect(all.filter(({ feed }) => readLastGood(feed))).to.deep.equal(all.slice(1));
  });

  it('takes no more room than all may have, and none when it is too large, which leaves the others', () => {
    const [large, larger, tooLarge] = [250_000, 300_000, 500_000].map((size) => entry({ text: 'x'.repeat(size) }));
    const small = entry();
    for (const one of [small, large!, larger!]) saveLastGood(one);
    expect(readLastGood(larger!.feed)).to.exist;
    expect(readLastGood(large!.feed)).to.equal(undefined);
    expect(readLastGood(small.feed)).to.exist;
    saveLastGood(tooLarge!);
    expect(readLastGood(tooLarge!.feed)).to.equal(undefined);
    expect(readLastGood(larger!.feed)).to.exist;
    expect(localStorage.getItem(KEY)!.length).to.be.below(410_000);
  });

  it('counts addresses and headers as well as the text', () => {
    const old = entry();
    saveLastGood(old);
    const wide = entry({ headers: Array.from({ length: 10 }, (_, index) => [`x-${index}`, 'x'.repeat(50_000)]) });
    saveLastGood(wide);
    expect(readLastGood(wide.feed)).to.equal(undefined);
    expect(readLastGood(old.feed)).to.exist;
    expect(localStorage.getItem(KEY)!.length).to.be.below(410_000);
  });

  it('is parsed once, however many feeds ask for theirs, and again when another script changes it', () => {
    const one = entry();
    saveLastGood(one);
    const parses = sinon.spy(JSON, 'parse');
    for (let count = 0; count < 100; count++) readLastGood(`${one.feed}?${count}`);
    expect(parses.callCount).to.equal(0);
    localStorage.setItem(KEY, JSON.stringify([{ ...one, text: '{"level": 2}' }]));
    expect(readLastGood(one.feed)?.text).to.equal('{"level": 2}');
  });

  it('is forgotten after a week, and when it is of the future', () => {
    for (const time of [Date.now() - 7 * DAY, Date.now() + DAY]) {
      const one = entry({ time });
      saveLastGood(one);
      expect(readLastGood(one.feed)).to.equal(undefined);
    }
    const young = entry({ time: Date.now() - 6 * DAY });
    saveLastGood(young);
    expect(readLastGood(young.feed)).to.exist;
  });

  it('is remembered by the page where storage is refused or full', () => {
    for (const method of ['getItem', 'setItem'] as const) {
      const refused = sinon.stub(Storage.prototype, method).throws(new DOMException('', 'QuotaExceededError'));
      const one = entry();
      saveLastGood(one);
      expect(readLastGood(one.feed), method).to.deep.equal(one);
      refused.restore();
    }
    sinon.stub(window, 'localStorage').get(() => {
      throw new DOMException('', 'SecurityError');
    });
    const one = entry();
    saveLastGood(one);
    expect(readLastGood(one.feed)).to.deep.equal(one);
  });

  for (const junk of [
    '',
    '{',
    'null',
    '1',
    '{}',
    '[null, 1, "x", [], {}]',
    '[{"feed": "junk", "time": "x", "text": ""}]',
    '[{"feed": "junk", "text": "1"}]',
    ...[
      { time: String(Date.now()) },
      { time: [Date.now()] },
      { time: null },
      { text: 1 },
      { text: ['{}'] },
      { url: null },
      { url: 'javascript:alert(1)' },
      { headers: {} },
      { headers: [['x-wp-total']] },
      { headers: [['x-wp-total', 21]] },
      { headers: ['ab'] },
    ].map((wrong) =>
      JSON.stringify([
        { feed: 'junk', text: '{}', url: 'https://junk.example/', headers: [], time: Date.now() - 1000, ...wrong },
      ]),
    ),
  ]) {
    it(`is not read from junk: ${junk}`, () => {
      localStorage.setItem(KEY, junk);
      expect(readLastGood('junk')).to.equal(undefined);
      const one = entry();
      saveLastGood(one);
      expect(readLastGood(one.feed)).to.deep.equal(one);
    });
  }
});

describe('a feed at the next visit', () => {
  let page: FakePage;
  let stops: (() => void)[];
  const follow = (url: string, accepted = true): Witness => {
    const one = witness();
    stops.push(Feed.of(url).subscribe({ ...one, onAnswer: (answer) => (one.onAnswer(answer), accepted) }, 300));
    return one;
  };
  beforeEach(() => {
    page = fakePage();
    stops = [];
  });
  afterEach(async () => {
    for (const stop of stops) stop();
    await page.pass(1001);
    page.end();
    localStorage.clear();
  });

  it('gives what the last one left, with its time, until the first answer', async () => {
    const kept = entry({ time: Date.now() - DAY });
    saveLastGood(kept);
    page.answers.returns(new Promise(() => undefined));
    const one = follow(kept.feed);
    await page.settle();
    expect(one.payloads).to.deep.equal([{ level: 0 }]);
    expect(one.answers[0]!.keptAt).to.equal(kept.time);
    expect(one.answers[0]!.headers.get('x-wp-total')).to.equal('21');
  });

  it('gives the same payload as no longer kept once the server says the same', async () => {
    const kept = entry();
    saveLastGood(kept);
    page.answers.callsFake(() => Promise.resolve(new Response(kept.text)));
    const one = follow(kept.feed);
    await page.settle();
    expect(one.answers.map(({ keptAt }) => !!keptAt)).to.deep.equal([true, false]);
    expect(one.payloads[1]).to.equal(one.payloads[0]);
  });

  it('keeps an answer, and nothing of a failure', async () => {
    const { feed } = entry();
    follow(feed);
    await page.settle();
    expect(readLastGood(feed)?.text).to.equal('{"level": 1}');
    page.answers.callsFake(() => Promise.resolve(new Response('Internal error', { status: 500 })));
    await page.pass(400_000);
    expect(readLastGood(feed)?.text).to.equal('{"level": 1}');
  });

  it('keeps no answer in which a listener found nothing wanted', async () => {
    const { feed } = entry();
    follow(feed, false);
    await page.settle();
    expect(readLastGood(feed)).to.equal(undefined);
  });

  it('keeps no answer that no listener wants to be kept, and one that another does', async () => {
    const { feed } = entry();
    const follow = (keep: boolean): unknown => stops.push(Feed.of(feed).subscribe(witness(), 300, { keep }));
    follow(false);
    await page.settle();
    expect(readLastGood(feed)).to.equal(undefined);
    follow(true);
    await page.pass(400_000);
    await until(() => readLastGood(feed), 'an answer that is kept');
  });

  it('asks as if nothing were there when what is there is no payload', async () => {
    const kept = entry({ text: '{"level":', headers: [['no header', '\n']] });
    saveLastGood(kept);
    const one = follow(kept.feed);
    await page.settle();
    expect(one.payloads).to.deep.equal([{ level: 1 }]);
  });

  it('does not notice when storage is cleared meanwhile', async () => {
    const { feed } = entry();
    const one = follow(feed);
    await page.settle();
    localStorage.clear();
    await page.pass(400_000);
    expect(one.answers.length).to.equal(2);
    expect(one.answers[1]).to.equal(one.answers[0]);
  });
});
