/* Installs the packed package, and what an application needs beside it, in a folder that is kept between runs. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'test/frameworks/.installed');
const PACKED = join(CACHE, 'ca-rate-ticker.tgz');
const INSTALL = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
/** npm asks for one package after the other where a registry is gone, and by default waits more than a minute for each. */
INSTALL.push('--fetch-retries=1', '--fetch-retry-mintimeout=2000', '--fetch-timeout=60000');
/** What npm has is enough, as versions are exact. */
const FIRST = [...INSTALL, '--prefer-offline'];
const TIMEOUT_MS = 600_000;
/** npm itself tries each request again; a registry that is down for a while needs more. */
const TRIES = 3;
const PAUSE_MS = 15_000;
/** What npm says when it is the network or the registry, and not what was asked for. */
const NETWORK = /ECONN|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EPROTO|ERR_SOCKET|E429|E5\d\d|network|timeout/i;

/** An application whose packages the registry did not give. */
export class InstallError extends Error {}

/** Once the registry was not there, nothing waits for it any more. */
let isRegistryGone = false;

function npm(folder, args) {
  const options = { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: TIMEOUT_MS };
  execFileSync('npm', args, { cwd: folder, ...options });
}

/** Installs the packages of a folder. */
function installPackages(folder) {
  for (let left = isRegistryGone ? 0 : TRIES - 1, args = FIRST; ; left--, args = INSTALL) {
    try {
      return npm(folder, isRegistryGone ? [...args, '--fetch-retries=0'] : args);
    } catch (error) {
      // What npm has of a package may be older than the version that is wanted.
      const isOutdated = args === FIRST && error.stderr.includes('ETARGET');
      if (!isOutdated && !NETWORK.test(`${error.stderr} ${error.code}`))
        throw new Error(`npm: ${error.stderr}`, { cause: error });
      if (!left) {
        isRegistryGone = true;
        throw new InstallError(`the registry did not give its packages, npm: ${error.stderr || error.code}`, {
          cause: error,
        });
      }
      if (!isOutdated) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** Packs what `npm publish` would send. */
export function pack() {
  mkdirSync(CACHE, { recursive: true });
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', CACHE];
  const [{ filename }] = Object.values(JSON.parse(execFileSync('npm', options, { cwd: ROOT })));
  renameSync(join(CACHE, filename), PACKED);
}

/**
 * Copies a folder of test/frameworks and installs its packages, unless those of an earlier run are the same. All else that
 * an earlier run made is gone, and our own package is the one just packed.
 *
 * @param source - its path, such as `apps/react`
 * @returns the folder of the copy
 * @throws InstallError when the registry cannot be reached
 */
export function install(source) {
  const folder = join(CACHE, source.split('/').at(-1));
  const wanted = readFileSync(join(ROOT, 'test/frameworks', source, 'package.json'));
  const installed = join(folder, 'package.json');
  // npm writes the list of what it installed when it is done.
  const isDone = existsSync(join(folder, 'node_modules/.package-lock.json'));
  const isInstalled = isDone && existsSync(installed) && readFileSync(installed).equals(wanted);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!isInstalled || name !== 'node_modules') rmSync(join(folder, name), { recursive: true });
  }
  cpSync(join(ROOT, 'test/frameworks', source), folder, { recursive: true });
  if (!isInstalled) installPackages(folder);
  const ours = join(folder, 'node_modules/ca-rate-ticker');
  rmSync(ours, { recursive: true, force: true });
  mkdirSync(ours);
  execFileSync('tar', ['-xzf', PACKED, '-C', ours, '--strip-components=1']);
  return folder;
}

/** The version of a package that an application has. */
export const versionOf = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
