import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { frame, headlinesOf, list, partOf, partsOf, textOf, textsOf, titlesOf, until } from '../browser/headlines.js';

const FIVE_FEBRUARY = Date.UTC(2026, 1, 5, 18);

describe('dates', () => {
  afterEach(() => sinon.restore());

  it('head the list with today in the time zone, rolling over at its midnight', async () => {
    const time = sinon.useFakeTimers({ now: FIVE_FEBRUARY, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const element = await list(
      html`<ca-headlines with-date time-zone="Asia/Tashkent" .headlines=${headlinesOf(1)}></ca-headlines>`,
    );
    expect(textOf(element, 'date')).to.equal('05 February 2026');
    time.tick(3_600_000);
    await element.updateComplete;
    expect(textOf(element, 'date')).to.equal('06 February 2026');
    expect(partOf(element, 'date')!.querySelector('time')!.dateTime).to.equal('2026-02-06');
    time.restore();
  });

  it('have the words and the time zone of the nearest ancestor', async () => {
    const [late] = headlinesOf(1).map((one) => ({ ...one, published: Date.UTC(2026, 1, 5, 20) }));
    const element = await list(html`<ca-headlines .headlines=${[late]}></ca-headlines>`);
    const home = element.parentElement!;
    home.lang = 'uz';
    home.setAttribute('time-zone', 'Asia/Tashkent');
    home.append(element);
    await until(() => textOf(element, 'time') === '6-fevral, 2026');
    expect(textOf(element, 'summary')).to.equal('1 ta natijadan 1-si koʻrsatilmoqda');
    element.lang = 'ru';
    element.timeZone = 'UTC';
    await until(() => textOf(element, 'summary') === 'Показана новость 1 из 1');
  });

  it('are in the language of the page where the words are English for want of others, which then say so [WCAG 3.1.2]', async () => {
    const element = await list(
      html`<ca-headlines lang="ka" time-zone="UTC" with-date .headlines=${headlinesOf(1)}></ca-headlines>`,
    );
    await until(() => textOf(element, 'time') === '5 თებერვალი, 2026');
    expect(partOf(element, 'summary')!.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    expect(partOf(element, 'time')!.closest<HTMLElement>('[lang]')!.lang).to.equal('ka');
    expect(partOf(element, 'title')!.closest<HTMLElement>('[lang]')!.lang).to.equal('ka');
    expect(partOf(element, 'date')!.querySelector('time')!.lang).to.equal('ka');
  });

  it('follow an attribute that is set later', async () => {
    const [late] = headlinesOf(1).map((one) => ({ ...one, published: Date.UTC(2026, 1, 5, 20) }));
    const element = await list(html`<ca-headlines time-zone="UTC" .headlines=${[late]}></ca-headlines>`);
    expect(textOf(element, 'time')).to.equal('05 February 2026');
    element.setAttribute('time-zone', 'Asia/Tashkent');
    await frame();
    expect(textOf(element, 'time')).to.equal('06 February 2026');
  });

  it('can be spans of time that keep up with the clock, or nothing', async () => {
    const time = sinon.useFakeTimers({
      now: Date.UTC(2026, 1, 5, 12, 59),
      toFake: ['Date', 'setTimeout', 'clearTimeout'],
    });
    const element = await list(html`<ca-headlines date-style="relative" .headlines=${headlinesOf(1)}></ca-headlines>`);
    expect(textOf(element, 'time')).to.equal('59 minutes ago');
    time.tick(60_000);
    await element.updateComplete;
    expect(textOf(element, 'time')).to.equal('1 hour ago');
    expect(partOf(element, 'time')!.getAttribute('datetime')).to.equal('2026-02-05T12:00:00.000Z');
    element.dateStyle = 'none';
    await element.updateComplete;
    expect(partsOf(element, 'time').length).to.equal(0);
    time.restore();
  });

  it('group the list by day or month, with the time of day under a day', async () => {
    const dates = [Date.UTC(2026, 1, 5, 20), Date.UTC(2026, 1, 5, 12), Date.UTC(2026, 0, 31, 20), undefined];
    const dated = headlinesOf(4).map((one, index) => ({ ...one, published: dates[index] }));
    const element = await list(
      html`<ca-headlines group-by="day" time-zone="Asia/Tashkent" .headlines=${dated}></ca-headlines>`,
    );
    expect(textsOf(element, 'group-heading')).to.deep.equal([
      'Friday, 06 February 2026',
      'Thursday, 05 February 2026',
      'Sunday, 01 February 2026',
      'Without a date',
    ]);
    expect(textsOf(element, 'time')).to.deep.equal(['01:00', '17:00', '01:00']);
    element.groupBy = 'month';
    await element.updateComplete;
    expect(textsOf(element, 'group-heading')).to.deep.equal(['February 2026', 'Without a date']);
  });

  it('that are none, or no dates at all, are left out', async () => {
    const dates = [undefined, NaN, Infinity, 9e15, 'yesterday' as unknown as number];
    const dated = headlinesOf(5).map((one, index) => ({ ...one, published: dates[index] }));
    const element = await list(html`<ca-headlines group-by="day" with-date .headlines=${dated}></ca-headlines>`);
    expect(titlesOf(element).length).to.equal(5);
    expect(partsOf(element, 'time').length).to.equal(0);
  });
});
