/* Debian's packages, for what tests need beside Node: a browser, PHP, WordPress. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process, { env, getuid } from 'node:process';
import { NOT_RUN } from './exit-codes.js';

/** A mirror that is busy, or another apt that holds the lock, is done after some seconds. */
const TRIES = 4;
const LOCK_WAIT_S = 120;
const PAUSE_MS = 5000;

/** Whether packages can be installed here: on Debian and its kin, as root. */
export const canInstall = () => getuid?.() === 0 && existsSync('/etc/debian_version');

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);

function apt(...args) {
  const options = [`-o`, `DPkg::Lock::Timeout=${LOCK_WAIT_S}`, '-o', 'Acquire::Retries=3', '-qq'];
  execFileSync('apt-get', [...options, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
}

/**
 * Installs packages; the lists of packages are loaded anew, as those of a machine may name versions that are gone.
 *
 * @throws Error with what apt said last
 */
export function installPackages(...names) {
  for (let left = TRIES - 1; ; left--) {
    try {
      apt('update');
      apt('install', '-y', '--no-install-recommends', ...names);
      return;
    } catch (error) {
      if (!left)
        throw new Error(`apt-get: ${(error.stderr || error.message).trim().split('\n').at(-1)}`, { cause: error });
      pause();
    }
  }
}

/**
 * Has what tests need, installed if it is missing; else says what to do, and ends with an exit code.
 *
 * @param isThere - whether it is installed
 * @param what - its name, for the message
 * @param exitCode - when it cannot be installed
 */
export function need(what, isThere, packages, exitCode = 1) {
  if (isThere()) return;
  try {
    if (!canInstall()) throw new Error('that is done on Debian only, as root');
    installPackages(...packages);
    if (!isThere()) throw new Error('it is not there after all');
  } catch (error) {
    const mark = exitCode === NOT_RUN ? '– NOT RUN ' : '';
    console.log(`${mark}The tests need ${what}, which could not be installed: ${error.message}.
Debian's packages are ${packages.join(', ')}.`);
    process.exitCode = exitCode;
  }
}
