/** Makes `dist`: modules, script-tag files with their integrity hashes, types, manifest and editor data, in this order. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args) =>
  execFileSync('npx', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

run('vite', 'build', '--logLevel', 'warn');
const scripts = ['ca-rate-ticker', 'rate-ticker', 'headlines'];
for (const script of scripts) run('vite', 'build', '--logLevel', 'warn', '--mode', script);
run('rollup', '--config', 'rollup.dts.config.js', '--silent');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet');

for (const script of scripts) {
  const hash = createHash('sha384')
    .update(readFileSync(`${root}/dist/${script}.min.js`))
    .digest('base64');
  console.log(`dist/${script}.min.js  integrity="sha384-${hash}"`);
}
