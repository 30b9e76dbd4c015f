/** The custom elements manifest of `src` as it is now, without a build: for the demo, which is made from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { documentedOnly, publicOnly } from '../custom-elements-manifest.config.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UNION = /^export type (\w+) =\s*((?:\s*\|?\s*'[\w-]+')+);/gm;

/** Writes a type that is a choice of texts out in full, so that a reader of the manifest knows the choices. */
const choicesInFull = (texts) => ({
  name: 'choices-in-full',
  packageLinkPhase({ customElementsManifest }) {
    const unions = new Map(
      texts.flatMap((text) =>
        [...text.matchAll(UNION)].map(([, name, union]) => [name, union.replace(/\s+/g, ' ').trim()]),
      ),
    );
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const { attributes = [] } of declarations) {
        for (const { type } of attributes) if (type) type.text = unions.get(type.text) ?? type.text;
      }
    }
  },
});

/** @returns the declarations of the elements, as `custom-elements.json` has them */
export function readElements() {
  const paths = readdirSync(`${ROOT}/src`, { recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .sort();
  const texts = paths.map((path) => readFileSync(`${ROOT}/${path}`, 'utf8'));
  const modules = paths.map((path, index) => ts.createSourceFile(path, texts[index], ts.ScriptTarget.ES2015, true));
  const plugins = [...litPlugin(), documentedOnly, publicOnly, choicesInFull(texts)];
  return create({ modules, plugins, context: { dev: false } })
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => b.tagName.localeCompare(a.tagName));
}
