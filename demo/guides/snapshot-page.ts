import '../../src/define.js';
import { startShell } from '../shell/shell-client.js';

/** Shows recorded files as they are, or their first lines. */
for (const place of document.querySelectorAll<HTMLElement>('[data-file]')) {
  const { file = '', lines = '' } = place.dataset;
  const response = await fetch(`./feeds/snapshot/${file}`);
  const all = (await response.text()).split('\n');
  const shown = all.slice(0, Number(lines) || all.length);
  place.textContent = [...shown, ...(shown.length < all.length ? ['…'] : [])].join('\n');
}
startShell();
