import { createRef } from 'preact';
import type { Headlines, RateTicker } from 'ca-rate-ticker';
import type {} from 'ca-rate-ticker/preact.d.ts';

const ticker = createRef<RateTicker>();
const list = createRef<Headlines>();

export const right = (
  <>
    <ca-rate-ticker
      ref={ticker}
      key="ticker"
      id="rates"
      className="wide"
      lang="ru"
      direction="left"
      refresh-interval={60}
      rates={[
        { pair: 'KGS/USD', value: 0.01144 },
        { base: 'TJS', quote: 'USD', value: 0.1068 },
      ]}
      inert
      dangerouslySetInnerHTML={{ __html: '<ul></ul>' }}
      onClick={(event) => event.currentTarget.refresh()}
      onca-load={(event) => event.rates.map(({ pair }) => pair.length)}
      onca-select={(event) => event.rate.value.toFixed(2)}
      onca-error={(event) => event.error.code}
    />
    <ca-headlines
      ref={list}
      page-size="6"
      headlines={[{ title: 'A title' }]}
      onca-page={(event) => event.page.toFixed()}
    />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error */}
    <ca-rate-ticker direction="sideways" />
    {/* @ts-expect-error */}
    <ca-rate-ticker rates={5} />
    {/* @ts-expect-error */}
    <ca-rate-ticker onca-load={(event) => event.nonsense} />
    {/* @ts-expect-error */}
    <ca-headlines layout="sideways" />
    {/* @ts-expect-error */}
    <ca-headlines page-size="six" />
  </>
);
