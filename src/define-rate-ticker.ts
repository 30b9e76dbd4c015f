import { tickerLanguages } from './locale/ticker-languages.js';
import { tickerWords } from './locale/ticker-words.js';
import { RateTicker } from './rate-ticker/rate-ticker.js';

tickerWords.addLoaders(tickerLanguages);
RateTicker.define();

declare global {
  interface HTMLElementTagNameMap {
    'ca-rate-ticker': RateTicker;
  }
}
