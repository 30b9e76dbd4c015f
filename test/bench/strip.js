/** The same strip, items and text for every contender. */
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
const changeOf = ({ change }) => `${change ? change.toFixed(2).replace('-', '−') : 0}%`;
const movementOf = ({ change }) => (change > 0 ? 'up' : change < 0 ? 'down' : 'flat');

/** What the ticker prints of a rate. */
export const textOf = (rate) => `${rate.pair} = ${value.format(rate.value)} ${changeOf(rate)}`;

/**
 * The same in the parts that the ticker draws it in.
 *
 * @param part - makes an inline element of a class and its content
 */
export const contentOf = (rate, part) => [
  part('pair', [part('base', [rate.base]), '/', part('quote', [rate.quote])]),
  part('equals', [' = ']),
  part('value', [value.format(rate.value)]),
  ' ',
  part(`change ${movementOf(rate)}`, [changeOf(rate)]),
  part('separator', []),
];

const markupOf = (name, content) => `<span class="${name}">${content.join('')}</span>`;
export const contentMarkup = (rate) => contentOf(rate, markupOf).join('');
export const itemMarkup = (rate) => `<span class="item" data-key="${rate.pair}">${contentMarkup(rate)}</span>`;

/** How the ticker draws the parts. */
export const ITEM_CSS = `
.item { flex: none; white-space: pre; }
.pair { font-weight: 600; }
.equals, .separator, .flat { color: #555; }
.up { color: #147a41; }
.down { color: #c2302c; }
.change::before { font-size: 0.7em; margin-inline-end: 0.3em; vertical-align: 0.1em; }
.up::before { content: '▲'; }
.down::before { content: '▼'; }
.separator { display: inline-block; inline-size: 2.5em; text-align: center; }
.separator::before { content: '•'; }
`;
