import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { cwd, env } from 'node:process';

const MAX_STACK_LINES = 6;

/** The tests of a file with their full titles. */
const testsOf = ({ name, tests, suites }, parents = []) => {
  const titles = name ? [...parents, name] : parents;
  return [
    ...tests.map((test) => ({ ...test, title: [...titles, test.name].join(' ') })),
    ...suites.flatMap((suite) => testsOf(suite, titles)),
  ];
};

/**
 * Gives each test file the module that leaves out what its engine cannot show, prints a line for each file, and appends
 * what came of the file to the file that `OUTCOMES` names, as a line of JSON: `scripts/test-engines.js` counts these.
 */
export function outcomes() {
  /** What was left out, by session and title. */
  const leftOut = new Map();
  return {
    plugin: {
      name: 'left-out',
      transform(context) {
        if (!context.path.endsWith('.test.ts')) return undefined;
        // On the first line, so that errors name the right ones.
        return { body: `import '/test/engines/leave-out.js?file=${context.path}'; ${context.body}` };
      },
      executeCommand({ command, payload, session }) {
        if (command !== 'left-out') return undefined;
        const entries = leftOut.get(session.id) ?? new Map();
        leftOut.set(session.id, entries.set(payload.title, payload));
        return true;
      },
    },
    reporter: {
      reportTestFileResults({ sessionsForTestFile, testFile }) {
        const [{ id, testResults, errors }] = sessionsForTestFile;
        const file = relative(cwd(), testFile);
        const tests = testResults ? testsOf(testResults) : [];
        const failures = tests
          .filter(({ passed, skipped }) => !passed && !skipped)
          .map(({ title, error }) => ({ title, message: error?.message ?? 'no message', stack: error?.stack ?? '' }));
        // Errors outside of tests, such as one thrown while the file loads.
        if (!failures.length) {
          for (const { message, stack } of errors) failures.push({ title: 'the file', message, stack: stack ?? '' });
        }
        const outcome = {
          file,
          isRun: Boolean(testResults),
          passed: tests.filter(({ passed }) => passed).length,
          failures,
          leftOut: [...(leftOut.get(id)?.values() ?? [])],
          // A test that skips itself, without a reason.
          skipped: tests.filter(({ skipped }) => skipped).map(({ title }) => title),
        };
        appendFileSync(env.OUTCOMES, `${JSON.stringify(outcome)}\n`);
        console.log(`${failures.length ? '✖' : '✔'} ${file}: ${outcome.passed} passed, ${failures.length} failed`);
        for (const { title, message, stack } of failures) {
          console.log(
            `    ${title}\n      ${[message, ...stack.split('\n').slice(0, MAX_STACK_LINES)].join('\n      ')}`,
          );
        }
      },
    },
  };
}
