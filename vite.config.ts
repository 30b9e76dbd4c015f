import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { defineConfig, type Plugin, type UserConfig, type UserConfigFnObject } from 'vite';
import { recordedArticles } from './demo/recorded-articles.js';
import { recordedRates } from './demo/recorded-rates.js';

/** What module users get: unbundled, `lit` left to the application. */
const modules: UserConfig = {
  build: {
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        'define-rate-ticker': 'src/define-rate-ticker.ts',
        'define-headlines': 'src/define-headlines.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** Writes a script in ASCII alone: a page that names no charset would misread everything else. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
};

/**
 * Has the Lit inside a script use our own Trusted Types policy: Lit's is refused on a page that does not list it, or
 * whose own Lit has it already, and the script would end there.
 */
const ownPolicy: Plugin = {
  name: 'own-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
    const own = code.replace(/\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, 'markupPolicy()');
    if (own === code) throw new Error('expected where Lit makes its Trusted Types policy, found nothing');
    return { code: `import { markupPolicy } from '/src/payload/markup-policy.ts';\n${own}`, map: null };
  },
};

const LOADED_LATER = /const (\{ \w+ \}) = await import\((.+)\);/g;

/** Imports at the start what modules load later: in one file it is there anyway, and each wrapping costs. */
const loadedAtOnce: Plugin = {
  name: 'loaded-at-once',
  enforce: 'pre',
  transform(code) {
    const imports = Array.from(code.matchAll(LOADED_LATER), ([, names, from]) => `import ${names} from ${from};`);
    return imports.length ? { code: imports.join('') + code.replace(LOADED_LATER, ''), map: null } : undefined;
  },
};

/** What a script tag gets, classic or module: one file, everything inside. */
const script = (name: string, entry: string): UserConfig => ({
  plugins: [loadedAtOnce, ownPolicy, asciiOnly],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    emptyOutDir: false,
    sourcemap: true,
    target: 'es2022',
    lib: { entry, formats: ['iife'], name: 'CaRateTicker', fileName: () => `${name}.min.js` },
    // On top of the bundler's own minifier, terser saves another 2 to 3 %.
    rolldownOptions: { output: { minify: true } },
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      mangle: { toplevel: true },
      format: { ascii_only: true },
    },
  },
});

// vite → the demo · vite build → modules · vite build --mode <name> → the script-tag file of that name
const config: UserConfigFnObject = defineConfig(({ mode, command }) => {
  if (command === 'serve') {
    return {
      root: 'demo',
      plugins: [recordedRates(), recordedArticles()],
      server: { fs: { allow: ['..'] } },
      optimizeDeps: { entries: ['**/*.html'] },
    };
  }
  const builds: Record<string, UserConfig> = {
    'ca-rate-ticker': script('ca-rate-ticker', 'src/define.ts'),
    'rate-ticker': script('rate-ticker', 'src/define-rate-ticker.ts'),
    headlines: script('headlines', 'src/define-headlines.ts'),
  };
  const minifyTemplates = literalsHtmlCssMinifier() as Plugin;
  const { plugins = [], ...build } = builds[mode] ?? modules;
  return { publicDir: false, plugins: [minifyTemplates, ...plugins], ...build };
});

export default config;
