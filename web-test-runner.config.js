import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS, findBrowser } from './scripts/browser.js';
import { devtools } from './test/browser/devtools-plugin.js';
import { faultServer, faultsOfOwnOrigin } from './test/feed/fault-server.js';

export default {
  files: ['test/!(corpus|hostile)/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: true,
  // Pages behind another one get no frames and no focus.
  concurrency: 1,
  middleware: [faultsOfOwnOrigin],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }), devtools(), faultServer()],
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: CHROMIUM_ARGS } })],
  testFramework: { config: { timeout: 5000 } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <body>
        <script>
          localStorage.clear();
        </script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 90, branches: 90, functions: 90, lines: 90 },
  },
};
