import { expect, html } from '@open-wc/testing';
import sinon from 'sinon';
import { frame, headlinesOf, list, own, partsOf, until } from '../browser/headlines.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Sums up how much of the page moved, as browsers count it, until the returned function is called. */
function watchShifts(): () => number {
  let total = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) total += (entry as LayoutShift).value;
  };
  const observer = new PerformanceObserver((entries) => add(entries.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    observer.disconnect();
    return total;
  };
}

describe('from skeleton to headlines', () => {
  afterEach(() => sinon.restore());

  const excerpt = 'It runs to a second line of the list, and on to a third, a fourth, a fifth. '.repeat(4);
  for (const [layout, lines, pagination] of [
    ['list', '2', 'numbers'],
    ['list', 'none', 'prev-next'],
    ['compact', 'full', 'more'],
    ['cards', '3', 'numbers'],
    ['compact', 'none', 'none'],
  ]) {
    it(`nothing moves, in the element and below it, as ${layout} with excerpts of ${lines} lines and pages by ${pagination}`, async () => {
      let answer: ((response: Response) => void) | undefined;
      sinon.stub(window, 'fetch').returns(new Promise((resolve) => (answer = resolve)));
      const box = await list(
        html`<ca-headlines
          layout=${layout!}
          excerpt=${lines!}
          pagination=${pagination!}
          page-size="3"
          with-date
          with-filter
          with-images
          src=${own('/own')}
        ></ca-headlines>`,
      );
      const below = document.createElement('p');
      below.textContent = 'What stands below.';
      box.parentElement!.append(below);
      await frame();
      await until(() => answer);
      const places = () => [
        below.getBoundingClientRect().top,
        box.renderRoot.querySelector('.list')!.getBoundingClientRect().top,
      ];
      const before = places();
      const shifts = watchShifts();
      answer!(new Response(JSON.stringify(headlinesOf(21).map((one) => ({ ...one, excerpt })))));
      await until(() => partsOf(box, 'title').length === 3);
      await frame();
      await frame();
      expect(places()).to.deep.equal(before);
      expect(shifts()).to.equal(0);
    });
  }
});
