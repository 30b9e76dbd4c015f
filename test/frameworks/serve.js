/* Serves a built application: its files, or its own server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startSite } from '../../scripts/site.js';

const RATES = { body: '[{"pair":"KZT/USD","value":0.00203,"change":0.11}]', type: 'application/json' };
const START_TRIES = 120;

/** A port that nobody uses. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts to serve an application.
 *
 * @param folder - where it was built
 * @param app - its entry of `apps.js`
 * @returns its origin, and how to end it
 */
export async function serve(folder, app) {
  if (app.folder !== undefined) {
    return startSite({ '/rates.json': RATES }, pathToFileURL(join(folder, app.folder, '/')));
  }
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = { ...env, NODE_ENV: 'production', PORT: String(port) };
  const server = spawn('node', app.serves, { cwd: folder, stdio: 'ignore', env: settings });
  const stop = async () => {
    // Next waits for connections that the browser keeps open.
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  const isUp = () =>
    fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; tries < START_TRIES; tries++) {
    if (await isUp()) return { origin, stop };
    await sleep(500);
  }
  await stop();
  throw new Error(`expected ${app.title} to serve a page, got none`);
}
