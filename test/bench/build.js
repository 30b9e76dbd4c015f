/** Makes one self-contained page for each contender. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { ITEM_CSS } from './strip.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs the peers and builds the ticker, when that is still to do. */
function prepare() {
  if (!existsSync(`${here}node_modules`)) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: here,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  const vite = ['vite', 'build', '--logLevel', 'warn', '--mode', 'rate-ticker'];
  execFileSync('npx', vite, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

async function pageOf(name) {
  const contender = `${here}contenders/${name}.js`;
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { 'contender:': contender } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${here}page.js`, formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const files = result[0].output;
  const text = (end) =>
    files
      .filter(({ fileName }) => fileName.endsWith(end))
      .map((file) => file.code ?? file.source)
      .join('');
  const [script, style] = [text('.js'), text('.css')];
  return {
    name,
    kB: brotliCompressSync(script + style).length / 1000,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>${style}
body { margin: 0; font: 16px sans-serif; }
#box { inline-size: 1200px; block-size: 32px; overflow: hidden; }
${ITEM_CSS}</style><div id="box"></div><script>${script.replaceAll('</script', '<\\/script')}</script></html>`,
  };
}

/** The pages of all contenders, or of those named. */
export async function buildPages(names) {
  prepare();
  const all = readdirSync(`${here}contenders`).map((file) => file.replace('.js', ''));
  return Promise.all(all.filter((name) => !names.length || names.includes(name)).map(pageOf));
}
