/*
 * What the builds for script tags need beside the bundler: plugins that keep source maps right, and the choice of chunks.
 */
import remapping, { type SourceMapInput } from '@jridgewell/remapping';
import MagicString from 'magic-string';
import type { ChunkingContext } from 'rolldown';
import type { Plugin } from 'vite';

/** A module's code after an edit, with the map that leads back. */
const edited = (code: MagicString): { code: string; map: string } => ({
  code: code.toString(),
  map: code.generateMap({ hires: true }).toString(),
});

/** Writes a classic script in ASCII alone: on a page that names no charset, everything else would be misread. */
export const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'chunk') continue;
      const text = new MagicString(file.code);
      text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      file.code = text.toString();
      const map = bundle[`${name}.map`];
      if (map?.type !== 'asset') throw new Error(`expected the source map of ${name}, got none`);
      const shifted = JSON.parse(text.generateMap({ hires: true }).toString()) as SourceMapInput;
      map.source = remapping([shifted, JSON.parse(String(map.source)) as SourceMapInput], () => null).toString();
    }
  },
};

/**
 * Has the Lit inside a script use our own Trusted Types policy: Lit's is refused on a page that does not list it, or
 * whose own Lit has it already, and the script would end there.
 */
export const ownPolicy: Plugin = {
  name: 'own-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
    const text = new MagicString(code);
    text.replace(/\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, 'markupPolicy()');
    if (!text.hasChanged()) throw new Error('expected where Lit makes its Trusted Types policy, found nothing');
    text.prepend(`import { markupPolicy } from '/src/payload/markup-policy.ts';\n`);
    return edited(text);
  },
};

/** Where modules load others on demand: `const { a } = await import(…);` or `import(…).then(({ a }) => a)`. */
const LOADED_LATER = /const \{ (\w+) \} = await import\((.+?)\);|import\(([^)]+)\)\.then\(\(\{ (\w+) \}\) => \4\)/g;

/** Imports at the start what modules load on demand: in one file it is there anyway, and each wrapping costs. */
export const loadedAtOnce: Plugin = {
  name: 'loaded-at-once',
  enforce: 'pre',
  transform(code) {
    const text = new MagicString(code);
    const imports: string[] = [];
    text.replaceAll(LOADED_LATER, (_: string, name?: string, from?: string, thenFrom?: string, thenName?: string) => {
      if (name) {
        imports.push(`import { ${name} } from ${from};`);
        return '';
      }
      const alias = `_loaded${imports.length}`;
      imports.push(`import { ${thenName} as ${alias} } from ${thenFrom};`);
      return `Promise.resolve(${alias})`;
    });
    if (!imports.length) return undefined;
    text.prepend(imports.join(''));
    return edited(text);
  },
};

/** The modules that are loaded together with a module, as they import it, or what imports it, without `import()`. */
function usersOf(id: string, graph: ChunkingContext, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const importer of graph.getModuleInfo(id)?.importers ?? []) usersOf(importer, graph, found);
  return found;
}

/**
 * The chunk of a module that every page with one of the elements loads at its start. Few, fat chunks: each split costs
 * a request and some of the compression. What is loaded on demand is split by the bundler.
 */
export function chunkOf(id: string, graph: ChunkingContext): string | null {
  const users = [...usersOf(id, graph)];
  const isUsedBy = (part: string): boolean => users.some((user) => user.includes(part));
  const [ticker, headlines] = [isUsedBy('/define-rate-ticker.ts'), isUsedBy('/define-headlines.ts')];
  if (ticker && headlines) return 'shared';
  if (ticker) return isUsedBy('/headline-strip.ts') ? 'strip' : 'rates';
  // Readers of rates that are loaded on demand use it too, and must not load the headlines for it.
  if (headlines) return isUsedBy('/src/rates/') ? 'payload' : 'headlines';
  return null;
}
