import '../src/define.js';
import { RatesLoadEvent } from '../src/index.js';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Tells, under the live ticker, which recorded day it shows. */
document.querySelector('#live')?.addEventListener('ca-load', (event) => {
  const { time, since } = (event instanceof RatesLoadEvent && event.rates[0]) || {};
  const note = document.querySelector('#day');
  if (!note || time === undefined || since === undefined) return;
  note.textContent = `${day.format(time)}, compared with ${day.format(since)}`;
});
