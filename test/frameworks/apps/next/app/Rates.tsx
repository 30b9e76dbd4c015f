'use client';

import { useEffect, useRef } from 'react';
import {
  formatChange,
  formatValue,
  type GivenHeadline,
  type Headlines,
  type Rate,
  type RatesLoadEvent,
  type RateSelectEvent,
  type RateTicker,
} from 'ca-rate-ticker';
import type {} from 'ca-rate-ticker/react.d.ts';
import 'ca-rate-ticker/define.js';

interface Props {
  rates: readonly { pair: string; value: number; change: number }[];
  headlines: readonly GivenHeadline[];
  onLoad(rates: readonly Rate[]): void;
  onSelect(rate: Rate): void;
}

const STYLE = { lang: 'en', digits: 'auto', per: 1 };

/**
 * React 19 sets no properties and no listeners of a custom element that a server rendered (React issue 35446), so
 * effects set them.
 */
export function Rates({ rates, headlines, onLoad, onSelect }: Props) {
  const given = useRef<RateTicker>(null);
  const fetched = useRef<RateTicker>(null);
  const list = useRef<Headlines>(null);

  useEffect(() => {
    given.current!.rates = rates;
    list.current!.headlines = headlines;
  }, [rates, headlines]);

  useEffect(() => {
    const select = (event: RateSelectEvent) => onSelect(event.rate);
    const load = (event: RatesLoadEvent) => onLoad(event.rates);
    const [ticker, loader] = [given.current!, fetched.current!];
    ticker.addEventListener('ca-select', select);
    loader.addEventListener('ca-load', load);
    return () => {
      ticker.removeEventListener('ca-select', select);
      loader.removeEventListener('ca-load', load);
    };
  }, [onLoad, onSelect]);

  return (
    <>
      <ca-rate-ticker id="given" ref={given}>
        <ul>
          {rates.map(({ pair, value, change }) => (
            <li key={pair}>{`${pair} = ${formatValue(value, STYLE)} ${formatChange(change, STYLE.lang)}`}</li>
          ))}
        </ul>
      </ca-rate-ticker>
      <ca-rate-ticker id="fetched" ref={fetched} src="/rates.json" />
      <ca-headlines ref={list} page-size={3} />
    </>
  );
}
