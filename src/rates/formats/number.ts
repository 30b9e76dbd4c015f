const THOUSANDS = /^[-+]?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * A number as feeds write it: a JSON number, or text with a decimal point or comma and with blanks, commas or points
 * between the thousands (`12 278,84`, `12,278.84`, `0,01144`), any minus sign. `NaN` when it is none.
 */
export function toNumber(value: unknown): number {
  if (typeof value !== 'string') return typeof value === 'number' ? value : NaN;
  const text = value.replace(/[\s'’]/g, '').replace(/^[\u2010-\u2015\u2212]/, '-');
  const commaIsDecimal = text.lastIndexOf(',') > text.lastIndexOf('.') && !THOUSANDS.test(text);
  const plain = commaIsDecimal ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return /^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}
