import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { groupHeadlines } from '../../src/headlines/list/group-headlines.js';
import type { RateTicker } from '../../src/index.js';
import { names as kk } from '../../src/locale/cldr/kk.js';
import { names as uz } from '../../src/locale/cldr/uz.js';
import { dayOf, formatDate, formatTime } from '../../src/locale/dates.js';

/** The zone that the browser runs in: UTC, or one west or east of it (web-test-runner.config.js). */
const OWN = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
const ZONES = [OWN, 'UTC', 'America/Los_Angeles', 'Asia/Tashkent', 'Pacific/Kiritimati'];
const HOUR = 3_600_000;
/** A Thursday in UTC, hour by hour, and the night before and after it. */
const HOURS = Array.from({ length: 50 }, (_, hour) => Date.UTC(2026, 1, 4, 23) + hour * HOUR);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

describe(`dates where the browser is in ${OWN}`, () => {
  it('have the day and weekday of the zone that is asked for', () => {
    for (const zone of ZONES) {
      for (const time of HOURS) {
        const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: zone }).format(time);
        const day = Number(new Intl.DateTimeFormat('en', { day: 'numeric', timeZone: zone }).format(time));
        for (const [lang, names] of Object.entries({ kk, uz })) {
          const text = formatDate(time, 'weekday', { lang, zone, names }).toLowerCase();
          const own = names.weekdays.split(' ')[WEEKDAYS.indexOf(weekday)]!;
          expect(text, `${lang}, ${zone}`).to.contain(own.toLowerCase());
          expect(text.match(/\d+/g)!.map(Number), `${lang}, ${zone}`).to.include(day);
        }
        expect(Number(dayOf(time, zone).slice(-2))).to.equal(day);
      }
    }
  });

  it('have the time of the zone that is asked for', () => {
    const time = Date.UTC(2026, 1, 5, 10, 5);
    const times = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) =>
      formatTime(time, { lang: 'kk', zone }),
    );
    expect(times).to.deep.equal(['10:05', '02:05', '00:05']);
  });

  it('head the headlines of their day in the zone that is asked for', () => {
    const headlines = [10, 20, 30].map((hour) => ({
      id: `${hour}`,
      title: 'x',
      published: Date.UTC(2026, 1, 5, hour),
    }));
    const keysIn = (zone: string): string[] => groupHeadlines(headlines, 'day', zone).map(({ key }) => key);
    expect(keysIn('UTC')).to.deep.equal(['2026-02-05', '2026-02-06']);
    expect(keysIn('America/Los_Angeles')).to.deep.equal(['2026-02-05']);
    expect(keysIn('Pacific/Kiritimati')).to.deep.equal(['2026-02-06']);
  });

  it('of rates that hold for a day are that day, whatever the zone', async () => {
    const rates = [
      { pair: 'KGS/USD', value: 0.0114, previous: 0.0115, time: Date.UTC(2026, 5, 5), since: Date.UTC(2026, 5, 4) },
    ];
    const element = await fixture<RateTicker>(html`<ca-rate-ticker with-time .rates=${rates}></ca-rate-ticker>`);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part="time"]')!.textContent).to.contain('2026-06-05');
    expect(element.renderRoot.querySelector('[part~="item"]')!.getAttribute('title')).to.contain('2026-06-04');
  });
});
