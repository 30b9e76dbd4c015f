import { expect, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import sinon from 'sinon';
import type { FeedErrorEvent, RatesLoadEvent, RateTicker } from '../../src/index.js';
import { frame, itemsOf, next, textsOf, ticker } from '../browser/ticker.js';

/** How windows-1251 writes Cyrillic letters. */
const windows1251 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) - (letter > '\u007f' ? 0x350 : 0));

const VALUTES = ['USD 1 73,4025', 'KZT 100 15,1052', 'TJS 10 78,9021'].map((line) => {
  const [code, nominal, value] = line.split(' ');
  return `<Valute><CharCode>${code}</CharCode><Nominal>${nominal}</Nominal><Name>Валюта</Name><Value>${value}</Value></Valute>`;
});
const VALCURS = `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="05.06.2026">${VALUTES.join('')}</ValCurs>`;

describe('a ticker on a source', () => {
  let answers: sinon.SinonStub;
  let warned: sinon.SinonStub;
  let number = 0;
  /** A URL of its own for each test: the page's feeds are shared. */
  let src = '';
  const bodies = new Map<string, string | Uint8Array<ArrayBuffer>>();
  let ended: AbortController;

  beforeEach(() => {
    src = `/sources/${++number}.json`;
    bodies.clear();
    ended = new AbortController();
    warned = sinon.stub(console, 'warn');
    answers = sinon.stub(window, 'fetch').callsFake((input) => {
      const body = bodies.get(new URL(input as string).pathname);
      return Promise.resolve(new Response(body, { status: body === undefined ? 404 : 200 }));
    });
  });
  afterEach(() => {
    ended.abort();
    sinon.restore();
  });

  const lines = (): string[] =>
    warned.args.map(([line]) => String(line)).filter((line) => line.startsWith('<ca-rate-ticker>'));
  /** Where the levels of a day are. */
  const dayOf = (date: string): string => src.replace('.json', `-${date}.json`);
  const asked = (): string[] => answers.args.map(([url]) => new URL(String(url)).pathname);
  async function loaded(template: TemplateResult): Promise<RateTicker> {
    const load = next(document, 'ca-load');
    const element = await ticker(template);
    await load;
    await frame();
    return element;
  }
  async function failed(template: TemplateResult): Promise<FeedErrorEvent['error']> {
    const fails = next<FeedErrorEvent>(document, 'ca-error');
    await ticker(template);
    const { error } = await fails;
    await frame();
    return error;
  }

  it('reads XML of a bank in windows-1251, and crosses it', async () => {
    bodies.set(src, windows1251(VALCURS));
    const element = await loaded(html`<ca-rate-ticker src=${src} pairs="KZT/USD TJS/USD RUB/USD"></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['KZT/USD = 0.00206', 'TJS/USD = 0.10749', 'RUB/USD = 0.01362']);
    expect(lines()).to.deep.equal([]);
  });

  it('reads any other JSON by its map, and reads anew when the map changes', async () => {
    bodies.set(src, '{"data":{"rows":[{"symbol":"KGS/USD","last":"0,01144","first":"0,01142","pct":-0.28}]}}');
    const element = await loaded(
      html`<ca-rate-ticker src=${src} map="items: data.rows; pair: symbol; value: last; change: pct"></ca-rate-ticker>`,
    );
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01144 −0.28%']);
    const load = next(element, 'ca-load');
    element.setAttribute('map', 'items: data.rows; pair: symbol; value: first');
    await load;
    await frame();
    expect(textsOf(element)).to.deep.equal(['KGS/USD = 0.01142']);
  });

  it('tells a mistake in the map by one event and one line', async () => {
    bodies.set(src, '{"data":{"rows":[]}}');
    const error = await failed(
      html`<ca-rate-ticker src=${src} map="items: data.list; pair: symbol; value: last"></ca-rate-ticker>`,
    );
    expect(error.code).to.equal('format');
    expect(error.message).to.equal(
      'map: items: expected a list at "data.list", got no "list" in "data", an object with rows',
    );
    expect(lines().length).to.equal(1);
  });

  it('tells an error again when it is followed anew', async () => {
    const errors: string[] = [];
    document.addEventListener('ca-error', (event) => errors.push((event as FeedErrorEvent).error.code), {
      signal: ended.signal,
    });
    await failed(html`<ca-rate-ticker src=${src}></ca-rate-ticker>`);
    const element = document.querySelector('ca-rate-ticker')!;
    const again = next(element, 'ca-error');
    element.setAttribute('format', 'own');
    await again;
    await frame();
    expect(errors).to.deep.equal(['http', 'http']);
  });

  it('shows nothing of a source that was taken away when another one is named', async () => {
    bodies.set(src, '{"base":"USD","rates":{"KGS":80}}');
    const element = await loaded(html`<ca-rate-ticker src=${src}></ca-rate-ticker>`);
    element.src = undefined;
    await frame();
    expect(element.rates, 'with none').to.deep.equal([]);
    answers.callsFake(() => new Promise(() => undefined));
    element.src = `/sources/silent-${number}.json`;
    await frame();
    expect(element.rates, 'with another').to.deep.equal([]);
    element.digits = 2;
    await frame();
    expect(element.rates, 'printed anew').to.deep.equal([]);
  });

  it('drops what is being read of a source that is changed meanwhile', async () => {
    bodies.set(src, '[{"pair":"OLD/USD","value":1}]');
    bodies.set(`/new${src}`, '[{"pair":"NEW/USD","value":2}]');
    const loads: (string | undefined)[] = [];
    document.addEventListener('ca-load', (event) => loads.push((event as RatesLoadEvent).rates[0]?.pair), {
      signal: ended.signal,
    });
    const read = (payload: unknown): unknown => {
      document.querySelector('ca-rate-ticker')!.src = `/new${src}`;
      return payload;
    };
    const element = await loaded(html`<ca-rate-ticker src=${src} .read=${read}></ca-rate-ticker>`);
    await waitUntil(() => textsOf(element)[0] === 'NEW/USD = 2.0000', 'the new one');
    expect(loads).to.deep.equal(['NEW/USD']);
  });

  it('shows the good entries, and tells once how many it left out', async () => {
    bodies.set(src, '{"base":"USD","rates":{"USD":1,"KGS":80,"KZT":null,"UZS":"NaN","TJS":-1}}');
    const element = await loaded(html`<ca-rate-ticker src=${src}></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 80.000']);
    bodies.set(src, '{"base":"USD","rates":{"USD":1,"KGS":81,"KZT":null,"UZS":"NaN","TJS":-1}}');
    const load = next(element, 'ca-load');
    element.refresh();
    await load;
    expect(lines()).to.deep.equal(['<ca-rate-ticker> entries: expected 4 rates, got 1: 3 name no pair or no level']);
  });

  it('quotes the words of a service that answers with an error as if it were none', async () => {
    bodies.set(src, '{"success":false,"error":{"code":101,"type":"invalid_access_key","info":"No key <b>given</b>."}}');
    const error = await failed(html`<ca-rate-ticker src=${src}></ca-rate-ticker>`);
    expect(error).to.include({
      code: 'format',
      message: 'expected rates, got the service\'s own words "No key <b>given</b>."',
    });
    expect(lines().length).to.equal(1);
  });

  it('tells XML that is broken beyond repair as such', async () => {
    bodies.set(src, '<ValCurs Date="05.06.2026"><<<');
    expect((await failed(html`<ca-rate-ticker src=${src}></ca-rate-ticker>`)).code).to.be.oneOf(['format', 'parse']);
    expect(lines().length).to.equal(1);
  });

  it('says in the title of a value what its change compares with, and since when', async () => {
    const { time, previous } = { time: '2026-06-05', previous: '2026-06-04' };
    bodies.set(
      src,
      JSON.stringify(
        [
          [time, 80],
          [previous, 84],
        ].map(([date, rate]) => ({ date, base: 'USD', quote: 'KGS', rate })),
      ),
    );
    const element = await loaded(html`<ca-rate-ticker src=${src} pairs="USD/KGS"></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 80.000 −4.76%']);
    expect(itemsOf(element)[0]?.querySelector<HTMLElement>('.value')?.title).to.equal(
      'compared with 84.000 (2026-06-04)',
    );
    expect(element.rates[0]).to.include({ since: Date.parse(previous), time: Date.parse(time) });
  });

  it('walks back over days that are missing, and knows the day that it found', async () => {
    bodies.set(src, '{"date":"2026-06-08","usd":{"kgs":80}}');
    bodies.set(dayOf('2026-06-05'), 'USD/KGS = 84');
    const loads: unknown[] = [];
    document.addEventListener('ca-load', (event) => loads.push((event as RatesLoadEvent).rates[0]?.change), {
      signal: ended.signal,
    });
    const element = await loaded(
      html`<ca-rate-ticker src=${src} previous-src=${dayOf('{date}')} pairs="USD/KGS"></ca-rate-ticker>`,
    );
    await frame();
    expect(loads, 'told once, with its change').to.deep.equal([(80 / 84 - 1) * 100]);
    expect(asked()).to.deep.equal([src, dayOf('2026-06-07'), dayOf('2026-06-06'), dayOf('2026-06-05')]);
    expect(itemsOf(element)[0]?.querySelector<HTMLElement>('.value')?.title).to.equal(
      'compared with 84.000 (2026-06-05)',
    );
    expect(element.rates[0]?.since).to.equal(Date.parse('2026-06-05'));
    expect(lines()).to.deep.equal([]);
  });

  it('compares with the day before today where the source tells no time', async () => {
    sinon.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 5, 9, 12) });
    bodies.set(src, 'USD/KGS = 80');
    bodies.set(dayOf('2026-06-08'), 'USD/KGS = 64');
    const element = await loaded(html`<ca-rate-ticker src=${src} previous-src=${dayOf('{date}')}></ca-rate-ticker>`);
    expect(asked()).to.deep.equal([src, dayOf('2026-06-08')]);
    expect(element.rates[0]).to.include({ change: 25, since: Date.UTC(2026, 5, 8) });
  });

  it('asks for no other day where the past fails, and is not just missing', async () => {
    bodies.set(src, '{"date":"2026-06-08","usd":{"kgs":80}}');
    answers.withArgs(sinon.match(dayOf('2026-06-07'))).resolves(new Response('', { status: 500 }));
    bodies.set(dayOf('2026-06-06'), 'USD/KGS = 64');
    const element = await loaded(html`<ca-rate-ticker src=${src} previous-src=${dayOf('{date}')}></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 80.000']);
    expect(asked()).to.deep.equal([src, dayOf('2026-06-07')]);
    expect(lines().length).to.equal(1);
    expect(lines()[0]).to.match(/previous-src: .*500/);
  });

  it('keeps the last level with its change until that of the next one is known', async () => {
    bodies.set(src, '{"date":"2026-06-08","usd":{"kgs":80}}');
    bodies.set(dayOf('2026-06-07'), 'USD/KGS = 64');
    const element = await loaded(html`<ca-rate-ticker src=${src} previous-src=${dayOf('{date}')}></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 80.000 25.00%']);
    let answerPast: (response: Response) => void = () => undefined;
    answers.withArgs(sinon.match(dayOf('2026-06-08'))).returns(new Promise((resolve) => (answerPast = resolve)));
    bodies.set(src, '{"date":"2026-06-09","usd":{"kgs":84}}');
    element.refresh();
    await waitUntil(() => asked().at(-1) === dayOf('2026-06-08'), 'the question for the day before');
    await frame();
    expect(textsOf(element), 'while it is asked').to.deep.equal(['USD/KGS = 80.000 25.00%']);
    const load = next(element, 'ca-load');
    answerPast(new Response('USD/KGS = 80'));
    await load;
    await frame();
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 84.000 5.00%']);
  });

  it('gives up after four days without a past, and says so once', async () => {
    bodies.set(src, '{"date":"2026-06-08","usd":{"kgs":80}}');
    const element = await loaded(
      html`<ca-rate-ticker src=${src} previous-src="/sources/none-{date}-${number}.json"></ca-rate-ticker>`,
    );
    expect(textsOf(element)).to.deep.equal(['USD/KGS = 80.000']);
    expect(answers.callCount).to.equal(5);
    expect(lines().length).to.equal(1);
    expect(lines()[0]).to.match(/previous-src: .*404/);
  });

  it('shows ten thousand entries up to its limit', async () => {
    const rates = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`A${at.toString(36).padStart(4, '0')}`, at + 1]),
    );
    bodies.set(src, JSON.stringify({ base: 'USD', rates }));
    const element = await loaded(html`<ca-rate-ticker src=${src} limit="50"></ca-rate-ticker>`);
    expect(element.rates.length).to.equal(50);
    await waitUntil(() => itemsOf(element).length === 50);
  });

  it('shows currencies that nobody knows as plain text', async () => {
    bodies.set(src, '[{"pair":"WAMPUM/QUATLOO","value":2}]');
    const element = await loaded(html`<ca-rate-ticker src=${src}></ca-rate-ticker>`);
    expect(textsOf(element)).to.deep.equal(['WAMPUM/QUATLOO = 2.0000']);
  });
});
