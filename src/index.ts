export { FeedError, FeedErrorEvent, type FeedErrorCode, type FeedErrorDetails } from './feed/feed-error.js';
export { groupHeadlines, type Group, type Grouping } from './headlines/list/group-headlines.js';
export type { GivenHeadline, Headline } from './headlines/list/headline.js';
export { Headlines } from './headlines/headlines.js';
export type { HeadlineLayout } from './headlines/view/headlines.template.js';
export {
  HeadlineSelectEvent,
  HeadlinesLoadEvent,
  NewHeadlinesEvent,
  PageEvent,
  type HeadlinesEventMap,
} from './headlines/headlines-events.js';
export { pageNumbers } from './headlines/list/pages.js';
export type { Pagination } from './headlines/view/pagination.template.js';
export {
  Dictionary,
  type LanguageLoaders,
  type LoadedLanguage,
  type Phrases,
  type Plural,
  type Translation,
  type WithData,
} from './locale/dictionary.js';
export { headlineLanguages } from './locale/headline-languages.js';
export { headlineWords, type HeadlineWords } from './locale/headline-words.js';
export type { DateNames, LanguageData, NumberSigns } from './locale/language-data.js';
export { registerWords, type RegisteredWords } from './locale/register-words.js';
export { tickerLanguages } from './locale/ticker-languages.js';
export { tickerWords, type TickerWords } from './locale/ticker-words.js';
export type { Direction, Fill } from './marquee/plan.js';
export type { SegmentReport } from './marquee/segment.js';
export { ReadError, type ReadErrorCode } from './payload/read-error.js';
export { changeOf, movementOf, roundChange, type Movement } from './rates/change.js';
export { RateSelectEvent, RatesLoadEvent, type RateTickerEventMap } from './rate-ticker/rate-ticker-events.js';
export { autoDecimals, formatChange, formatValue, type ValueStyle } from './rates/print-rate.js';
export type { ReadResult } from './rates/formats/read-as.js';
export { type ReadOptions, readPayload } from './rates/formats/read-payload.js';
export { readQuotes } from './rates/formats/read-quotes.js';
export { pairName, parsePair, parsePairs, type Pair } from './rates/pair.js';
export type { PrintedTexts } from './rate-ticker/printed-texts.js';
export { RateTicker } from './rate-ticker/rate-ticker.js';
export { deduplicate, type GivenRate, type Quote, type Rate } from './rates/rate.js';
export { selectRates, type SelectedRates, type Selection } from './rates/select-rates.js';
