import { createRates } from './rates';

const MORNING = [
  { pair: 'KGS/USD', value: 0.01144, change: 0 },
  { base: 'TJS', quote: 'USD', value: 0.10681, change: -0.28 },
];
const EVENING = [{ pair: 'KGS/USD', value: 0.0115, change: 0.52 }];
const HEADLINES = [{ title: 'Som holds', url: 'https://example.org/som', categories: ['Markets'] }];

const app = document.querySelector('#app')!;
app.innerHTML = `
  <button id="change">Evening</button>
  <button id="toggle">Show or hide</button>
  <div></div>
  <output id="loaded"></output>
  <output id="selected"></output>`;
const [change, toggle, place, loaded, selected] = app.children;

const { elements, given, setRates } = createRates(HEADLINES, (rates) => {
  loaded!.textContent = rates.map(({ pair }) => pair).join(' ');
});
setRates(MORNING);
given.addEventListener('ca-select', (event) => (selected!.textContent = event.rate.pair));
place!.append(...elements);
change!.addEventListener('click', () => setRates(EVENING));
toggle!.addEventListener('click', () => (place!.firstChild ? place!.replaceChildren() : place!.append(...elements)));
