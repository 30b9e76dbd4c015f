/**
 * `npm run test:mutation [room …]` puts small, realistic bugs into a copy of the project, one at a time, and runs the
 * tests of their room: a bug that no test notices has survived. The bugs are listed by room in `test/mutation/`. It
 * prints the score of each room and the survivors, as a table for `docs/testing.md`. Takes about ten seconds a bug.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit, kill } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test/mutation');
/** A run that takes longer was stopped by the bug, as by a loop without end. */
const MAX_RUN_MS = 240_000;

/** The project as Git has it, with changes that are not committed. */
function copyProject() {
  const copy = mkdtempSync(join(tmpdir(), 'mutation-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // Some tests load pages with the built files.
  symlinkSync(join(root, 'dist'), join(copy, 'dist'));
  return copy;
}

/** Runs tests in the copy, in a time zone; gives whether all passed. */
function testsPass(copy, tests, zone = 'UTC') {
  return new Promise((resolve) => {
    const run = spawn('npx', ['wtr', '--config', 'web-test-runner.mutation.config.js', '--files', ...tests], {
      cwd: copy,
      env: { ...env, TZ: zone },
      stdio: 'ignore',
      detached: true,
    });
    const timer = setTimeout(() => kill(-run.pid), MAX_RUN_MS);
    run.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

const wanted = argv.slice(2);
const rooms = readdirSync(folder)
  .map((name) => name.replace('.js', ''))
  .filter((room) => !wanted.length || wanted.includes(room));
const copy = copyProject();
const scores = [];
const survivors = [];
let isStale = false;
try {
  for (const room of rooms) {
    const { default: mutants } = await import(join(folder, `${room}.js`));
    const baselines = new Map();
    let killed = 0;
    for (const { file, find, replace, tests, zone, equal } of mutants) {
      const path = join(copy, file);
      const source = readFileSync(path, 'utf8');
      const key = [zone, ...tests].join(' ');
      if (!baselines.has(key)) baselines.set(key, await testsPass(copy, tests, zone));
      if (source.split(find).length !== 2 || !baselines.get(key)) {
        isStale = true;
        console.log(`cannot be tried: ${file}: ${find} (${baselines.get(key) ? 'not found once' : 'its tests fail'})`);
        continue;
      }
      writeFileSync(
        path,
        source.replace(find, () => replace),
      );
      const isKilled = !(await testsPass(copy, tests, zone));
      writeFileSync(path, source);
      killed += Number(isKilled);
      if (!isKilled) survivors.push({ file, find, replace, equal });
      console.log(`${isKilled ? 'noticed ' : 'SURVIVED'} ${file}: ${find} → ${replace}`);
    }
    scores.push({ room, killed, all: mutants.length });
  }
} finally {
  rmSync(copy, { recursive: true });
}

const cell = (code) => `\`${code.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()}\``;
console.log('\n| room | noticed | bugs | score |\n| --- | --- | --- | --- |');
for (const { room, killed, all } of scores) {
  console.log(`| ${room} | ${killed} | ${all} | ${Math.round((100 * killed) / all)} % |`);
}
console.log('\n| survivor | with | why |\n| --- | --- | --- |');
for (const { file, find, replace, equal } of survivors) {
  console.log(`| \`${file}\`: ${cell(find)} | ${cell(replace)} | ${equal ?? ''} |`);
}
exit(isStale ? 1 : 0);
