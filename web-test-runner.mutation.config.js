import { exit } from 'node:process';
import base from './web-test-runner.config.js';

/** A bug is noticed once one test has failed. */
const stopAtFirstFailure = {
  reportTestFileResults({ sessionsForTestFile }) {
    if (sessionsForTestFile.some(({ passed }) => !passed)) exit(1);
  },
};

/** A few test files, named by `--files`, without the cost of coverage. What is wrong fails twice, on a busy machine too. */
export default {
  ...base,
  coverage: false,
  reporters: [stopAtFirstFailure],
  testFramework: { config: { timeout: 10_000, retries: 1, bail: true } },
};
