import type { GivenHeadline, GivenRate, Rate } from 'ca-rate-ticker';
import 'ca-rate-ticker/define.js';

export function createRates(headlines: readonly GivenHeadline[], onLoad: (rates: readonly Rate[]) => void) {
  const given = document.createElement('ca-rate-ticker');
  const fetched = document.createElement('ca-rate-ticker');
  const list = document.createElement('ca-headlines');
  given.id = 'given';
  fetched.id = 'fetched';
  fetched.src = '/rates.json';
  fetched.addEventListener('ca-load', (event) => onLoad(event.rates));
  list.headlines = headlines;
  list.pageSize = 3;
  const setRates = (rates: readonly GivenRate[]) => (given.rates = rates);
  return { elements: [given, fetched, list], given, setRates };
}
