import type { GivenHeadline, GivenRate } from 'ca-rate-ticker';
import 'ca-rate-ticker/define.js';
import 'ca-rate-ticker/themes/newsroom.css';

const ticker = document.createElement('ca-rate-ticker');
const list = document.createElement('ca-headlines');

ticker.rates = [
  { pair: 'KGS/USD', value: 0.01144 },
  { base: 'TJS', quote: 'USD', bid: 0.1, ask: 0.2 },
];
ticker.rates.map((rate) => rate.base.length);
ticker.addEventListener('ca-load', (event) => event.rates.length);
ticker.addEventListener('ca-select', (event) => event.rate.pair);
ticker.addEventListener('click', (event) => event.clientX);
list.headlines = [{ title: 'A title' }];
list.addEventListener('ca-new', (event) => event.headlines.length);
ticker.direction = 'left';

const given: GivenRate[] = [
  { pair: 'KGS/USD', value: 0.01144 },
  { pair: 'TJS/USD', bid: 0.1, ask: 0.2 },
];
given.map(({ value, bid }) => value ?? bid);

// @ts-expect-error
ticker.direction = 'sideways';
// @ts-expect-error
ticker.rates = 5;
// @ts-expect-error
ticker.addEventListener('ca-load', (event) => event.nonsense);
// @ts-expect-error
const withoutValue: GivenRate = { pair: 'KGS/USD' };
// @ts-expect-error
const withoutTitle: GivenHeadline = { url: 'https://example.org/' };

export { withoutTitle, withoutValue };
