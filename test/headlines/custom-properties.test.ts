import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import sinon from 'sinon';
import type { Headlines } from '../../src/index.js';
import { accessibilityTree, emulateZone } from '../browser/devtools.js';
import {
  frame,
  headlinesOf,
  list,
  loadedList,
  next,
  own,
  partOf,
  serve,
  textOf,
  textsOf,
  until,
} from '../browser/headlines.js';

const [RED, BLUE] = ['rgb(200, 1, 2)', 'rgb(3, 4, 200)'];

type Read = (element: Headlines) => string;
const style =
  (selector: string, property: string): Read =>
  ({ renderRoot }) =>
    getComputedStyle(renderRoot.querySelector(selector)!).getPropertyValue(property);

interface Property {
  readonly read: Read;
  /** Two values, as they are written, and as they are computed where that differs. */
  readonly values?: readonly [string, string];
  readonly seen?: readonly [string, string];
  /** Whether it stands alone, without a `--ca-` property that it falls back to. */
  readonly isAlone?: boolean;
}

const PROPERTIES: Record<string, Property> = {
  text: { read: style('.frame', 'color') },
  muted: { read: style('.summary', 'color') },
  surface: { read: style('.frame', 'background-color') },
  accent: { read: style('.page', 'color') },
  link: { read: style('.link', 'color'), isAlone: true },
  line: { read: style('.item', 'border-block-start-color'), isAlone: true },
  gap: { read: style('.item', 'padding-block-start'), values: ['11px', '70px'] },
  density: { read: style('.item', 'padding-block-start'), values: ['2', '0'], seen: ['40px', '0px'] },
  radius: { read: style('.frame', 'border-start-start-radius'), values: ['5px', '9px'] },
  'focus-ring': { read: style('.link', 'outline-color') },
  'image-ratio': { read: style('.image', 'aspect-ratio'), values: ['1 / 1', '3 / 2'], isAlone: true },
};

for (const [name, { read, values = [RED, BLUE] as const, seen = values, isAlone }] of Object.entries(PROPERTIES)) {
  describe(`--ca-headlines-${name}`, () => {
    it(isAlone ? 'stands alone' : `falls back to --ca-${name}, which wins over the default`, async () => {
      const element = await list(
        html`<ca-headlines
          style="font-size: 16px"
          page-size="2"
          with-images
          .headlines=${headlinesOf(5)}
        ></ca-headlines>`,
      );
      // Focus that a key brings is visible.
      await sendKeys({ press: 'Tab' });
      element.renderRoot.querySelector<HTMLElement>('.link')!.focus();
      const plain = read(element);
      element.style.setProperty(`--ca-${name}`, values[0]);
      expect(read(element)).to.equal(isAlone ? plain : seen[0]);
      element.style.setProperty(`--ca-headlines-${name}`, values[1]);
      expect(read(element)).to.equal(seen[1]);
      expect(seen[1]).to.not.equal(plain);
      element.removeAttribute('style');
      element.style.fontSize = '16px';
      expect(read(element)).to.equal(plain);
    });
  });
}

describe('the slots of the headlines', () => {
  afterEach(() => sinon.restore());
  const seenIn = (element: Headlines, slot: string): boolean =>
    element.querySelector<HTMLElement>(`[slot="${slot}"]`)!.getBoundingClientRect().width > 0;

  it("show the page's words where there are none, and where nothing could be loaded", async () => {
    sinon.stub(console, 'warn');
    const words = '<p slot="empty">none</p><p slot="error">broken</p>';
    serve(({ pathname }) =>
      pathname === '/broken'
        ? { status: 500, body: '' }
        : { body: { items: [], version: 'https://jsonfeed.org/version/1.1' } },
    );
    const empty = await loadedList(html`<ca-headlines .innerHTML=${words} src=${own('/empty.json')}></ca-headlines>`);
    expect(['empty', 'error'].map((slot) => seenIn(empty, slot))).to.deep.equal([true, false]);
    const failed = next(document, 'ca-error');
    const broken = await list(html`<ca-headlines .innerHTML=${words} src=${own('/broken')}></ca-headlines>`);
    await failed;
    await frame();
    expect(['empty', 'error'].map((slot) => seenIn(broken, slot))).to.deep.equal([false, true]);
  });

  it("show the page's icons on the strip's button", async () => {
    const element = await list(
      html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}>
        <i slot="pause-icon">stop</i><i slot="play-icon">go</i>
      </ca-headlines>`,
    );
    await until(() => partOf(element, 'pause-button'));
    const icons = (): boolean[] => ['pause-icon', 'play-icon'].map((slot) => seenIn(element, slot));
    expect(icons()).to.deep.equal([true, false]);
    partOf(element, 'pause-button')!.click();
    await frame();
    expect(icons()).to.deep.equal([false, true]);
    partOf(element, 'pause-button')!.click();
  });
});

describe('what assistive technology meets of the headlines', () => {
  it('is a status for the message, and no dot between those of a strip', async () => {
    const element = await list(html`<ca-headlines layout="ticker" .headlines=${headlinesOf(9)}></ca-headlines>`);
    await until(() => partOf(element, 'separator'));
    expect(partOf(element, 'message')!.role).to.equal('status');
    expect((await accessibilityTree()).filter(({ name }) => name.includes('•'))).to.deep.equal([]);
  });
});

describe('days of headlines', () => {
  afterEach(() => emulateZone(''));
  /** 5 February 2026 in the evening of Greenwich. */
  const headlines = [{ id: '1', title: 'One', published: Date.UTC(2026, 1, 5, 20) }];

  for (const [zone, day, uzbek] of [
    ['America/Los_Angeles', 'Thursday, 05 February 2026', /^payshanba, 0?5-fevral/i],
    ['Asia/Tokyo', 'Friday, 06 February 2026', /^juma, 0?6-fevral/i],
  ] as const) {
    it(`are those of the reader, west and east: ${zone}`, async () => {
      await emulateZone(zone);
      const element = await list(html`<ca-headlines group-by="day" .headlines=${headlines}></ca-headlines>`);
      expect(textsOf(element, 'group-heading')).to.deep.equal([day]);
      element.lang = 'uz';
      await until(() => uzbek.test(textOf(element, 'group-heading')));
      element.lang = 'en';
      element.groupBy = 'none';
      element.withDate = true;
      await frame();
      expect(textOf(element, 'time')).to.equal(day.slice(day.indexOf(' ') + 1));
      const today = new Intl.DateTimeFormat('en-GB', {
        day: '2-digit',
        month: 'long',
        year: 'numeric',
        timeZone: zone,
      });
      expect(textOf(element, 'date')).to.equal(today.format(Date.now()));
    });
  }
});
