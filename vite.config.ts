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

/** What a script tag gets, classic or module: one file, everything inside. */
const script = (name: string, entry: string): UserConfig => ({
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    emptyOutDir: false,
    sourcemap: true,
    target: 'es2022',
    lib: { entry, formats: ['iife'], name: 'CaRateTicker', fileName: () => `${name}.min.js` },
    rolldownOptions: { output: { minify: true } },
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
  return { publicDir: false, plugins: [minifyTemplates], ...(builds[mode] ?? modules) };
});

export default config;
