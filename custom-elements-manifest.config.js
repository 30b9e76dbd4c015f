import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { frameworkTypesPlugin } from './scripts/framework-types.js';

/** Leaves out what is private or protected, and the events that the analyzer finds in the code beside those of the JSDoc. */
const documentedOnly = {
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

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    documentedOnly,
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    frameworkTypesPlugin({ outdir: 'dist' }),
  ],
};
