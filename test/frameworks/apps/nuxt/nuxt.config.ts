export default defineNuxtConfig({
  compatibilityDate: '2026-06-01',
  telemetry: false,
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ca-') } },
  typescript: { tsConfig: { vueCompilerOptions: { strictTemplates: true } } },
});
