/// <reference types="vite/client" />

declare module 'virtual:elements' {
  const elements: readonly import('./manifest.js').ElementManifest[];
  export default elements;
}
