import { defineConfig } from 'vite';
import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag: string) => tag.startsWith('ca-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
