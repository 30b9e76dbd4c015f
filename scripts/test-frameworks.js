/*
 * `npm run test:frameworks` checks the built and packed package as frameworks see it: applications under
 * test/frameworks/apps, each built by its framework's own tool and driven in Chromium, and the types. Run `npm run
 * build` first. Names of applications as arguments check these alone, `types` the types. It prints a table; the last
 * line is `N passed, N failed`, and what cannot be installed has failed.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { APPS } from '../test/frameworks/apps.js';
import { checkApp } from '../test/frameworks/check-app.js';
import { checkTypes } from '../test/frameworks/check-types.js';
import { install, pack, versionOf } from '../test/frameworks/install.js';
import { startBrowser, startSite } from './site.js';

const COLUMNS = ['data', 'events', 'change', 'remount', 'console', 'types', 'server'];
const RATES = { body: '[{"pair":"KZT/USD","value":0.00203,"change":0.11}]', type: 'application/json' };
const PORT = 4173;
const total = { passed: 0, failed: 0 };

function report(name, problem) {
  total[problem ? 'failed' : 'passed']++;
  console.log(`${problem ? '✖' : '✔'} ${name}`);
  if (problem) console.log(problem);
}

/** Runs a script of an application; what it printed becomes the message of its failure. */
function runScript(folder, name) {
  try {
    execFileSync('npm', ['run', '--silent', name], {
      cwd: folder,
      stdio: 'pipe',
      env: {
        ...env,
        CI: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NEXT_TELEMETRY_DISABLED: '1',
        NUXT_TELEMETRY_DISABLED: '1',
      },
    });
  } catch (error) {
    throw new Error(`expected "${name}" to succeed, got ${String(error.stdout)}${String(error.stderr)}`, {
      cause: error,
    });
  }
}

/** Whether the application's own checker takes its code, and refuses the wrong use that some of them hold. */
function checkOwnTypes(folder, { wrongTypes }) {
  try {
    runScript(folder, 'types');
  } catch (error) {
    return error.message;
  }
  if (!wrongTypes) return 'yes';
  try {
    runScript(folder, 'types:wrong');
    return 'expected wrong use to be refused';
  } catch (error) {
    return wrongTypes.test(error.message) ? 'yes' : error.message;
  }
}

/** Serves a built application: its files, or its own server. */
async function serve(folder, app) {
  if (app.folder !== undefined) {
    return startSite({ '/rates.json': RATES }, pathToFileURL(join(folder, app.folder, '/')));
  }
  const origin = `http://localhost:${PORT}`;
  const server = spawn('node', app.serves, { cwd: folder, stdio: 'ignore', env: { ...env, PORT: String(PORT) } });
  const stop = async () => {
    server.kill();
    await once(server, 'exit');
  };
  for (let tries = 0; tries < 120; tries++) {
    if (
      await fetch(origin).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await stop();
  throw new Error(`expected ${app.title} to serve a page, got none`);
}

/** Installs, builds, checks and drives an application. Gives its row of the table. */
async function testApp(browser, name, app) {
  const row = { framework: app.title, version: '–', 'built by': app.builtBy };
  const isServed = app.isServed ?? false;
  try {
    const folder = install(`apps/${name}`);
    row.version = versionOf(folder, app.version);
    if (app.builtBy !== '–') runScript(folder, 'build');
    const types = app.builtBy === '–' ? {} : { types: checkOwnTypes(folder, app) };
    const site = await serve(folder, app);
    const result = await checkApp(browser, `${site.origin}${app.folder === undefined ? '/' : '/index.html'}`, isServed);
    await site.stop();
    for (const [column, answer] of Object.entries({ ...result, ...types })) {
      row[column] = answer === 'yes' ? 'yes' : 'NO';
      report(`${name}: ${column}`, answer === 'yes' ? undefined : answer);
    }
    for (const column of COLUMNS) row[column] ??= '–';
  } catch (error) {
    report(`${name}: install, build and start`, error.message);
    for (const column of COLUMNS) row[column] ??= 'failed';
  }
  return row;
}

const wanted = argv.slice(2);
const isWanted = (name) => !wanted.length || wanted.includes(name);
const rows = [];
const browser = await startBrowser();
try {
  pack();
  for (const [name, app] of Object.entries(APPS)) if (isWanted(name)) rows.push(await testApp(browser, name, app));
  if (isWanted('types')) checkTypes(report);
} catch (error) {
  report('pack and types', error.message);
} finally {
  await browser.close();
}
console.table(rows);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
