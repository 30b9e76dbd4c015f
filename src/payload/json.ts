/** A JSON object's fields by name. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

/** A JSON object's own fields by name, without what objects inherit; empty for arrays, `null` and everything else. */
export function fieldsOf(value: unknown): Fields {
  return { __proto__: null, ...(typeof value === 'object' && !Array.isArray(value) ? value : undefined) };
}

/** A JSON list's entries; empty for everything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field's text, or its number as text; empty for everything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}

/** The first of the named fields that is there and not `null`. */
export function firstField(fields: Fields, ...names: string[]): unknown {
  return names.map((name) => fields[name]).find((value) => value !== undefined && value !== null);
}

/** A whole number that counts something, also as text; undefined for everything else. */
export function countOf(value: unknown): number | undefined {
  return /^\d{1,9}$/.test(textOf(value)) ? Number(value) : undefined;
}

/** A number within its range, or its default when it is no number: how a number attribute takes effect. */
export function clampNumber(value: number, min: number, max: number, fallback: number): number {
  return typeof value === 'number' && !Number.isNaN(value) ? Math.min(max, Math.max(min, value)) : fallback;
}
