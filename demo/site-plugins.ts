/* What turns the folder `demo` into the site: the shared shell, the manifest of the elements, generated pages, the feeds. */
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import { apiPage } from './api/api-page.js';
import { guidePage } from './guides/guide-page.js';
import type { ElementManifest } from './manifest/manifest.js';
import { withShell } from './shell/shell.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MANIFEST = 'virtual:elements';
const FONTS = [
  '@fontsource-variable/inter/files/inter-latin-wght-normal',
  '@fontsource/instrument-serif/files/instrument-serif-latin-400-normal',
];

async function elements(): Promise<readonly ElementManifest[]> {
  const { readElements } = await import('../scripts/manifest.js');
  return readElements();
}

/** `virtual:elements` is the manifest of both elements, as `src` is now. */
function manifest(): Plugin {
  return {
    name: 'elements-manifest',
    resolveId: (id) => (id === MANIFEST ? `\0${MANIFEST}` : undefined),
    async load(id) {
      return id === `\0${MANIFEST}` ? `export default ${JSON.stringify(await elements())}` : undefined;
    },
  };
}

/** Puts the shared and the generated pieces into a page. */
function shell(isBuild: boolean): Plugin {
  const preloads = FONTS.map(
    (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="../node_modules/${font}.woff2" />`,
  );
  return {
    name: 'site-shell',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        const path = filename.slice(filename.lastIndexOf('/') + 1);
        const guide = /<!-- guide (\S+) -->/.exec(html);
        const guideHtml = guide && (await guidePage(readFileSync(`${HERE}/../${guide[1]}`, 'utf8')));
        const api = html.includes('<!-- api -->') ? apiPage(await elements()) : '';
        return withShell(html, path)
          .replace('<!-- site fonts -->', isBuild ? preloads.join('\n') : '')
          .replace('<!-- api -->', () => api)
          .replace(guide?.[0] ?? '<!-- guide -->', () => guideHtml ?? '');
      },
    },
  };
}

/** Recorded feeds are files that elements ask for, not what a bundler sees. */
function feeds(): Plugin {
  let outDir = '';
  return {
    name: 'recorded-feeds',
    apply: 'build',
    configResolved({ root, build }) {
      outDir = resolve(root, build.outDir);
    },
    closeBundle: () => cpSync(`${HERE}/feeds`, `${outDir}/feeds`, { recursive: true }),
  };
}

/** The site, in development or as static files that work from any folder of a server. */
export function siteConfig(isBuild: boolean): UserConfig {
  const pages = readdirSync(HERE).filter((name) => name.endsWith('.html'));
  return {
    root: HERE,
    base: './',
    appType: 'mpa',
    publicDir: false,
    plugins: [manifest(), shell(isBuild), feeds()],
    server: { fs: { allow: ['..'] } },
    optimizeDeps: { entries: ['*.html'] },
    build: {
      outDir: '../site',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((page) => `${HERE}${page}`) },
    },
  };
}
