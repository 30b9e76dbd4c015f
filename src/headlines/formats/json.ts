/** A JSON object's own fields, by name. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

/** A JSON object's own fields; none for arrays, `null` and everything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}

/** A JSON list; empty for everything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field's text, or its number as text; empty for everything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The first of several fields that has text. */
export function firstText(...values: readonly unknown[]): string {
  return values.map(textOf).find(Boolean) ?? '';
}

/** A whole number that counts something, also as text; none for everything else. */
export function countOf(value: unknown): number | undefined {
  return /^\d{1,9}$/.test(textOf(value)) ? Number(value) : undefined;
}
