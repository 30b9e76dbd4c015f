import type { Origin } from '../../../src/headlines/formats/reader.js';

/** Where the payloads of the tests come from. */
export const ORIGIN: Origin = { url: 'https://news.example/api/feed?x=1', headers: new Headers() };
