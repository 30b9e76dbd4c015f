/** A JSON object's fields by name. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

/** A JSON object's own fields, by name, and nothing that objects inherit; none for arrays, `null` and all else. */
export function fieldsOf(value: unknown): Fields {
  return { __proto__: null, ...(typeof value === 'object' && !Array.isArray(value) ? value : undefined) };
}

/** A JSON list's entries; none for everything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field's text, or its number as text; empty for everything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}

/** The first of several fields that has text. */
export function firstText(...values: readonly unknown[]): string {
  return values.map(textOf).find(Boolean) ?? '';
}

/** The first of the named fields that is there and not `null`. */
export function pick(fields: Fields, ...names: string[]): unknown {
  return names.map((name) => fields[name]).find((value) => value !== undefined && value !== null);
}

/** A whole number that counts something, also as text; none for everything else. */
export function countOf(value: unknown): number | undefined {
  return /^\d{1,9}$/.test(textOf(value)) ? Number(value) : undefined;
}
