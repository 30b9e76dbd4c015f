import type { RateTicker } from 'ca-rate-ticker';
import type {} from 'ca-rate-ticker/solid.d.ts';

let ticker: RateTicker | undefined;

export const right = (
  <>
    <ca-rate-ticker
      ref={(element) => (ticker = element)}
      id="rates"
      class="wide"
      direction="left"
      refresh-interval={60}
      prop:rates={[{ pair: 'KGS/USD', value: 0.01144 }]}
      onClick={() => ticker?.refresh()}
      on:ca-load={(event) => event.rates.map(({ pair }) => pair.length)}
      on:ca-select={(event) => event.rate.value.toFixed(2)}
    />
    <ca-headlines page-size="6" prop:headlines={[{ title: 'A title' }]} on:ca-page={(event) => event.page.toFixed()} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error */}
    <ca-rate-ticker direction="sideways" />
    {/* @ts-expect-error */}
    <ca-rate-ticker prop:rates={5} />
    {/* @ts-expect-error */}
    <ca-rate-ticker on:ca-load={(event) => event.nonsense} />
  </>
);
