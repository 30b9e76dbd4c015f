/** What tests call of the built tool. */
export { describeSource } from './check/describe-source.js';
export { readHeadlines, readRates } from './read-bytes.js';
