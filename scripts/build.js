/** Makes `dist`: modules, files for script tags with their integrity hashes, types, manifest and editor data, in this order. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args) =>
  execFileSync('npx', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

run('vite', 'build', '--logLevel', 'warn');
for (const mode of ['cdn', 'ca-rate-ticker', 'rate-ticker', 'headlines', 'snapshot']) {
  run('vite', 'build', '--logLevel', 'warn', '--mode', mode);
}
run('rollup', '--config', 'rollup.dts.config.js', '--silent');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet');

const dist = `${root}/dist`;
const hashes = {};
for (const path of readdirSync(dist, { recursive: true }).sort()) {
  const file = path.replaceAll('\\', '/');
  if (!/\.min\.js$|^cdn\/.*\.js$/.test(file)) continue;
  hashes[file] = `sha384-${createHash('sha384')
    .update(readFileSync(`${dist}/${file}`))
    .digest('base64')}`;
}
writeFileSync(`${dist}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
