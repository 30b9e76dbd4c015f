import { html, render } from 'lit';

// What a page renders itself, by its own Lit.
render(html`<p id="own">The page's own</p>`, document.body.appendChild(document.createElement('div')));
