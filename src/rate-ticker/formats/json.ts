/** A JSON object's own fields, by name; none for arrays, `null` and everything else. */
export function fieldsOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}

/** A field's text; none for everything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
