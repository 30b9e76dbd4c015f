import { currencyName } from '../locale/currency-names.js';
import { numberFormat } from '../locale/intl.js';
import { tickerWords, type TickerWords } from '../locale/ticker-words.js';
import type { PrintedRate } from '../rates/print-rate.js';

/** The words that a strip's style sheet has now. */
const written = new WeakMap<HTMLElement, TickerWords>();

/**
 * Gives the style sheet the words for up, down and unchanged, which it has spoken for the signs of the change, behind a
 * comma that ends the value, and those for the two prices. Only when they changed, as the whole strip inherits them.
 */
export function writeSpokenWords(frame: HTMLElement, words: TickerWords): void {
  if (written.get(frame) === words) return;
  written.set(frame, words);
  for (const name of ['up', 'down', 'flat', 'bid', 'ask'] as const) {
    const comma = name === 'bid' || name === 'ask' ? '' : ',';
    frame.style.setProperty(`--_spoken-${name}`, JSON.stringify(`${comma} ${words[name]} `));
  }
}

/** Whether style sheets can have an attribute's text spoken: Safari before 17.4 and Firefox before 128 cannot. */
const canSpeakAttributes = typeof CSS === 'undefined' || CSS.supports('content', '"" / attr(x)');

/** What is spoken of a rate in place of its codes, in two pieces: `1 US dollar`, then ` Kyrgyz soms` behind the value. */
export interface SpokenNames {
  readonly base: string;
  readonly quote: string;
}

/** How a rate is spoken. */
export interface SpeechOptions {
  /** Units of the base that are priced. */
  readonly units: number;
  readonly lang: string;
  /** Whether it is a link, in which the names come behind the codes that are seen (WCAG 2.5.3). */
  readonly isLink: boolean;
}

/** The names that are spoken of a rate; undefined where style sheets cannot have them spoken. */
export function spokenNames(
  { rate, decimals }: PrintedRate,
  { units, lang, isLink }: SpeechOptions,
): SpokenNames | undefined {
  if (!canSpeakAttributes) return undefined;
  const { currencies } = tickerWords.of(lang);
  const count = numberFormat(lang, 0, 'decimal').format(units);
  return {
    base: `${isLink ? ', ' : ''}${count} ${currencyName(rate.base, lang, units, 0, currencies)}`,
    quote: ` ${currencyName(rate.quote, lang, rate.value * units, decimals, currencies)}`,
  };
}
