/* The site as `npm run build:demo` makes it, served as a host of static files would, and a browser for it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { startBrowser, startSite } from '../../scripts/site.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The pages of the site. */
export const PAGES = readdirSync(join(ROOT, 'demo')).filter((name) => name.endsWith('.html'));

/** Builds the site in a folder of its own and opens it, one folder deep: no page may think that it is at the root. */
export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), 'ca-demo-'));
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'demo',
    logLevel: 'error',
    build: { outDir: join(folder, 'site') },
  });
  const site = await startSite({}, pathToFileURL(`${folder}/`));
  const browser = await startBrowser();
  return {
    browser,
    origin: site.origin,
    /** Opens a page, and notes what it says on the console and each request that leaves the site or finds nothing. */
    async open(path, { width = 1280, scheme = 'light' } = {}) {
      const page = await browser.newPage();
      const lines = [];
      page.on('console', (message) => lines.push(message.text()));
      page.on('pageerror', (error) => lines.push(String(error)));
      page.on('request', (request) => {
        if (/^http/.test(request.url()) && !request.url().startsWith(site.origin)) lines.push(`asked ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) lines.push(`${response.status()} ${response.url()}`);
      });
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`${site.origin}/site/${path}`, { waitUntil: 'networkidle0' });
      return { page, lines };
    },
    async close() {
      await browser.close();
      site.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in a page, with where. A frame's document is a page of its own. The contrast of what a strip has out of
 * sight is left out: axe takes whatever lies beside the strip for its ground.
 */
export async function problemsOf(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { iframes: false });
    const find = (target) =>
      [target].flat().reduce((root, selector) => (root.shadowRoot ?? root).querySelector(selector), document);
    const isOutOfSight = (element) => {
      const strip = element.closest('[part~=strip]')?.getBoundingClientRect();
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return strip && (left < strip.left || right > strip.right || top < strip.top || bottom > strip.bottom);
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target: [target] }) => id !== 'color-contrast' || !isOutOfSight(find(target)))
        .map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}
