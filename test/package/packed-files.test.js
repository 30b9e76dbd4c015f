import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{ files, size, unpackedSize }] = Object.values(JSON.parse(packed));
const paths = files.map(({ path }) => path);

/** What the package may hold, and nothing else. */
const ALLOWED = [
  /^(LICENSE|(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|package\.json)$/,
  /^docs\/(snapshot\/)?[\w.-]+$/,
  /^dist\/(cdn\/(chunks\/)?)?[\w-]+\.js(\.map)?$/,
  /^dist\/[\w-]+\.min\.js(\.map)?$/,
  /^dist\/(chunks\/)?[\w-]+\.d\.ts$/,
  /^themes\/[\w-]+\.css$/,
  /^dist\/snapshot\/config\.schema\.json$/,
  /^dist\/(custom-elements|integrity|web-types|vscode\.(html|css)-custom-data)\.json$/,
];
const ROOMS = readdirSync(`${root}/src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isModuleOfRoom = (path) =>
  ['helpers', ...ROOMS].some((room) => path.startsWith(`dist/${room}/`)) && path.endsWith('.js');

test('the package holds what the build makes, the licence, the README and the docs, and nothing else', () => {
  const others = paths.filter((path) => !ALLOWED.some((pattern) => pattern.test(path)) && !isModuleOfRoom(path));
  assert.deepEqual(others, []);
});

test('what the README links to is in the package, but for its picture', () => {
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  const links = [...readme.matchAll(/(?<!!\[[^\]]*)\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link);
  assert.ok(links.length > 5);
  assert.deepEqual(
    links.filter((link) => !paths.includes(link)),
    [],
  );
});

test('every file that the build makes is in the package', () => {
  const made = readdirSync(`${root}/dist`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.equal(paths.filter((path) => path.startsWith('dist/')).length, made.length);
});

test('the package is at most 1.67 MB to load and 5.5 MB on disk, most of it source maps', () => {
  assert.ok(size <= 1.67e6, `${size} bytes packed`);
  assert.ok(unpackedSize <= 5.5e6, `${unpackedSize} bytes unpacked`);
  const maps = files.filter(({ path }) => path.endsWith('.map')).reduce((sum, file) => sum + file.size, 0);
  assert.ok(maps > unpackedSize / 2, `${maps} bytes of maps`);
});

test('the release publishes with provenance, after scripts that exist, and keeps no secret', () => {
  const workflow = readFileSync(`${root}/.github/workflows/release.yml`, 'utf8');
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const steps = [...workflow.matchAll(/\bnpm (?:run )?(test(?::\w+)?)$/gm)].map(([, name]) => name);
  assert.deepEqual(steps, ['test', 'test:frameworks']);
  for (const name of steps) assert.ok(scripts[name], name);
  assert.match(workflow, /id-token: write[^]*npm publish --provenance/);
  assert.doesNotMatch(workflow, /secrets\./);
});
