/*
 * Declaration files that teach each framework's own checker the attributes, properties and events of our elements. They
 * are made from the manifest and build on the framework's own types, so that `ref`, `key`, `class` and every other
 * attribute of HTML is what the framework says it is.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A property that is set more loosely than it is read: TypeScript cannot look up the type of a setter. */
const SETTER_TYPES = {
  rates: 'readonly GivenRate[] | undefined',
  headlines: 'readonly GivenHeadline[] | undefined',
};

const EVENT_PROPS = {
  react: (name) => `on${name}`,
  preact: (name) => `on${name}`,
  solid: (name) => `on:${name}`,
  vue: (name) => `on${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`,
  svelte: (name) => `on${name}`,
};

/** Where each framework looks for elements, `{TAGS}` being a list of `'tag': type`, and the type of one of them. */
const FRAMEWORKS = {
  react: {
    imports: `import type { ClassAttributes, HTMLAttributes } from 'react';`,
    type: (name) => `ClassAttributes<${name}> & WithProps<HTMLAttributes<${name}>, ${name}Props>`,
    augment: (tags) =>
      `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}    }\n  }\n}`,
  },
  preact: {
    imports: `import type { HTMLAttributes } from 'preact';`,
    type: (name) => `WithProps<HTMLAttributes<${name}>, ${name}Props>`,
    augment: (tags) =>
      `declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}    }\n  }\n}`,
  },
  solid: {
    imports: `import type { JSX } from 'solid-js';`,
    type: (name) => `WithProps<JSX.HTMLAttributes<${name}>, ${name}Props>`,
    augment: (tags) =>
      `declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}    }\n  }\n}`,
  },
  vue: {
    imports: `import type { HTMLAttributes, ReservedProps } from 'vue';`,
    type: (name) => `new () => { $props: ReservedProps & WithProps<HTMLAttributes, ${name}Props> }`,
    augment: (tags) => `declare module 'vue' {\n  interface GlobalComponents {\n${tags}  }\n}`,
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    type: (name) => `WithProps<HTMLAttributes<${name}>, ${name}Props>`,
    augment: (tags) => `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${tags}  }\n}`,
  },
};

/** Solid 1 sets attributes of custom elements unless `prop:` says otherwise. */
const PREFIXES = { solid: ['', 'prop:'] };

const isProperty = ({ kind, privacy, static: isStatic }) => kind === 'field' && !privacy && !isStatic;

function propLines(framework, { name: className, members, events }) {
  const lines = members.filter(isProperty).flatMap(({ name, attribute, description }) => {
    const type = SETTER_TYPES[name] ?? `${className}['${name}'] | undefined`;
    const properties = (PREFIXES[framework] ?? ['']).map((prefix) => prefix + name);
    const names = new Set([...properties, ...(attribute ? [attribute] : [])]);
    // A name with a hyphen is an attribute's alone: markup writes its number as text. (Vue checks the property instead.)
    return [...names].map(
      (prop) => `  /** ${description} */\n  '${prop}'?: ${prop.includes('-') ? `Attribute<${type}>` : type};`,
    );
  });
  const eventLines = events.map(({ name, type, description }) => {
    const prop = EVENT_PROPS[framework](name);
    return `  /** ${description} */\n  '${prop}'?: ((event: ${type.text}) => void) | undefined;`;
  });
  return [...lines, ...eventLines];
}

/** The declaration file of a framework, as text. */
export function frameworkTypes(framework, manifest) {
  const { imports, type, augment } = FRAMEWORKS[framework];
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName);
  const eventTypes = elements.flatMap(({ events }) => events.map((event) => event.type.text));
  const names = new Set([...elements.map(({ name }) => name), ...eventTypes, 'GivenHeadline', 'GivenRate']);
  const props = elements.map(
    (element) => `export interface ${element.name}Props {\n${propLines(framework, element).join('\n')}\n}\n`,
  );
  const tags = elements.map(({ name, tagName }) => `'${tagName}': ${type(name)};\n`).join('');
  return [
    `import type { ${[...names].sort().join(', ')} } from './index.js';`,
    imports,
    '',
    "/** Our own properties go before HTML's of the same name. */",
    'type WithProps<Attributes, Props> = Omit<Attributes, keyof Props> & Props;',
    '/** The value of an attribute: numbers may be written as text. */',
    'type Attribute<Value> = Value | (number extends Value ? `${number}` : never);',
    '',
    ...props,
    augment(tags),
    '',
  ].join('\n');
}

/** TypeScript 6 looks up what an import for its effect alone names. */
const THEME_TYPES = '/** A theme is a style sheet. It exports nothing. */\nexport {};\n';

/** Plugin of the manifest's analyzer that writes `react.d.ts`, `vue.d.ts` and so on, and `theme.d.ts`. */
export const frameworkTypesPlugin = ({ outdir }) => ({
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest }) {
    for (const framework of Object.keys(FRAMEWORKS)) {
      writeFileSync(join(outdir, `${framework}.d.ts`), frameworkTypes(framework, customElementsManifest));
    }
    writeFileSync(join(outdir, 'theme.d.ts'), THEME_TYPES);
  },
});
