import { useState } from 'react';
import type { Rate } from 'ca-rate-ticker';
import { Rates } from './Rates';

const MORNING = [
  { pair: 'KGS/USD', value: 0.01144, change: 0 },
  { base: 'TJS', quote: 'USD', value: 0.10681, change: -0.28 },
];
const EVENING = [{ pair: 'KGS/USD', value: 0.0115, change: 0.52 }];
const HEADLINES = [{ title: 'Som holds', url: 'https://example.org/som', categories: ['Markets'] }];
const names = (rates: readonly Rate[]) => rates.map(({ pair }) => pair).join(' ');

export function App() {
  const [rates, setRates] = useState<typeof MORNING | typeof EVENING>(MORNING);
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState('');
  const [selected, setSelected] = useState('');
  return (
    <>
      <button id="change" onClick={() => setRates(EVENING)}>
        Evening
      </button>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      {isShown && (
        <Rates
          rates={rates}
          headlines={HEADLINES}
          onLoad={(all) => setLoaded(names(all))}
          onSelect={(rate) => setSelected(rate.pair)}
        />
      )}
      <output id="loaded">{loaded}</output>
      <output id="selected">{selected}</output>
    </>
  );
}
