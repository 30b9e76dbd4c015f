import base from './web-test-runner.config.js';

/** A few test files, named by `--files`, without the cost of coverage. */
export default { ...base, coverage: false };
