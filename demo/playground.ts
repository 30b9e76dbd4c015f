import '../src/define.js';
import type { RateTicker, SegmentReport } from '../src/index.js';

const ticker = document.querySelector<RateTicker>('ca-rate-ticker')!;
const stage = document.querySelector<HTMLElement>('#stage')!;
const form = document.querySelector<HTMLFormElement>('#controls')!;
const report = document.querySelector('#report')!;

/** Gives the ticker and its stage what the controls say. */
function apply(): void {
  const values = new FormData(form);
  const of = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value : '';
  };
  ticker.setAttribute('speed', of('speed'));
  ticker.setAttribute('direction', of('direction'));
  ticker.setAttribute('fill', of('fill'));
  ticker.setAttribute('limit', of('count'));
  stage.dir = of('dir');
  stage.style.inlineSize = `${of('width')}%`;
  stage.classList.toggle('faded', values.has('fade'));
  stage.classList.toggle('masked', values.has('masked'));
  if (of('pair')) ticker.scrollToPair(of('pair'));
}

const WORDS = { 'too-large': 'no: over 4096 device px', masked: 'no: behind a mask or clip-path' };

function row({ items, size, inSight, blocker }: SegmentReport, index: number): HTMLTableRowElement {
  const element = document.createElement('tr');
  const cells = [index + 1, items, Math.round(size), inSight ? 'yes' : '', blocker ? WORDS[blocker] : 'yes'];
  for (const cell of cells) element.insertCell().textContent = String(cell);
  return element;
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
apply();
setInterval(() => report.replaceChildren(...ticker.report().map(row)), 500);
