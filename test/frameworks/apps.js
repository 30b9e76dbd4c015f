/**
 * The applications under `apps/`, by folder: the framework's name, the package that states its version, what builds it,
 * and where its pages come from: a `folder` of files, or the arguments that let Node serve them at `PORT`. `isServed`:
 * its first page arrives with rates. `wrongTypes`: what its checker says of the wrong use that it holds. `copies`: the
 * kind of the builder's code that it takes, with the name of its files and their folder; it shows them at `at`.
 */
const IN_VITE = { into: 'src/copied', at: '/index.html?copied=' };

export const APPS = {
  react: {
    title: 'React',
    version: 'react',
    builtBy: 'vite',
    folder: 'dist',
    copies: { kind: 'React', extension: 'tsx', ...IN_VITE },
  },
  vue: {
    title: 'Vue',
    version: 'vue',
    builtBy: 'vite',
    folder: 'dist',
    copies: { kind: 'Vue', extension: 'vue', ...IN_VITE },
  },
  svelte: {
    title: 'Svelte',
    version: 'svelte',
    builtBy: 'vite',
    folder: 'dist',
    copies: { kind: 'Svelte', extension: 'svelte', ...IN_VITE },
  },
  preact: { title: 'Preact', version: 'preact', builtBy: 'vite', folder: 'dist' },
  solid: { title: 'Solid', version: 'solid-js', builtBy: 'vite', folder: 'dist' },
  plain: {
    title: 'none (TypeScript)',
    version: 'typescript',
    builtBy: 'vite',
    folder: 'dist',
    copies: { kind: 'Module', extension: 'ts', ...IN_VITE },
  },
  htmx: { title: 'htmx', version: 'htmx.org', builtBy: '–', folder: '', isServed: true },
  next: {
    title: 'Next',
    version: 'next',
    builtBy: 'next',
    serves: ['node_modules/next/dist/bin/next', 'start'],
    isServed: true,
    copies: { kind: 'React', extension: 'tsx', into: 'copied', at: '/copied/' },
  },
  nuxt: {
    title: 'Nuxt',
    version: 'nuxt',
    builtBy: 'nuxt',
    serves: ['.output/server/index.mjs'],
    isServed: true,
    copies: { kind: 'Vue', extension: 'vue', into: 'app/copied', at: '/copied/' },
  },
  angular: {
    title: 'Angular',
    version: '@angular/core',
    builtBy: 'ng',
    folder: 'dist/browser',
    wrongTypes: /'nonsense' does not exist/,
    copies: { kind: 'Angular', extension: 'ts', ...IN_VITE },
  },
  astro: { title: 'Astro', version: 'astro', builtBy: 'astro', folder: 'dist', isServed: true },
};
