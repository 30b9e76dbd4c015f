/** The same strip and text for every contender. Runs in the page. */
export const PX_PER_SECOND = 60;
export const FRAMES_PER_SECOND = 60;

/** So many rates. `wide` ones have longer values; `salt` gives others of the same width. */
export function ratesOf(count, { salt = 0, wide = () => false } = {}) {
  return Array.from({ length: count }, (_, index) => {
    const base = `C${String(index).padStart(4, '0')}`;
    const value = 1 + ((index * 37 + salt * 11) % 9) / 10 + 0.0012 + (wide(index) ? 123456 : 0);
    const change = index % 3 === 2 ? 0.14 : index % 3 ? -0.3 : 0;
    return { pair: `${base}/USD`, base, quote: 'USD', value, change };
  });
}

const value = new Intl.NumberFormat('en', { minimumFractionDigits: 4, maximumFractionDigits: 4 });

/** What the ticker prints of a rate. */
export const textOf = (rate) =>
  `${rate.pair} = ${value.format(rate.value)} ${String(rate.change || 0).replace('-', '−')}%`;

export const itemMarkup = (rate) => `<span class="item" data-key="${rate.pair}">${textOf(rate)}</span>`;
