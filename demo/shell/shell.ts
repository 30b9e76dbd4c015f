/*
 * What all pages of the site share: header, footer and the scripts of the head. Pages name the places by comments, so that
 * each stays a page that can be read.
 */
import { PAGES } from './pages.js';

/** Sets the chosen scheme before the first paint; a page that waits for a module would flash. */
const SCHEME_SCRIPT = `<script>
      try {
        document.documentElement.dataset.scheme = localStorage.getItem('ca-demo-scheme') ?? 'auto';
      } catch {}
    </script>`;

const link = (path: string, name: string, current: string): string =>
  `<a href="./${path}"${path === current ? ' aria-current="page"' : ''}>${name}</a>`;

const header = (current: string): string => `<a class="skip" href="#content">Skip to the content</a>
    <header class="site-header">
      <a class="wordmark" href="./index.html"${current === 'index.html' ? ' aria-current="page"' : ''}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M2 8h13l7 8H9z" fill="currentColor" opacity=".28" />
          <path d="M2 16 9 8l4 4 5-6h4" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linejoin="round" />
        </svg>
        ca-rate-ticker
      </a>
      <nav class="site-nav" aria-label="Site" tabindex="-1">${PAGES.map(([path, name]) => link(path, name, current)).join('')}</nav>
      <button class="scheme" type="button" data-scheme-button>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
        </svg>
        <span class="visually-hidden">Dark mode</span>
      </button>
    </header>`;

const FOOTER = `<footer class="site-footer">
      <p>
        Figures recorded from <a href="https://github.com/fawazahmed0/exchange-api">currency-api</a> on 4 and 5 June 2026.
        Headlines are written for this site; nothing in them is news.
      </p>
      <p>MIT licence. This site asks no other server for anything.</p>
    </footer>`;

/** A page with its shared pieces in place. */
export function withShell(html: string, path: string): string {
  return html
    .replace('<!-- site head -->', SCHEME_SCRIPT)
    .replace('<!-- site header -->', () => header(path))
    .replace('<!-- site footer -->', () => FOOTER);
}
