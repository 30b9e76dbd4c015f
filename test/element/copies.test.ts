import { expect } from '@open-wc/testing';
import { runInPage } from '../browser/devtools.js';

/** Both elements show items. */
const READY = `['ca-rate-ticker', 'ca-headlines'].every((tag) =>
  document.querySelector(tag)?.shadowRoot?.querySelector('[part~=item]:not([part~=skeleton])'))`;

/** Whether each strip moves: at first, after a press of the ticker's button, and after a press of the headlines'. */
const PRESS = `(async () => {
  const elements = ['ca-rate-ticker', 'ca-headlines'].map((tag) => document.querySelector(tag).shadowRoot);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const moving = () => elements.map((root) =>
    root.querySelector('[part=strip]').getAnimations({ subtree: true }).some((a) => a.playState === 'running'));
  const seen = [moving()];
  for (const root of elements) {
    root.querySelector('[part=pause-button]').click();
    await frame();
    seen.push(moving());
  }
  return { seen };
})()`;

describe('two copies of the scripts on one page that lists the policy once', () => {
  for (const [page, what] of [
    ['two-files', 'two single files'],
    ['two-modules', 'two module tags'],
    ['both-kinds', 'a single file beside a module tag'],
  ] as const) {
    it(`share the policy and the pause: ${what}`, async () => {
      const { seen, errors, warnings } = await runInPage<{ seen: boolean[][] }>(
        `/test/pages/copies-${page}.html`,
        PRESS,
        READY,
      );
      expect(errors).to.deep.equal([]);
      expect(warnings.filter((line) => !line.includes('https://lit.dev/msg/'))).to.deep.equal([]);
      expect(seen).to.deep.equal([
        [true, true],
        [false, false],
        [true, true],
      ]);
    });
  }
});
