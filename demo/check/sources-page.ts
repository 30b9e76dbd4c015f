/* The page of sources: a feed to check, then every family. */
import '../../src/define.js';
import { html, render } from 'lit';
import { startShell } from '../shell/shell-client.js';
import { answerWithPasted, checkFeed } from './check-feed.js';
import { EXAMPLES } from './examples.js';
import { renderReport } from './report.template.js';

const form = document.querySelector<HTMLFormElement>('#check')!;
const field = form.querySelector('textarea')!;
const result = document.querySelector<HTMLElement>('#checked')!;

async function check(): Promise<void> {
  try {
    render(renderReport(await checkFeed(field.value)), result);
  } catch (error) {
    render(html`<p class="problem">${(error as Error).message}</p>`, result);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
for (const [label, text] of Object.entries(EXAMPLES)) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button small';
  button.textContent = label;
  button.addEventListener('click', () => {
    field.value = text;
    void check();
  });
  form.querySelector('.examples')?.append(button);
}
answerWithPasted();
startShell();
