/** A number attribute as it takes effect: kept within its range, and its default where it is no number. */
export function bounded(value: number, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && !Number.isNaN(value) ? Math.min(most, Math.max(least, value)) : otherwise;
}
