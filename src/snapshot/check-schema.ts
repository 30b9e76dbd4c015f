/*
 * As much of JSON Schema as the config's needs, so that the file that editors read is also what the tool checks by.
 */
import { fieldsOf, listOf } from '../payload/json.js';

/** A JSON Schema, as far as it is understood here. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

/** A config is not as the schema says. The message names the place, what was expected and what came. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
}

/**
 * Checks a value by a schema.
 *
 * @param place - names the value in messages
 * @throws ConfigError at the first fault
 */
export function checkBySchema(value: unknown, schema: Schema, place: string): void {
  const fail = (wanted: string, got: string): never => {
    throw new ConfigError(`${place}: expected ${wanted}, got ${got}`);
  };
  const type = typeOf(value);
  // The value itself is not shown: it may hold a key.
  if (schema.type && type !== schema.type) fail(`a value of type ${schema.type}`, type);
  if (schema.enum && !schema.enum.includes(String(value))) fail(schema.enum.join(' or '), `"${String(value)}"`);
  if (typeof value === 'string' && value.trim().length < (schema.minLength ?? 0)) fail('a text', 'an empty one');
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value < minimum || value > maximum) fail(`a number from ${minimum} to ${maximum}`, `${value}`);
  }
  if (Array.isArray(value) && value.length < (schema.minItems ?? 0)) fail('at least one entry', 'none');
  listOf(value).forEach((item, index) => checkBySchema(item, schema.items ?? {}, `${place}[${index}]`));
  const fields = fieldsOf(value);
  for (const name of schema.required ?? []) if (!(name in fields)) fail(`"${name}"`, 'none');
  for (const [name, field] of Object.entries(fields)) {
    const own = schema.properties?.[name];
    const other = schema.additionalProperties;
    if (!own && other === false) fail(`one of ${Object.keys(schema.properties ?? {}).join(', ')}`, `"${name}"`);
    checkBySchema(field, own ?? (typeof other === 'object' ? other : {}), `${place}.${name}`);
  }
}
