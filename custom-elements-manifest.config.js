import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { frameworkTypesPlugin } from './scripts/framework-types.js';

/** Leaves out what is private or protected, and the events that the analyzer finds in the code beside those of the JSDoc. */
export const documentedOnly = {
  name: 'documented-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const one of declarations.filter(({ customElement }) => customElement)) {
        one.members = one.members.filter(({ privacy }) => privacy !== 'private' && privacy !== 'protected');
        one.events = one.events?.filter(({ description }) => description);
      }
    }
  },
};

/** Leaves out what `src/index.ts` does not export, and names files as the package has them. */
export const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const index = manifest.modules.find(({ path }) => path === 'src/index.ts');
    const names = new Set(index.exports.map(({ name }) => name));
    for (const one of manifest.modules) {
      one.declarations = one.declarations?.filter(({ name }) => names.has(name));
      one.exports = one.exports?.filter((entry) => entry.kind === 'custom-element-definition' || names.has(entry.name));
    }
    const modules = manifest.modules.filter(
      ({ declarations = [], exports = [] }) => declarations.length + exports.length,
    );
    manifest.modules = JSON.parse(JSON.stringify(modules).replaceAll(/"\/?src\/([\w/-]+)\.[jt]s"/g, '"dist/$1.js"'));
  },
};

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    documentedOnly,
    publicOnly,
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    frameworkTypesPlugin({ outdir: 'dist' }),
  ],
};
