import { copied } from './copied';

/** `?copied=themed` shows code that the site's builder copies: the test puts it there. */
const name = new URLSearchParams(location.search).get('copied');

await (name ? copied[name]!() : import('./app'));
