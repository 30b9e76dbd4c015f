import '../src/define.js';
import { RatesLoadEvent } from '../src/index.js';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Tells, under the live ticker, which recorded day it shows. */
document.querySelector('#live')?.addEventListener('ca-load', (event) => {
  const { time, since } = (event instanceof RatesLoadEvent && event.rates[0]) || {};
  const note = document.querySelector('#day');
  if (!note || time === undefined) return;
  const compared = since === undefined ? 'the next day follows in a few seconds' : `compared with ${day.format(since)}`;
  note.textContent = `${day.format(time)}, ${compared}`;
});
