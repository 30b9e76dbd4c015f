import { startShell } from '../shell/shell-client.js';
import type { RateTicker } from '../../src/index.js';
import { answerAsMortalSources } from './mortal-sources.js';

startShell();
const sources = answerAsMortalSources();
const ticker = document.querySelector<RateTicker>('#mortal')!;
const rows = [...document.querySelectorAll<HTMLElement>('[data-source]')];
const summary = document.querySelector('#summary')!;

/** Sets a text, unless it stands there: a status that is written anew is spoken anew. */
function write(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

/** Tells how each source does, and what the ticker makes of it. */
function tell(): void {
  for (const [index, { isDead, asked }] of sources.entries()) {
    const row = rows[index]!;
    row.classList.toggle('dead', isDead);
    const times = asked === 1 ? 'time' : 'times';
    write(row.querySelector('output'), `${isDead ? 'dead' : 'alive'}, asked ${asked} ${times}`);
    write(row.querySelector('button'), isDead ? 'Revive' : 'Kill');
  }
  const best = sources.findIndex(({ isDead }) => !isDead) + 1;
  write(
    summary,
    best ? `Source ${best} serves the strip.` : 'No source lives: the last good rates stay, marked as stale.',
  );
}

for (const [index, row] of rows.entries()) {
  row.querySelector('button')?.addEventListener('click', () => {
    const source = sources[index]!;
    source.isDead = !source.isDead;
    tell();
    ticker.refresh();
  });
}
// Requests come after a failure that is not told again.
setInterval(tell, 1000);
tell();
// The element asks as soon as it is defined.
void import('../../src/define.js');
