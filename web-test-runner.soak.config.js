import base from './web-test-runner.config.js';

/** The tests of what builds up over hours of feeds, or thousands of elements. */
export default {
  ...base,
  files: ['test/soak/*.test.ts'],
  coverage: false,
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 600_000,
};
