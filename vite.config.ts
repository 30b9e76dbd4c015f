import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig, type UserConfigFnObject } from 'vite';
import { siteConfig } from './demo/site-plugins.js';
import packageJson from './package.json' with { type: 'json' };
import { asciiOnly, chunkOf, loadedAtOnce, ownPolicy } from './scripts/script-tag-build.js';

/** What module users get: unbundled, `lit` left to the application. */
const modules: UserConfig = {
  build: {
    emptyOutDir: true,
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
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The bundler's own helpers have its version in their path.
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'helpers/')}.js`,
      },
    },
  },
};

/** What all files for script tags have: Lit inside, no process, the smallest code. */
const forScriptTags = {
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    emptyOutDir: false,
    sourcemap: true,
    target: 'es2022',
    // On top of the bundler's own minifier, terser saves another 2 to 3 %.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      mangle: { toplevel: true },
      format: { ascii_only: true },
    },
  },
} satisfies UserConfig;

/** The first choice for a script tag: modules that share chunks and load on demand what not each page needs. */
const chunked: UserConfig = {
  ...forScriptTags,
  plugins: [ownPolicy],
  build: {
    ...forScriptTags.build,
    outDir: 'dist/cdn',
    lib: {
      entry: {
        'ca-rate-ticker': 'src/define.ts',
        'rate-ticker': 'src/define-rate-ticker.ts',
        headlines: 'src/define-headlines.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'eager', name: chunkOf }] },
      },
    },
  },
};

/** A file for pages that allow one script by its hash: everything inside, nothing loaded later. */
const single = (name: string, entry: string): UserConfig => ({
  ...forScriptTags,
  plugins: [loadedAtOnce, ownPolicy, asciiOnly],
  build: {
    ...forScriptTags.build,
    lib: { entry, formats: ['iife'], name: 'CaRateTicker', fileName: () => `${name}.min.js` },
    rolldownOptions: { output: { minify: true } },
  },
});

/** The schema of the tool's configuration lies beside the tool. */
const configSchema: Plugin = {
  name: 'config-schema',
  generateBundle() {
    const fileName = 'config.schema.json';
    this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/snapshot/${fileName}`) });
  },
};

/** The command line tool and the request handler: bundled, with a `DOMParser` and a `TextDecoder` as browsers have them. */
const snapshot: UserConfig = {
  plugins: [configSchema],
  define: { SNAPSHOT_VERSION: JSON.stringify(packageJson.version) },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/snapshot',
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input: {
        cli: 'src/snapshot/cli.ts',
        server: 'src/snapshot/server.ts',
        'for-tests': 'src/snapshot/for-tests.ts',
      },
      transform: {
        inject: {
          DOMParser: [fileURLToPath(new URL('src/snapshot/xml/dom-parser.ts', import.meta.url)), 'DomParser'],
          TextDecoder: [fileURLToPath(new URL('src/snapshot/text-decoder.ts', import.meta.url)), 'BrowserTextDecoder'],
        },
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

// vite → the site · vite build --mode demo → its static files · vite build → modules · vite build --mode <name> → the files for script tags of that name
const config: UserConfigFnObject = defineConfig(({ mode, command }) => {
  if (command === 'serve' || mode === 'demo') return siteConfig(command === 'build');
  const builds: Record<string, UserConfig> = {
    cdn: chunked,
    snapshot,
    'ca-rate-ticker': single('ca-rate-ticker', 'src/define.ts'),
    'rate-ticker': single('rate-ticker', 'src/define-rate-ticker.ts'),
    headlines: single('headlines', 'src/define-headlines.ts'),
  };
  const minifyTemplates = literalsHtmlCssMinifier() as Plugin;
  const { plugins = [], ...build } = builds[mode] ?? modules;
  return { publicDir: false, plugins: [minifyTemplates, ...plugins], ...build };
});

export default config;
