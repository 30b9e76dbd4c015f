/** Makes `dist`: modules, script-tag files with their integrity hashes, types, manifest and editor data, in this order. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args) => execFileSync('npx', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

run('vite', 'build', '--logLevel', 'warn');
for (const script of ['ca-rate-ticker', 'rate-ticker']) run('vite', 'build', '--logLevel', 'warn', '--mode', script);
run('rollup', '--config', 'rollup.dts.config.js', '--silent');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet');

for (const file of ['ca-rate-ticker.min.js', 'rate-ticker.min.js']) {
  const hash = createHash('sha384').update(readFileSync(`${root}/dist/${file}`)).digest('base64');
  console.log(`dist/${file}  integrity="sha384-${hash}"`);
}
