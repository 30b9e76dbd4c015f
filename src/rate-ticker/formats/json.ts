/** A JSON object's fields by name. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

/** A JSON object's own fields, by name, and nothing that objects inherit; none for arrays, `null` and all else. */
export function fieldsOf(value: unknown): Fields {
  return { __proto__: null, ...(typeof value === 'object' && !Array.isArray(value) ? value : undefined) };
}

/** A field's text; none for everything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A JSON list's entries; none for everything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first of the named fields that is there and not `null`. */
export function pick(fields: Fields, ...names: string[]): unknown {
  return names.map((name) => fields[name]).find((value) => value !== undefined && value !== null);
}
