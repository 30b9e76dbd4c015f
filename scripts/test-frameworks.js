/*
 * `npm run test:frameworks` checks the built and packed package as frameworks see it: right use compiles and wrong use
 * does not, by each framework's own checker. Run `npm run build` first. The last line is `N passed, N failed`; what
 * cannot be installed has failed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'frameworks-'));
const RESOLUTIONS = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' };
const JSX = {
  'react.tsx': ['--jsx', 'react-jsx'],
  'preact.tsx': ['--jsx', 'react-jsx', '--jsxImportSource', 'preact'],
  'solid.tsx': ['--jsx', 'preserve', '--jsxImportSource', 'solid-js'],
  'plain.ts': [],
};
const OPTIONS = '--noEmit --strict --skipLibCheck false --target es2022 --lib es2023,dom,dom.iterable'.split(' ');

/** A config of a checker that reads no options from its command line. */
function writeConfig(name, settings) {
  writeFileSync(join(folder, name), JSON.stringify({ extends: './tsconfig.json', ...settings }));
  return name;
}

function checks() {
  const jsx = Object.entries(JSX).flatMap(([file, options]) =>
    Object.entries(RESOLUTIONS).map(([resolution, module]) => ({
      name: `${file}, ${resolution}`,
      command: ['tsc', '--ignoreConfig', ...OPTIONS, '--module', module, '--moduleResolution', resolution, ...options],
      files: [file],
    })),
  );
  const vue = writeConfig('tsconfig.vue.json', { files: ['Vue.vue'] });
  const svelte = ['Svelte', 'SvelteWrong'].map((name) =>
    writeConfig(`tsconfig.${name}.json`, { files: [], include: [`${name}.svelte`] }),
  );
  return [
    ...jsx,
    { name: 'Vue.vue', command: ['vue-tsc', '--project', vue], files: [] },
    { name: 'Svelte.svelte', command: ['svelte-check', '--tsconfig', svelte[0]], files: [] },
    // Markup of Svelte has no comment that expects an error, so its errors are counted: one for each wrong use.
    {
      name: 'SvelteWrong.svelte',
      command: ['svelte-check', '--tsconfig', svelte[1]],
      files: [],
      expected: /found 3 errors/,
    },
  ];
}

function install() {
  cpSync(join(root, 'test/frameworks/types'), folder, { recursive: true });
  const pack = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const [{ filename }] = Object.values(JSON.parse(pack));
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  execFileSync('npm', ['install', ...options, `./${filename}`], { cwd: folder, stdio: 'inherit' });
}

const total = { passed: 0, failed: 0 };
try {
  install();
  for (const { name, command, files, expected } of checks()) {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command, ...files], {
      cwd: folder,
      encoding: 'utf8',
    });
    const isPassed = expected ? expected.test(stdout) : status === 0;
    total[isPassed ? 'passed' : 'failed']++;
    console.log(`${isPassed ? '✔' : '✖'} ${name}`);
    if (!isPassed) console.log(stdout, stderr);
  }
} catch (error) {
  total.failed++;
  console.error(`Expected the package and its frameworks to be installed, got ${error.message}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
