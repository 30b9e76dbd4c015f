import { mount } from 'svelte';
import App from './App.svelte';
import { copied } from './copied';

/** `?copied=themed` shows code that the site's builder copies: the test puts it there. */
const name = new URLSearchParams(location.search).get('copied');

mount(name ? (await copied[name]!()).default : App, { target: document.querySelector('#app')! });
