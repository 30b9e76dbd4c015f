/* Right use of the package compiles and wrong use does not, by each framework's own checker. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.js';

const RESOLUTIONS = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' };
const JSX = {
  'react.tsx': ['--jsx', 'react-jsx'],
  'preact.tsx': ['--jsx', 'react-jsx', '--jsxImportSource', 'preact'],
  'solid.tsx': ['--jsx', 'preserve', '--jsxImportSource', 'solid-js'],
  'plain.ts': [],
};
const OPTIONS = '--noEmit --strict --skipLibCheck false --target es2022 --lib es2023,dom,dom.iterable'.split(' ');

function checks(folder) {
  /** A config of a checker that reads no options from its command line. */
  function writeConfig(name, settings) {
    writeFileSync(join(folder, name), JSON.stringify({ extends: './tsconfig.json', ...settings }));
    return name;
  }
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

/** Checks every file of `types/`: `report` is called with a name and what went wrong, if anything. */
export function checkTypes(report) {
  const folder = install('types');
  for (const { name, command, files, expected } of checks(folder)) {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command, ...files], {
      cwd: folder,
      encoding: 'utf8',
    });
    const isPassed = expected ? expected.test(stdout) : status === 0;
    report(name, isPassed ? undefined : stdout + stderr);
  }
}
