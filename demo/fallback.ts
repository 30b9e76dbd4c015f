import '../src/define.js';
import { RateTicker } from '../src/index.js';

interface Source {
  readonly isDead: boolean;
  readonly asked: number;
}

const ticker = document.querySelector<RateTicker>('#mortal');
const rows = [...document.querySelectorAll<HTMLElement>('[data-source]')];
const summary = document.querySelector('#summary');

/** Tells how each source does, and what the ticker makes of it. */
async function tell(): Promise<void> {
  const sources = (await (await fetch('/mortal/all')).json()) as Source[];
  for (const [index, { isDead, asked }] of sources.entries()) {
    const row = rows[index];
    row?.classList.toggle('dead', isDead);
    const [state, button] = [row?.querySelector('output'), row?.querySelector('button')];
    if (state) state.textContent = `${isDead ? 'dead' : 'alive'}, asked ${asked} ${asked === 1 ? 'time' : 'times'}`;
    if (button) button.textContent = isDead ? 'Revive' : 'Kill';
  }
  const best = sources.findIndex(({ isDead }) => !isDead) + 1;
  if (summary) {
    summary.textContent = best
      ? `Source ${best} serves the strip.`
      : 'No source lives: the last good rates stay, marked as stale.';
  }
}

for (const [index, row] of rows.entries()) {
  row.querySelector('button')?.addEventListener('click', () => {
    void fetch(`/mortal/${index + 1}`, { method: 'POST' }).then(() => ticker?.refresh());
  });
}
ticker?.addEventListener('ca-load', () => void tell());
ticker?.addEventListener('ca-error', () => void tell());
// Requests come after a failure that is not told again.
setInterval(() => void tell(), 1000);
