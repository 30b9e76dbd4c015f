import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';

const dist = new URL('../../dist/', import.meta.url);
const maps = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js.map'));
/** A text in quotes, long enough to be told from others, in sources and in built code. */
const QUOTED = /'([^'\\\n]{8,})'/g;
const QUOTES = ["'", '"', '`'];

const countIn = (text, part) => text.split(part).length - 1;
const countQuoted = (text, part) => QUOTES.reduce((sum, quote) => sum + countIn(text, quote + part + quote), 0);

/**
 * The texts that stand once in all sources and once in the built code, each with whether its place in the built code
 * leads to its line in the sources. Texts that the minifier joined to others are left out: they have no place of their own.
 */
function positionsOf(file) {
  const built = readFileSync(new URL(file, dist), 'utf8');
  const map = new TraceMap(JSON.parse(readFileSync(new URL(`${file}.map`, dist), 'utf8')));
  const sources = map.sourcesContent.join('\n');
  const texts = new Set([...sources.matchAll(QUOTED)].map(([, text]) => text));
  return [...texts]
    .filter((text) =>
      [countIn(sources, text), countIn(built, text), countQuoted(built, text)].every((count) => count === 1),
    )
    .map((text) => {
      const before = built.slice(0, built.indexOf(text)).split('\n');
      const { source, line } = originalPositionFor(map, { line: before.length, column: before.at(-1).length });
      const lines = map.sourcesContent[map.sources.indexOf(source)]?.split('\n');
      return { text, source, isRight: !!lines?.[line - 1]?.includes(text) };
    });
}

test('every script has a source map', () => {
  const scripts = readdirSync(dist, { recursive: true }).filter((name) => /\.min\.js$|^cdn.*\.js$/.test(name));
  assert.ok(scripts.length > 10);
  // A file that only imports others has nothing to map.
  for (const script of scripts.filter((name) => !/cdn.ca-rate-ticker\.js$/.test(name))) {
    assert.ok(maps.includes(`${script}.map`), script);
  }
});

for (const map of maps) {
  const file = map.replace(/\.map$/, '');
  test(`${file}: its source map leads to the right lines`, () => {
    const positions = positionsOf(file);
    const isChunk = file.includes('chunks');
    assert.ok(positions.length >= (isChunk ? 0 : 10), `ten positions to check, found ${positions.length}`);
    assert.deepEqual(
      positions.filter(({ isRight }) => !isRight),
      [],
    );
  });
}
