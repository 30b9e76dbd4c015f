/* Right use of the package compiles and wrong use does not, by each framework's own checker. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const RESOLUTIONS = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' };
/** Files that are checked together, with the options that they need. */
const FILES = {
  'react.tsx': ['--jsx', 'react-jsx'],
  'preact.tsx': ['--jsx', 'react-jsx', '--jsxImportSource', 'preact'],
  'solid.tsx': ['--jsx', 'preserve', '--jsxImportSource', 'solid-js'],
  'plain.ts exports.ts': [],
};
const OPTIONS = '--noEmit --strict --skipLibCheck false --target es2022 --lib es2023,dom,dom.iterable'.split(' ');

function checks(folder) {
  /** A config of a checker that reads no options from its command line. */
  function writeConfig(name, settings) {
    writeFileSync(join(folder, name), JSON.stringify({ extends: './tsconfig.json', ...settings }));
    return name;
  }
  const typescript = Object.entries(FILES).flatMap(([files, options]) =>
    Object.entries(RESOLUTIONS).map(([resolution, module]) => ({
      name: `${files}, ${resolution}`,
      command: ['tsc', '--ignoreConfig', ...OPTIONS, '--module', module, '--moduleResolution', resolution, ...options],
      files: files.split(' '),
    })),
  );
  const vue = writeConfig('tsconfig.vue.json', { files: ['Vue.vue'] });
  const svelte = ['Svelte', 'SvelteWrong'].map((name) =>
    writeConfig(`tsconfig.${name}.json`, { files: [], include: [`${name}.svelte`] }),
  );
  return [
    ...typescript,
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

/** Runs a checker. Gives its exit code and what it said. */
const run = (folder, args) =>
  new Promise((resolve) => {
    execFile('npx', ['--no-install', ...args], { cwd: folder, encoding: 'utf8' }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, text: stdout + stderr }),
    );
  });

/**
 * Checks every file of `types/`, several at a time: each checker has one thread.
 *
 * @param folder - their installed copy
 * @param report - is called with a name and what went wrong, if anything
 */
export async function checkTypes(folder, report) {
  const left = checks(folder);
  const work = async () => {
    for (let check = left.shift(); check; check = left.shift()) {
      const { name, command, files, expected } = check;
      const { code, text } = await run(folder, [...command, ...files]);
      const isPassed = expected ? expected.test(text) : code === 0;
      report(name, isPassed ? undefined : text);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
