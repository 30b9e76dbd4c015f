/* Which control suits an attribute or a custom property, told by what the manifest says of it. */
import { codeWords, type AttributeManifest, type PropertyManifest } from '../manifest/manifest.js';

interface Base {
  readonly name: string;
  readonly description: string;
  /** What holds while nothing is chosen, to be shown. */
  readonly initial: string;
}

/** A control, ready to be drawn. */
export type Control = Base &
  (
    | { readonly kind: 'switch' | 'colour' }
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
    | { readonly kind: 'text'; readonly suggestions: readonly string[] }
    | { readonly kind: 'number'; readonly range: Range | undefined }
    | { readonly kind: 'size'; readonly range: Range; readonly unit: string }
  );

/** Bounds of a slider. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Numbers that are found by sliding, by attribute; others are typed. */
const SLIDERS: Readonly<Partial<Record<string, Range>>> = {
  speed: { min: 0, max: 300, step: 5 },
  limit: { min: 1, max: 50, step: 1 },
  'page-size': { min: 1, max: 12, step: 1 },
  'heading-level': { min: 1, max: 6, step: 1 },
};

const unquoted = (text = ''): string => text.replace(/^'(.*)'$/s, '$1');

/** The control of an attribute. */
export function attributeControl({ name, type, default: initial, description = '' }: AttributeManifest): Control {
  const base = { name, description, initial: initial === 'undefined' ? '' : unquoted(initial) };
  const text = type?.text ?? 'string';
  if (text === 'boolean') return { ...base, kind: 'switch' };
  const choices = [...text.matchAll(/'([^']*)'/g)].map(([, choice]) => choice!);
  if (choices.length) return { ...base, kind: 'choice', choices };
  if (text.includes('number') && !text.includes('string')) return { ...base, kind: 'number', range: SLIDERS[name] };
  return { ...base, kind: 'text', suggestions: codeWords(description).filter((word) => /^[\w-]+$/.test(word)) };
}

const SIZE = /^(\d*\.?\d+)(px|em|rem|lh|ms|s|%)?(?=$|,|\s*$)/;

/** Bounds in which a size of a unit is sought. */
function rangeOf(unit: string, initial: number): Range {
  if (unit === 'px') return { min: 0, max: Math.max(48, initial * 3), step: 1 };
  if (unit === 'lh') return { min: 1, max: Math.max(16, initial * 2), step: 1 };
  return { min: 0, max: Math.max(unit ? 4 : 3, initial * 3), step: 0.05 };
}

/** The control of a custom property. */
export function propertyControl({ name, default: initial = '', description = '' }: PropertyManifest): Control {
  const base = { name, description, initial };
  const [, number, unit = ''] = SIZE.exec(initial) ?? [];
  if (number !== undefined) {
    // A bare 0 is a length; other bare numbers are factors.
    const own = !unit && Number(number) === 0 ? 'px' : unit;
    return { ...base, kind: 'size', unit: own, range: rangeOf(own, Number(number)) };
  }
  if (/\bcolour\b|^Ground\b/i.test(description) && !initial.startsWith("'")) return { ...base, kind: 'colour' };
  return { ...base, kind: 'text', suggestions: [] };
}

const EASE: readonly Control['kind'][] = ['choice', 'number', 'switch', 'size', 'colour', 'text'];

/** Controls with those first that show something by one touch. */
export const byEase = (controls: readonly Control[]): Control[] =>
  [...controls].sort((one, other) => EASE.indexOf(one.kind) - EASE.indexOf(other.kind));

/** A name as people read it: `--ca-rate-ticker-up-glyph` of the ticker is "Up glyph". */
export function labelOf(name: string, tag: string): string {
  const words = name.replace(`--${tag}-`, '').replace(/^--/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
