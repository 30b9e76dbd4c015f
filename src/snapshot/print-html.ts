/*
 * The content of the elements as HTML: for pages that include it on the server, and for readers without scripts.
 */
import type { Headline } from '../headlines/list/headline.js';
import { printRate } from '../rates/print-rate.js';
import type { Rate } from '../rates/rate.js';

const ESCAPES: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, also within an attribute in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

const isoTime = (time: number): string => new Date(time).toISOString();

/** A JSON-LD script; no text in it can end the script or begin a comment. */
function printJsonLd(data: object): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>\n`;
}

/** The lines of `<ca-rate-ticker>`, with the texts that the element shows. */
export function printRatesHtml(rates: readonly Rate[], lang: string, withJsonLd: boolean): string {
  const lines = rates.map((rate) => {
    const { value, change } = printRate(rate, { lang, digits: 'auto', per: 1 });
    return `<li>${escapeHtml(`${rate.pair} = ${value}${change === undefined ? '' : ` ${change}`}`)}</li>\n`;
  });
  const items = rates.map(({ base, quote, value, time }) => ({
    '@type': 'ExchangeRateSpecification',
    currency: base,
    currentExchangeRate: {
      '@type': 'UnitPriceSpecification',
      price: value,
      priceCurrency: quote,
      ...(time !== undefined && { validFrom: isoTime(time) }),
    },
  }));
  return `<ul>\n${lines.join('')}</ul>\n${withJsonLd ? printJsonLd({ '@graph': items }) : ''}`;
}

function printHeadline({ title, url, excerpt, published, lang }: Headline): string {
  const text = escapeHtml(title);
  const link = url ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
  // ISO days: engines lack the month names of several languages, and nobody misreads them.
  const day = published === undefined ? '' : isoTime(published).slice(0, 10);
  const date = day && ` <time datetime="${isoTime(published!)}">${day}</time>`;
  const rest = excerpt ? `<p>${escapeHtml(excerpt)}</p>` : '';
  return `<li${lang ? ` lang="${escapeHtml(lang)}"` : ''} dir="auto">${link}${date}${rest}</li>\n`;
}

/** The list of `<ca-headlines>`. */
export function printHeadlinesHtml(headlines: readonly Headline[], withJsonLd: boolean): string {
  const items = headlines.map(({ title, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    ...(url && { url }),
  }));
  const list = { '@type': 'ItemList', itemListElement: items };
  return `<ul>\n${headlines.map(printHeadline).join('')}</ul>\n${withJsonLd ? printJsonLd(list) : ''}`;
}
