/**
 * The applications under `apps/`, by folder: the framework's name, the package that states its version, what builds it,
 * and where its pages come from: a `folder` of files, or the arguments that let Node serve them at `PORT`. `isServed`:
 * its first page arrives with rates. `wrongTypes`: what its checker says of the wrong use that it holds.
 */
export const APPS = {
  react: { title: 'React', version: 'react', builtBy: 'vite', folder: 'dist' },
  vue: { title: 'Vue', version: 'vue', builtBy: 'vite', folder: 'dist' },
  svelte: { title: 'Svelte', version: 'svelte', builtBy: 'vite', folder: 'dist' },
  preact: { title: 'Preact', version: 'preact', builtBy: 'vite', folder: 'dist' },
  solid: { title: 'Solid', version: 'solid-js', builtBy: 'vite', folder: 'dist' },
  plain: { title: 'none (TypeScript)', version: 'typescript', builtBy: 'vite', folder: 'dist' },
  htmx: { title: 'htmx', version: 'htmx.org', builtBy: '–', folder: '', isServed: true },
  next: {
    title: 'Next',
    version: 'next',
    builtBy: 'next',
    serves: ['node_modules/next/dist/bin/next', 'start'],
    isServed: true,
  },
  nuxt: { title: 'Nuxt', version: 'nuxt', builtBy: 'nuxt', serves: ['.output/server/index.mjs'], isServed: true },
  angular: {
    title: 'Angular',
    version: '@angular/core',
    builtBy: 'ng',
    folder: 'dist/browser',
    wrongTypes: /'nonsense' does not exist/,
  },
  astro: { title: 'Astro', version: 'astro', builtBy: 'astro', folder: 'dist', isServed: true },
};
