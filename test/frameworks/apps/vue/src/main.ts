import { createApp } from 'vue';
import App from './App.vue';
import { copied } from './copied';

/** `?copied=themed` shows code that the site's builder copies: the test puts it there. */
const name = new URLSearchParams(location.search).get('copied');

createApp(name ? (await copied[name]!()).default : App).mount('#app');
