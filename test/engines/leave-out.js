/**
 * Runs before the tests of each file in the other engines: a test that asks for a tool which its engine lacks, or that
 * shows a known difference, is left out, and the run is told why. A difference that is gone fails. See `missing-tools.js`
 * and `differences.js`.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { DIFFERENCES } from './differences.js';
import { MISSING_TOOLS } from './missing-tools.js';

const engine = ['Firefox', 'Chrome'].find((name) => navigator.userAgent.includes(name)) ?? 'WebKit';
/** The config gives each test file this module with the file's name. */
const file = new URL(import.meta.url).searchParams.get('file');

const MAX_MESSAGE_LENGTH = 200;

class ToolMissing extends Error {}

/** `test/browser/devtools.ts` asks here before each command. */
globalThis.checkTool = (command) => {
  const reason = MISSING_TOOLS[engine]?.[command];
  if (reason) throw new ToolMissing(reason);
};

const differenceOf = (title) =>
  DIFFERENCES.find((known) => known.engine === engine && file.endsWith(known.file) && title.startsWith(known.test));

/** @param message - what came of a test that ran */
async function leaveOut(context, reason, message) {
  const title = context.currentTest?.fullTitle() ?? context.test.fullTitle();
  await executeServerCommand('left-out', { title, reason, message });
  context.skip();
}

/** A test or hook, which is left out when a tool is missing. */
const guarded = (body) =>
  async function () {
    try {
      await body.call(this);
    } catch (error) {
      if (!(error instanceof ToolMissing)) throw error;
      await leaveOut(this, error.message);
    }
  };

/** A hook that tidies up: what could not be done needs no undoing. */
const tidying = (body) =>
  async function () {
    try {
      await body.call(this);
    } catch (error) {
      if (!(error instanceof ToolMissing)) throw error;
    }
  };

const test = (body) => {
  const run = guarded(body);
  return async function () {
    const difference = differenceOf(this.test.fullTitle());
    if (!difference) return run.call(this);
    try {
      await body.call(this);
    } catch (error) {
      return leaveOut(this, difference.reason, String(error.message).slice(0, MAX_MESSAGE_LENGTH));
    }
    throw new Error('expected it to fail, as test/engines/differences.js says: take it off the list');
  };
};

const { it, before, beforeEach, after, afterEach } = globalThis;
globalThis.it = Object.assign((title, body) => it(title, test(body)), it);
globalThis.before = (body) => before(guarded(body));
globalThis.beforeEach = (body) => beforeEach(guarded(body));
globalThis.after = (body) => after(tidying(body));
globalThis.afterEach = (body) => afterEach(tidying(body));
