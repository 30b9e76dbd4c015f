/* What an application's own tools do: its build, and its checker of types. */
import { execFileSync } from 'node:child_process';
import { env } from 'node:process';

/** Vite, which loads the builder's code here, has set NODE_ENV for itself. */
const SETTINGS = {
  NODE_ENV: undefined,
  CI: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** Runs a script of an application; what it printed becomes the message of its failure. */
export function runScript(folder, name) {
  try {
    execFileSync('npm', ['run', '--silent', name], { cwd: folder, stdio: 'pipe', env: { ...env, ...SETTINGS } });
  } catch (error) {
    throw new Error(`expected "${name}" to succeed, got ${String(error.stdout)}${String(error.stderr)}`, {
      cause: error,
    });
  }
}

/**
 * Whether the application's own checker takes its code, and refuses the wrong use that some of them hold.
 *
 * @param wrongTypes - what it says of the wrong use
 * @returns `'yes'` or what went wrong
 */
export function checkOwnTypes(folder, { wrongTypes }) {
  try {
    runScript(folder, 'types');
  } catch (error) {
    return error.message;
  }
  if (!wrongTypes) return 'yes';
  try {
    runScript(folder, 'types:wrong');
    return 'expected wrong use to be refused';
  } catch ({ message }) {
    return wrongTypes.test(message) ? 'yes' : message;
  }
}
