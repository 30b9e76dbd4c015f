import type { GivenHeadline, GivenRate, Rate } from 'ca-rate-ticker';
import type {} from 'ca-rate-ticker/solid.d.ts';
import 'ca-rate-ticker/define.js';

interface Props {
  rates: readonly GivenRate[];
  headlines: readonly GivenHeadline[];
  onLoad(rates: readonly Rate[]): void;
  onSelect(rate: Rate): void;
}

export function Rates(props: Props) {
  return (
    <>
      <ca-rate-ticker id="given" prop:rates={props.rates} on:ca-select={(event) => props.onSelect(event.rate)} />
      <ca-rate-ticker id="fetched" src="/rates.json" on:ca-load={(event) => props.onLoad(event.rates)} />
      <ca-headlines prop:headlines={props.headlines} page-size={3} />
    </>
  );
}
