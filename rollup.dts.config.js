import dts from 'rollup-plugin-dts';

export default {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    'define-rate-ticker': 'src/define-rate-ticker.ts',
    'define-headlines': 'src/define-headlines.ts',
    server: 'src/snapshot/server.ts',
  },
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'chunks/[name].d.ts' },
  external: [/^lit($|\/)/],
  plugins: [dts({ tsconfig: './tsconfig.json' })],
};
