import base from './web-test-runner.config.js';

/** The tests that read hostile input as large as the limits allow. */
export default {
  ...base,
  files: ['test/hostile/*.test.ts'],
  coverage: false,
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 1_200_000,
};
