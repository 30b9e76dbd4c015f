/* The start page: three promises that can be tried on the strip at the top. */
import '../../src/define.js';
import type { RateTicker } from '../../src/index.js';
import { answerRequests, unreachable } from '../network/recorded-network.js';
import { startShell } from '../shell/shell-client.js';
import { countIn } from './count-in.js';

startShell();
const ticker = document.querySelector<RateTicker>('#live')!;
const say = (id: string, text: string): void => {
  document.querySelector(`#${id}`)!.textContent = text;
};
const onClick = (id: string, act: (button: HTMLButtonElement) => void): void => {
  const button = document.querySelector<HTMLButtonElement>(`#${id}`)!;
  button.addEventListener('click', () => act(button));
};

onClick('find', () => {
  ticker.scrollToPair('KGS/USD');
  void fetch('./feeds/original-page.txt')
    .then((answer) => answer.text())
    .then((original) => {
      const track = ticker.renderRoot.querySelector<HTMLElement>('[part~=track]')!;
      const here = countIn(track.innerText, 'KGS/USD');
      say('found', `${here} of ${here} in the strip; ${countIn(original, 'KGS/USD')} in the page it began with`);
    });
});

onClick('pause', (button) => {
  const isPaused = !ticker.paused;
  for (const strip of document.querySelectorAll<RateTicker>('ca-rate-ticker')) strip.paused = isPaused;
  button.setAttribute('aria-pressed', String(isPaused));
  say('paused', isPaused ? 'Paused, until you play them' : 'Moving');
});

let isCut = false;
answerRequests((url) => (isCut && /\/usd-/.test(url.pathname) ? unreachable() : undefined));
onClick('cut', (button) => {
  isCut = !isCut;
  button.setAttribute('aria-pressed', String(isCut));
  ticker.refresh();
  if (!isCut) say('told', 'Source answers again');
});
ticker.addEventListener('ca-error', () => say('told', 'Dead. The rates stay, with their age at the end of the strip'));
