import { expect } from '@open-wc/testing';
import { formatValue, headlineWords, registerWords, tickerWords } from '../../src/index.js';
import { formatDate } from '../../src/locale/dates.js';

const english = { ticker: tickerWords.of('en'), headlines: headlineWords.of('en') };

describe('words that a page registers', () => {
  it('are those of the language, which the texts then have', () => {
    registerWords('de', {
      ticker: { ...english.ticker, asOf: 'Stand {time}' },
      headlines: { ...english.headlines, next: 'Weiter' },
    });
    expect(tickerWords.of('de-AT')).to.include({ lang: 'de', asOf: 'Stand {time}' });
    expect(headlineWords.of('de')).to.include({ lang: 'de', next: 'Weiter' });
  });

  it('may be those of one element, and lack some, which are then English', () => {
    registerWords('fr', { ticker: { pause: 'Arrêter' } as never });
    expect(tickerWords.of('fr')).to.include({ lang: 'fr', pause: 'Arrêter', play: 'Play the ticker' });
    expect(headlineWords.of('fr')).to.equal(english.headlines);
  });

  it('may bring signs of numbers and names of dates', () => {
    registerWords('sah', {
      numbers: { group: '.', decimal: ',', percent: ' %', minGroup: 2 },
      dates: {
        months: 'a|b|c|d|e|f|g|h|i|j|k|l',
        weekdays: 'm|n|o|p|q|r|s',
        day: '{day}. {month} {year}',
        weekday: '{weekday} {day}',
        month: '{month}',
        minute: '{count} m',
        hour: '{count} h',
        days: '{count} d',
        yesterday: 'y',
      },
    });
    expect(formatValue(12278.84, { lang: 'sah', digits: 2, per: 1 })).to.equal('12.278,84');
    expect(formatValue(2278.84, { lang: 'sah-RU', digits: 2, per: 1 })).to.equal('2278,84');
    expect(formatDate(Date.UTC(2026, 1, 5), 'day', { lang: 'sah', zone: 'UTC' })).to.equal('5. b 2026');
  });
});
