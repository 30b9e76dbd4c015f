import '../../../dist/rate-ticker.min.js';
import { PX_PER_SECOND } from '../strip.js';

export function mount(box, items) {
  const ticker = document.createElement('ca-rate-ticker');
  Object.assign(ticker, { speed: PX_PER_SECOND, limit: Infinity, digits: 4 });
  const update = (now) => (ticker.rates = now);
  update(items);
  box.append(ticker);
  return update;
}
