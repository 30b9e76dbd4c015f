import { RateTicker } from './rate-ticker/rate-ticker.js';

RateTicker.define();

declare global {
  interface HTMLElementTagNameMap {
    'ca-rate-ticker': RateTicker;
  }
}
