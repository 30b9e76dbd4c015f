/*
 * Checks the built and packed package as frameworks see it: applications under test/frameworks/apps, each built by its
 * framework's own tool and driven in Chromium, with the code that the site's builder copies in them, and the types. Run
 * `npm run build` first. Names of applications as arguments check these alone, `types` the types. An application whose
 * packages the registry does not give is not run, and that is said.
 */
import process, { argv, env } from 'node:process';
import { APPS } from '../test/frameworks/apps.js';
import { checkCopied, pasteInto } from '../test/frameworks/builder/copied.js';
import { checkApp } from '../test/frameworks/check-app.js';
import { checkTypes } from '../test/frameworks/check-types.js';
import { install, InstallError, pack, versionOf } from '../test/frameworks/install.js';
import { checkOwnTypes, runScript } from '../test/frameworks/own-tools.js';
import { serve } from '../test/frameworks/serve.js';
import { NOT_RUN } from './exit-codes.js';
import { startBrowser } from './site.js';

const COLUMNS = ['data', 'events', 'change', 'remount', 'console', 'types', 'server', 'copied'];
const total = { passed: 0, failed: 0 };

/** Tells a result as test runners do, so that `scripts/test.js` can list what failed. */
function report(name, problem) {
  total[problem ? 'failed' : 'passed']++;
  console.log(problem ? `✖ ${name}\n${problem.trim()}` : `✔ ${name}`);
}

/** A failure to install is told, and is no failure of ours when the registry was not there. */
function reportInstall(name, error) {
  if (error instanceof InstallError) console.log(`– NOT RUN ${name}: ${error.message.trim()}`);
  else report(name, error.message);
}

/** A row of the table takes its seconds. */
async function timed(run) {
  const start = Date.now();
  const row = await run();
  return { ...row, seconds: Math.round((Date.now() - start) / 1000) };
}

const isGood = (answers) => Object.values(answers).every((answer) => answer === 'yes');

/** As the other tests in CI: what fails only in a moment of other work passes when it is tried again. */
async function tryAgainInCi(check) {
  const first = await check();
  return isGood(first) || !env.CI ? first : check();
}

/** Drives a built application. Gives what each column of the table holds. */
async function drive(browser, name, app, folder) {
  const site = await serve(folder, app);
  try {
    const url = `${site.origin}${app.folder === undefined ? '/' : '/index.html'}`;
    const answers = await tryAgainInCi(() => checkApp(browser, url, app.isServed ?? false));
    for (const [column, answer] of Object.entries(answers)) {
      report(`${name}: ${column}`, answer === 'yes' ? undefined : answer);
    }
    if (!app.copies) return answers;
    const copies = await tryAgainInCi(() => checkCopied(browser, (state) => `${site.origin}${app.copies.at}${state}`));
    for (const [state, answer] of Object.entries(copies)) {
      report(`${name}: what the builder copies, ${state}`, answer === 'yes' ? undefined : answer);
    }
    return { ...answers, copied: isGood(copies) ? 'yes' : 'no' };
  } finally {
    await site.stop();
  }
}

/** Installs, builds, checks and drives an application. Gives its row of the table. */
async function testApp(browser, name, app) {
  const row = { framework: app.title, version: '–', 'built by': app.builtBy };
  try {
    const folder = install(`apps/${name}`);
    row.version = versionOf(folder, app.version);
    if (app.copies) await pasteInto(folder, app.copies);
    const answers = {};
    if (app.builtBy !== '–') {
      runScript(folder, 'build');
      answers.types = checkOwnTypes(folder, app);
      report(`${name}: types`, answers.types === 'yes' ? undefined : answers.types);
    }
    Object.assign(answers, await drive(browser, name, app, folder));
    for (const column of COLUMNS) row[column] = { yes: 'yes', [undefined]: '–' }[answers[column]] ?? 'NO';
  } catch (error) {
    reportInstall(name, error);
    for (const column of COLUMNS) row[column] = error instanceof InstallError ? 'not run' : 'failed';
  }
  return row;
}

/** Checks right and wrong use in each framework's own language. */
async function testTypes() {
  const failedBefore = total.failed;
  try {
    await checkTypes(install('types'), report);
  } catch (error) {
    reportInstall('types', error);
    if (error instanceof InstallError) return { framework: 'right and wrong use', types: 'not run' };
  }
  return { framework: 'right and wrong use', types: total.failed > failedBefore ? 'NO' : 'yes' };
}

const wanted = argv.slice(2);
const isWanted = (name) => !wanted.length || wanted.includes(name);
const rows = [];
const browser = await startBrowser();
try {
  pack();
  for (const [name, app] of Object.entries(APPS)) {
    if (isWanted(name)) rows.push(await timed(() => testApp(browser, name, app)));
  }
  if (isWanted('types')) rows.push(await timed(testTypes));
} finally {
  await browser.close();
}
console.table(rows);
console.log(`frameworks: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : total.passed ? 0 : NOT_RUN;
