/* The style sheet of what was chosen. */
import { cleanCss, type BuilderState } from './state.js';

/** Declarations of a text, one a line; what cannot be one is left out. */
export const declarationsOf = (text: string): string[] =>
  cleanCss(text)
    .split(';')
    .map((one) => one.trim())
    .filter((one) => /^[\w-]+\s*:\s*\S/.test(one));

function rule(selector: string, declarations: readonly string[]): string {
  return declarations.length ? `${selector} {\n${declarations.map((one) => `  ${one};\n`).join('')}}` : '';
}

/**
 * The rules of a state's properties, parts and states. Beside a theme they name its class, or its rules would be stronger.
 *
 * @param selectorOf - how a selector is written, where a framework wants it its own way
 */
export function elementCss(
  { tag, theme, properties, parts, states }: BuilderState,
  selectorOf: (selector: string) => string = (selector) => selector,
): string {
  const host = theme ? `${tag}.ca-theme-${theme}` : tag;
  const own = Object.entries(properties).flatMap(([name, value]) => declarationsOf(`${name}: ${value}`));
  return [
    rule(selectorOf(host), own),
    ...Object.entries(parts).map(([name, text]) => rule(selectorOf(`${host}::part(${name})`), declarationsOf(text))),
    ...Object.entries(states).map(([name, text]) => rule(selectorOf(`${host}:state(${name})`), declarationsOf(text))),
  ]
    .filter(Boolean)
    .join('\n');
}
