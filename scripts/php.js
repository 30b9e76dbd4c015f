/*
 * Finds the PHP that tests run. Run as a script, it installs Debian's if there is none; if that fails, it says what to
 * do.
 */
import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { canInstall, installPackages } from './debian.js';

/** Whether PHP is installed. */
export const hasPhp = () => spawnSync('php', ['--version']).status === 0;

if (argv[1] === fileURLToPath(import.meta.url) && !hasPhp()) {
  try {
    if (!canInstall()) throw new Error('only Debian’s package is, as root');
    installPackages('php-cli');
  } catch (error) {
    console.error(`The tests need PHP, and it could not be installed: ${error.message}
Install it, so that \`php --version\` answers.`);
    process.exitCode = 1;
  }
}
