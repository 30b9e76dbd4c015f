import type { ReadContext } from '../../../src/headlines/formats/reader.js';

/** Where the payloads of the tests come from. */
export const CONTEXT: ReadContext = { url: 'https://news.example/api/feed?x=1', headers: new Headers() };
