import type { GivenHeadline, GivenRate, Rate } from 'ca-rate-ticker';
import type {} from 'ca-rate-ticker/preact.d.ts';
import 'ca-rate-ticker/define.js';

interface Props {
  rates: readonly GivenRate[];
  headlines: readonly GivenHeadline[];
  onLoad(rates: readonly Rate[]): void;
  onSelect(rate: Rate): void;
}

export function Rates({ rates, headlines, onLoad, onSelect }: Props) {
  return (
    <>
      <ca-rate-ticker id="given" rates={rates} onca-select={(event) => onSelect(event.rate)} />
      <ca-rate-ticker id="fetched" src="/rates.json" onca-load={(event) => onLoad(event.rates)} />
      <ca-headlines headlines={headlines} page-size={3} />
    </>
  );
}
