import {
  autoDecimals,
  changeOf,
  deduplicate,
  Dictionary,
  FeedError,
  FeedErrorEvent,
  formatChange,
  formatValue,
  groupHeadlines,
  headlineLanguages,
  Headlines,
  HeadlineSelectEvent,
  HeadlinesLoadEvent,
  headlineWords,
  movementOf,
  NewHeadlinesEvent,
  PageEvent,
  pageNumbers,
  pairName,
  parsePair,
  parsePairs,
  RateSelectEvent,
  RatesLoadEvent,
  RateTicker,
  ReadError,
  readPayload,
  readQuotes,
  registerWords,
  roundChange,
  selectRates,
  tickerLanguages,
  tickerWords,
} from 'ca-rate-ticker';
import type {
  DateNames,
  Direction,
  FeedErrorCode,
  FeedErrorDetails,
  Fill,
  GivenHeadline,
  GivenRate,
  Group,
  Grouping,
  Headline,
  HeadlineLayout,
  HeadlinesEventMap,
  HeadlineWords,
  LanguageData,
  LanguageLoaders,
  LoadedLanguage,
  Movement,
  NumberSigns,
  Pagination,
  Pair,
  Phrases,
  Plural,
  PrintedTexts,
  Quote,
  Rate,
  RateTickerEventMap,
  ReadErrorCode,
  ReadOptions,
  ReadResult,
  RegisteredWords,
  SegmentReport,
  SelectedRates,
  Selection,
  TickerWords,
  Translation,
  ValueStyle,
  WithData,
} from 'ca-rate-ticker';

const rate: Rate = { pair: 'KGS/USD', base: 'KGS', quote: 'USD', value: 0.01144 };
const headline: Headline = { id: '1', title: 'A title' };
const style: ValueStyle = { lang: 'en', digits: 'auto', per: 1 };

const details: FeedErrorDetails = { url: 'https://example.org/rates.json', status: 503 };
const code: FeedErrorCode = new FeedError('http', 'expected rates, got 503', details).code;
const readCode: ReadErrorCode = new ReadError('expected rates, got a page').code;
const events: Event[] = [
  new FeedErrorEvent(new FeedError('http', 'expected rates, got 503')),
  new HeadlineSelectEvent(headline),
  new HeadlinesLoadEvent([headline], 1),
  new NewHeadlinesEvent([headline]),
  new PageEvent(2),
  new RateSelectEvent(rate),
  new RatesLoadEvent([rate], ['example.org']),
];

const pair: Pair | undefined = parsePair('kgs-usd');
const name: string = pairName(pair ?? { base: 'KGS', quote: 'USD' });
const selection: Selection = { pairs: parsePairs('KGS/USD').pairs, limit: 10 };
const quotes: Quote[] = [...deduplicate([rate]).values()];
const selected: SelectedRates = selectRates(quotes, selection);
const movement: Movement = movementOf(roundChange(changeOf(2, 1)));
const texts: string[] = [formatValue(1, style), formatChange(0.1, 'en'), autoDecimals(1).toFixed()];
const options: ReadOptions = {};
const results: (ReadResult | undefined)[] = [readQuotes({}), await readPayload({}, options)];

const grouping: Grouping = 'day';
const groups: Group[] = groupHeadlines([headline], 'day', 'UTC');
const numbers: (number | undefined)[] = pageNumbers(1, 3);

const phrases = { hours: { one: '{count} hour', other: '{count} hours' } } satisfies Phrases;
const plural: Plural = phrases.hours;
const translated: Translation<typeof phrases> = { hours: { other: '{count} soat' } };
const numbersOfUzbek: NumberSigns = { group: ' ', decimal: ',', percent: '%' };
const data: LanguageData = { numbers: numbersOfUzbek };
const registered: RegisteredWords = data;
const loaded: [LoadedLanguage<TickerWords>, WithData<{ lang: string }>] = [{ pause: 'Pauza' }, { lang: 'uz', data }];
registerWords('uz', registered);

const loaders: [LanguageLoaders<TickerWords>, LanguageLoaders<HeadlineWords>] = [tickerLanguages, headlineLanguages];
const dictionaries: [Dictionary<TickerWords>, Dictionary<HeadlineWords>] = [tickerWords, headlineWords];

RateTicker.define('my-ticker');
Headlines.define();
declare const ticker: RateTicker;
declare const list: Headlines;
ticker.renderItem = ({ pair: shown }, { value, change }: PrintedTexts) => [shown, value, change].join(' ');
const direction: Direction = ticker.direction;
const fill: Fill = ticker.fill;
const layout: HeadlineLayout = list.layout;
const pagination: Pagination = list.pagination;
const reports: readonly SegmentReport[] = ticker.report();
const given: [GivenRate, GivenHeadline] = [{ pair: 'KGS/USD', value: 1 }, { title: 'A title' }];
const loadEvent: RatesLoadEvent = {} as RateTickerEventMap['ca-load'];
const turned: PageEvent = {} as HeadlinesEventMap['ca-page'];

// @ts-expect-error
formatValue(1, { lang: 'en' });
// @ts-expect-error
const wrongMovement: Movement = 'sideways';
// @ts-expect-error
groupHeadlines([headline], 'year', 'UTC');
// @ts-expect-error
selectRates([{ pair: 'KGS/USD' }], selection);
// @ts-expect-error
new FeedError('nonsense', 'a code that does not exist');
// @ts-expect-error
ticker.scrollToPair(5);
// @ts-expect-error
list.layout = 'sideways';
// @ts-expect-error
rate.value = 5;

export type { DateNames };
export {
  code,
  dictionaries,
  direction,
  events,
  fill,
  given,
  grouping,
  groups,
  layout,
  loaded,
  loadEvent,
  loaders,
  movement,
  name,
  numbers,
  pagination,
  plural,
  readCode,
  reports,
  results,
  selected,
  texts,
  translated,
  turned,
  wrongMovement,
};
