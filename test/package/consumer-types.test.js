import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FILES = ['plain.ts', 'exports.ts'];
const { Bundler, Node16, NodeNext } = ts.ModuleResolutionKind;
const RESOLUTIONS = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: Bundler },
  node16: { module: ts.ModuleKind.Node16, moduleResolution: Node16 },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: NodeNext },
};
const source = (file) => readFileSync(join(root, 'test/frameworks/types', file), 'utf8');

/** What the compiler says of the files, each seen as if it stood beside package.json, where the package finds itself. */
function messagesOf(resolution) {
  const options = {
    ...resolution,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const moved = new Map(FILES.map((file) => [join(root, file), source(file)]));
  host.fileExists = (name) => moved.has(name) || fileExists(name);
  host.readFile = (name) => moved.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) =>
    moved.has(name) ? ts.createSourceFile(name, moved.get(name), ...rest) : getSourceFile(name, ...rest);
  host.getCurrentDirectory = () => root;
  const program = ts.createProgram([...moved.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : '';
    return line + ts.flattenDiagnosticMessageText(messageText, '\n');
  });
}

for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
  test(`right use of every export compiles and wrong use does not: ${name}`, () => {
    assert.deepEqual(messagesOf(resolution), []);
  });
}

test('every public name is used by the file that checks the types', () => {
  const index = readFileSync(join(root, 'src/index.ts'), 'utf8');
  const names = [...index.matchAll(/\{([^}]+)\}/g)].flatMap(([, list]) =>
    list.split(',').map((name) => name.replace('type ', '').trim()),
  );
  const checked = source('exports.ts');
  assert.ok(names.length > 50);
  for (const name of names.filter(Boolean)) assert.match(checked, new RegExp(`\\b${name}\\b`), name);
});
