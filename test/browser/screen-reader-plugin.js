import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PATH = '/virtual-screen-reader.js';

/** Serves the virtual screen reader to tests as one module: packages that it needs are no modules for a browser. */
export function screenReader() {
  let bundle;
  const bundled = async () => {
    const entry = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader'));
    const [{ output }] = await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'virtual-screen-reader' } },
    });
    return output[0].code;
  };
  return {
    name: 'screen-reader',
    async serve(context) {
      if (context.path !== PATH) return undefined;
      return { body: await (bundle ??= bundled()), type: 'js' };
    },
    // Test files name it by its package, as their types do.
    resolveImport: ({ source }) => (source === '@guidepup/virtual-screen-reader' ? PATH : undefined),
  };
}
