import { createRoot } from 'react-dom/client';
import { App } from './App';
import { copied } from './copied';

/** `?copied=themed` shows code that the site's builder copies: the test puts it there. */
const name = new URLSearchParams(location.search).get('copied');
const Shown = name ? (await copied[name]!()).Embedded : App;

createRoot(document.querySelector('#app')!).render(<Shown />);
