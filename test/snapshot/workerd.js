/* Runs a module with a `fetch` handler in workerd, the runtime of Cloudflare's Workers. */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import workerd from 'workerd';
import { makeFolder } from './source-site.js';

const { default: BINARY, compatibilityDate } = workerd;
const BUILT = fileURLToPath(new URL('../../dist/snapshot', import.meta.url));

/** The Worker's modules by name, and their files; `ca-rate-ticker/server` is found by the name that the Worker imports. */
const modulesOf = () => [
  ['worker.js', 'worker.js'],
  ['ca-rate-ticker/server', 'package/server.js'],
  ...readdirSync(join(BUILT, 'chunks')).map((name) => [`ca-rate-ticker/chunks/${name}`, `package/chunks/${name}`]),
];

/** The config: the Worker, its variables, and requests to addresses of the machine as well, where the tests' sources are. */
function configOf(env) {
  const text = (value) => JSON.stringify(value);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  compatibilityDate = ${text(compatibilityDate)},
  bindings = [${Object.entries(env).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`)}],
  modules = [
${modulesOf()
  .map(([name, file]) => `    (name = ${text(name)}, esModule = embed ${text(file)}),`)
  .join('\n')}
  ],
);
`;
}

/**
 * Starts a Worker.
 *
 * @param worker - the text of its main module
 * @param env - its variables
 * @returns the origin that it answers at
 */
export async function startWorker(t, worker, env = {}) {
  const folder = makeFolder(t);
  cpSync(BUILT, join(folder, 'package'), { recursive: true });
  writeFileSync(join(folder, 'worker.js'), worker);
  writeFileSync(join(folder, 'config.capnp'), configOf(env));
  const child = spawn(BINARY, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdio[3] })) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return `http://127.0.0.1:${port}`;
  }
  throw new Error('expected workerd to listen, got its end');
}
