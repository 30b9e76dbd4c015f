/* The code to copy, in the shape that each kind of page wants it. */
import { escapeHtml } from '../../src/snapshot/print-html.js';
import type { ElementManifest, TagName } from '../manifest/manifest.js';
import { elementCss } from './element-css.js';
import { sampleOf } from './samples.js';
import type { BuilderState } from './state.js';

/** Where the package is, and which. */
export interface PackageInfo {
  readonly version: string;
}

/** An attribute with the kind of its value. */
interface TypedAttribute {
  readonly name: string;
  readonly value: string;
  readonly kind: 'boolean' | 'number' | 'text';
}

const FILES: Readonly<Record<TagName, string>> = { 'ca-rate-ticker': 'rate-ticker', 'ca-headlines': 'headlines' };
const cdn = (version: string, path: string): string => `https://cdn.jsdelivr.net/npm/ca-rate-ticker@${version}/${path}`;
const defineFile = (tag: TagName): string => `ca-rate-ticker/define-${FILES[tag]}.js`;
const themeFile = (theme: string): string => `ca-rate-ticker/themes/${theme}.css`;
const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** The attributes of the code, in the order of the manifest. */
export function attributesOf(state: BuilderState, element: ElementManifest): TypedAttribute[] {
  const { live } = sampleOf(state.tag, state.sample);
  // A page's own source has neither the pairs nor the level before of the sample.
  const values = state.attributes['src'] ? state.attributes : { ...live, ...state.attributes };
  return element.attributes.flatMap(({ name, type }) => {
    const value = values[name];
    if (value === undefined) return [];
    const text = type?.text ?? '';
    const isNumber = /\bnumber\b/.test(text) && !/\bstring\b/.test(text) && Number.isFinite(Number(value));
    return [{ name, value, kind: text === 'boolean' ? 'boolean' : isNumber ? 'number' : 'text' }];
  });
}

/** A tag with its attributes as a language writes them: on one line when they are short. */
function tag(
  name: string,
  attributes: readonly string[],
  theme: string,
  classes: 'class' | 'className',
  end: string,
): string {
  const all = theme ? [`${classes}="ca-theme-${theme}"`, ...attributes] : attributes;
  const line = [name, ...all].join(' ');
  return line.length < 90 && !line.includes('\n')
    ? `<${line}${end.startsWith('/') ? ' ' : ''}${end}`
    : `<${name}\n${all.map((one) => `  ${one}\n`).join('')}${end}`;
}

const htmlAttribute = ({ name, value, kind }: TypedAttribute): string =>
  kind === 'boolean' ? name : `${name}="${escapeHtml(value)}"`;

function htmlTag(state: BuilderState, element: ElementManifest): string {
  return tag(state.tag, attributesOf(state, element).map(htmlAttribute), state.theme, 'class', `></${state.tag}>`);
}

type Snippet = (state: BuilderState, element: ElementManifest, about: PackageInfo) => string;

const html: Snippet = (state, element, { version }) => {
  const css = elementCss(state);
  return [
    `<script type="module" src="${cdn(version, `dist/cdn/${FILES[state.tag]}.js`)}"></script>`,
    ...(state.theme ? [`<link rel="stylesheet" href="${cdn(version, `themes/${state.theme}.css`)}" />`] : []),
    ...(css ? [`<style>\n${indent(css, '  ')}\n</style>`] : []),
    '',
    htmlTag(state, element),
  ].join('\n');
};

const wordpress: Snippet = (state, element, about) =>
  `<!-- wp:html -->\n${html(state, element, about)}\n<!-- /wp:html -->`;

/** Text between backticks of a script. */
const inBackticks = (text: string): string => text.replace(/[`\\]|\$\{/g, '\\$&');

const module: Snippet = (state, element) => {
  const css = elementCss(state);
  const lines = attributesOf(state, element).map(
    ({ name, value }) => `element.setAttribute('${name}', ${JSON.stringify(value)});`,
  );
  return [
    '// npm install ca-rate-ticker',
    `import '${defineFile(state.tag)}';`,
    ...(state.theme ? [`import '${themeFile(state.theme)}';`] : []),
    '',
    `const element = document.createElement('${state.tag}');`,
    ...(state.theme ? [`element.className = 'ca-theme-${state.theme}';`] : []),
    ...lines,
    'document.body.append(element);',
    ...(css
      ? [
          '',
          'const style = new CSSStyleSheet();',
          `style.replaceSync(\`\n${indent(inBackticks(css), '  ')}\n\`);`,
          'document.adoptedStyleSheets.push(style);',
        ]
      : []),
  ].join('\n');
};

const react: Snippet = (state, element) => {
  const css = elementCss(state);
  const attributes = attributesOf(state, element).map(({ name, value, kind }) =>
    kind === 'text'
      ? `${name}=${/["\\\n&{]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`}`
      : kind === 'number'
        ? `${name}={${Number(value)}}`
        : name,
  );
  const body = tag(state.tag, attributes, state.theme, 'className', '/>');
  return [
    // Else Next runs it on the server alone, where no element is registered.
    `'use client';`,
    '',
    `import type {} from 'ca-rate-ticker/react.d.ts';`,
    `import '${defineFile(state.tag)}';`,
    ...(state.theme ? [`import '${themeFile(state.theme)}';`] : []),
    ...(css ? ['', `const css = \`\n${indent(inBackticks(css), '  ')}\n\`;`] : []),
    '',
    'export function Embedded() {',
    '  return (',
    ...(css ? ['    <>', '      <style>{css}</style>', indent(body, '      '), '    </>'] : [indent(body, '    ')]),
    '  );',
    '}',
  ].join('\n');
};

const vue: Snippet = (state, element) => {
  const css = elementCss(state);
  const attributes = attributesOf(state, element).map(({ name, value, kind }) =>
    kind === 'text' ? `${name}="${escapeHtml(value)}"` : `:${name}="${kind === 'number' ? Number(value) : 'true'}"`,
  );
  return [
    '<script setup lang="ts">',
    `import type {} from 'ca-rate-ticker/vue.d.ts';`,
    `import '${defineFile(state.tag)}';`,
    ...(state.theme ? [`import '${themeFile(state.theme)}';`] : []),
    '</script>',
    '',
    '<template>',
    indent(tag(state.tag, attributes, state.theme, 'class', '/>'), '  '),
    '</template>',
    ...(css ? ['', `<style>\n${css}\n</style>`] : []),
  ].join('\n');
};

const svelte: Snippet = (state, element) => {
  const css = elementCss(state, (selector) => `:global(${selector})`);
  // Braces in an attribute's text would be code.
  const attributes = attributesOf(state, element).map(({ name, value, kind }) =>
    kind === 'text'
      ? `${name}=${/[{"\\\n&]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`}`
      : `${name}={${kind === 'number' ? Number(value) : 'true'}}`,
  );
  return [
    '<script lang="ts">',
    `  import type {} from 'ca-rate-ticker/svelte.d.ts';`,
    `  import '${defineFile(state.tag)}';`,
    ...(state.theme ? [`  import '${themeFile(state.theme)}';`] : []),
    '</script>',
    '',
    tag(state.tag, attributes, state.theme, 'class', `></${state.tag}>`),
    ...(css ? ['', `<style>\n${indent(css, '  ')}\n</style>`] : []),
  ].join('\n');
};

/** Two braces are code of Angular's templates, which then sets a property unless told that it is an attribute. */
const angularAttribute = (attribute: TypedAttribute): string =>
  attribute.value.includes('{{')
    ? `attr.${htmlAttribute(attribute).replaceAll('{{', "{{ '{{' }}")}`
    : htmlAttribute(attribute);

const angular: Snippet = (state, element) => {
  const theme = state.theme ? `@import '${themeFile(state.theme)}';` : '';
  const css = [theme, elementCss(state)].filter(Boolean).join('\n');
  const attributes = attributesOf(state, element).map(angularAttribute);
  const body = tag(state.tag, attributes, state.theme, 'class', `></${state.tag}>`);
  return [
    `import { Component, CUSTOM_ELEMENTS_SCHEMA${css ? ', ViewEncapsulation' : ''} } from '@angular/core';`,
    `import '${defineFile(state.tag)}';`,
    '',
    '@Component({',
    `  selector: 'app-embedded',`,
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    `  template: \`\n${indent(inBackticks(body), '    ')}\n  \`,`,
    ...(css
      ? [`  encapsulation: ViewEncapsulation.None,`, `  styles: \`\n${indent(inBackticks(css), '    ')}\n  \`,`]
      : []),
    '})',
    'export class Embedded {}',
  ].join('\n');
};

/** The kinds of code, by the name that people know them by. */
export const SNIPPETS: Readonly<Record<string, Snippet>> = {
  HTML: html,
  Module: module,
  React: react,
  Vue: vue,
  Svelte: svelte,
  Angular: angular,
  WordPress: wordpress,
};
