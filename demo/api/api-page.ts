/* The reference of both elements, from their manifest. */
import { escapeHtml } from '../../src/snapshot/print-html.js';
import type { ElementManifest, MemberManifest, Named } from '../manifest/manifest.js';

/** A description as HTML: words in backticks are code. */
export const describe = (text = ''): string =>
  escapeHtml(text.replace(/\s+/g, ' ')).replace(/`([^`]+)`/g, '<code>$1</code>');

const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;

function table(title: string, id: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return '';
  const heads = head.map((name) => `<th scope="col">${name}</th>`).join('');
  const lines = rows.map(([name, ...cells]) => {
    const anchor = `${id}-${(name ?? '').replace(/<[^>]+>|[^\w-]/g, '')}`;
    return `<tr id="${anchor}"><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<h3 id="${id}">${title}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="${id}"><table>
<thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>\n`;
}

const named = (list: readonly Named[] = [], print = (name: string): string => name): string[][] =>
  list.map(({ name, description }) => [code(print(name)), describe(description)]);

function callOf({ name, parameters = [], static: isStatic }: MemberManifest): string {
  return `${isStatic ? 'static ' : ''}${name}(${parameters.map((one) => one.name).join(', ')})`;
}

function element(manifest: ElementManifest): string {
  const {
    tagName: tag,
    description,
    attributes,
    members,
    events,
    slots,
    cssParts,
    cssStates,
    cssProperties,
  } = manifest;
  const attributeRows = attributes.map((one) => [
    code(one.name),
    one.type ? code(one.type.text) : '',
    one.default === undefined ? '–' : code(one.default),
    describe(one.description),
  ]);
  const fields = members.filter((one) => one.kind === 'field' && !one.attribute && one.description);
  const methods = members.filter((one) => one.kind === 'method' && one.description);
  return `<section><h2 id="${tag}">&lt;${tag}&gt;</h2><p>${describe(description)}</p>
${table('Attributes', `${tag}-attributes`, ['Name', 'Type', 'Default', 'What it does'], attributeRows)}
${table(
  'Properties without an attribute',
  `${tag}-properties`,
  ['Name', 'Type', 'What it is'],
  fields.map((one) => [code(one.name), code(one.type?.text ?? ''), describe(one.description)]),
)}
${table(
  'Methods',
  `${tag}-methods`,
  ['Call', 'What it does'],
  methods.map((one) => [code(callOf(one)), describe(one.description)]),
)}
${table(
  'Events',
  `${tag}-events`,
  ['Name', 'Type', 'When'],
  events.map((one) => [code(one.name), code(one.type?.text ?? 'Event'), describe(one.description)]),
)}
${table(
  'Slots',
  `${tag}-slots`,
  ['Name', 'Content'],
  named(slots, (name) => name || '(default)'),
)}
${table(
  'States',
  `${tag}-states`,
  ['Selector', 'Holds while'],
  named(cssStates, (name) => `:state(${name})`),
)}
${table(
  'Parts',
  `${tag}-parts`,
  ['Selector', 'What it is'],
  named(cssParts, (name) => `::part(${name})`),
)}
${table(
  'Custom properties',
  `${tag}-custom-properties`,
  ['Name', 'Default', 'What it sets'],
  cssProperties.map((one) => [code(one.name), code(one.default ?? ''), describe(one.description)]),
)}</section>`;
}

/** The content of the API's page. */
export const apiPage = (elements: readonly ElementManifest[]): string => elements.map(element).join('\n');
