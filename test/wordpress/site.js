/* A real WordPress, from Debian's packages, in a temporary folder: MariaDB on a socket, PHP's own server on loopback. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Debian's packages that are needed. */
export const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server', 'php-cli', 'php-mysql'];

const WORDPRESS = '/usr/share/wordpress';
const THEMES = '/var/lib/wordpress/wp-content/themes';
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const SET_UP = fileURLToPath(new URL('set-up.php', import.meta.url));
const START_TRIES = 240;

/** Whether all of it is installed. */
export const hasWordPress = () =>
  existsSync(`${WORDPRESS}/wp-load.php`) &&
  existsSync(`${THEMES}/twentytwentythree`) &&
  existsSync('/usr/sbin/mariadbd') &&
  /mysqli/.test(spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '');

/** The settings of the site: nothing but the test asks it, and it asks nobody. */
const configOf = (socket, origin) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG_DISPLAY', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts a database of its own, which only its socket leads to. */
async function startDatabase(folder) {
  const [data, socket] = [join(folder, 'data'), join(folder, 'sql.sock')];
  const user = `--user=${userInfo().username}`;
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, user, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'pipe' },
  );
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      user,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { stdio: 'ignore' },
  );
  const create = ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', 'CREATE DATABASE wordpress'];
  for (let tries = 0; spawnSync('mariadb', create).status !== 0; tries++) {
    if (tries > START_TRIES) throw new Error('expected MariaDB to start, it did not');
    await sleep(250);
  }
  return { server, socket };
}

/** Starts PHP's own server; it answers as soon as the files are there. */
async function startPhp(folder) {
  const php = spawn('php', ['-d', 'memory_limit=512M', '-S', '127.0.0.1:0', '-t', folder], {
    env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: its workers do not end with it.
    detached: true,
  });
  const origin = await new Promise((resolve, reject) => {
    let text = '';
    php.stderr.on('data', (chunk) => {
      text += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (url) resolve(url);
    });
    php.on('exit', () => reject(new Error(`expected PHP to start, got ${text}`)));
  });
  return { php, origin };
}

/**
 * Starts WordPress with our files in its folder `ticker`.
 *
 * @param pages - what its editor would save, by the name in their address
 * @param files - more files of the site, by name
 */
export async function startWordPress(pages, files) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  const running = [];
  const stop = async () => {
    for (const kill of running) await kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cpSync(WORDPRESS, site, { recursive: true, dereference: true });
    for (const theme of readdirSync(THEMES)) {
      cpSync(join(THEMES, theme), join(site, 'wp-content/themes', theme), { recursive: true, dereference: true });
    }
    cpSync(DIST, join(site, 'ticker'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
    const { server, socket } = await startDatabase(folder);
    running.push(async () => {
      server.kill('SIGKILL');
      await once(server, 'exit');
    });
    const { php, origin } = await startPhp(site);
    running.push(() => process.kill(-php.pid, 'SIGKILL'));
    writeFileSync(join(site, 'wp-config.php'), configOf(socket, origin));
    const set = spawnSync('php', ['-d', 'memory_limit=512M', SET_UP, site, origin, JSON.stringify(pages)], {
      encoding: 'utf8',
    });
    if (set.status !== 0 || set.stdout.trim())
      throw new Error(`expected WordPress to install, got ${set.stdout}${set.stderr}`);
    const version = /wp_version = '(.*?)'/.exec(
      execFileSync('cat', [join(site, 'wp-includes/version.php')], { encoding: 'utf8' }),
    )[1];
    return { origin, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
