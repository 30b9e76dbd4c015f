/*
 * `npm run test:frameworks` checks the built and packed package as frameworks see it: applications under
 * test/frameworks/apps, each built by its framework's own tool and driven in Chromium, and the types. Run `npm run
 * build` first. Names of applications as arguments check these alone, `types` the types. It prints a table; the last
 * line is `N passed, N failed`. An application whose packages the registry does not give is not run, and that is said.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { APPS } from '../test/frameworks/apps.js';
import { checkApp } from '../test/frameworks/check-app.js';
import { checkTypes } from '../test/frameworks/check-types.js';
import { install, InstallError, pack, versionOf } from '../test/frameworks/install.js';
import { startBrowser, startSite } from './site.js';

const COLUMNS = ['data', 'events', 'change', 'remount', 'console', 'types', 'server'];
const RATES = { body: '[{"pair":"KZT/USD","value":0.00203,"change":0.11}]', type: 'application/json' };
const total = { passed: 0, failed: 0 };
/** What is said again at the end, as a log may keep its last lines only. */
const summary = [];

function report(name, problem) {
  total[problem ? 'failed' : 'passed']++;
  console.log(`${problem ? '✖' : '✔'} ${name}`);
  if (!problem) return;
  console.log(problem);
  summary.push(`FAILED frameworks: ${name}: ${problem.trim().split('\n')[0]}`);
}

/** A failure to install is told, and is no failure of ours when the registry was not there. */
function reportInstall(name, error) {
  if (!(error instanceof InstallError)) return report(name, error.message);
  console.log(`– ${name}: not run\n${error.message}`);
  summary.push(`NOT RUN ${name}: the registry did not give its packages`);
}

/** A port that nobody uses. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
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
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = spawn('node', app.serves, { cwd: folder, stdio: 'ignore', env: { ...env, PORT: String(port) } });
  const stop = async () => {
    // Next waits for connections that the browser keeps open.
    server.kill('SIGKILL');
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
    const url = `${site.origin}${app.folder === undefined ? '/' : '/index.html'}`;
    const isGood = (answers) => Object.values(answers).every((answer) => answer === 'yes');
    const first = await checkApp(browser, url, isServed);
    // As the other tests in CI: what fails only in a moment of other work passes when it is tried again.
    const result = isGood(first) || !env.CI ? first : await checkApp(browser, url, isServed);
    await site.stop();
    for (const [column, answer] of Object.entries({ ...result, ...types })) {
      row[column] = answer === 'yes' ? 'yes' : 'NO';
      report(`${name}: ${column}`, answer === 'yes' ? undefined : answer);
    }
    for (const column of COLUMNS) row[column] ??= '–';
  } catch (error) {
    reportInstall(`${name}: install, build and start`, error);
    for (const column of COLUMNS) row[column] ??= error instanceof InstallError ? 'not run' : 'failed';
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
  reportInstall('pack and types', error);
} finally {
  await browser.close();
}
console.table(rows);
if (summary.length) console.log(`\n${summary.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !(total.passed + summary.length) ? 1 : 0;
