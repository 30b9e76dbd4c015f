/**
 * Writes the README's tables: the API from `dist/custom-elements.json`, which the build makes from the JSDoc, the fields
 * of a rate and a headline from their interfaces, and the sizes from the limits in package.json. And the code in
 * docs/frameworks.md, from the applications that test it, and the table of jobs in docs/snapshot.md, from its schema.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fieldsOf } from './data-fields.js';

const README = new URL('../README.md', import.meta.url);
const GUIDE = new URL('../docs/frameworks.md', import.meta.url);
const PACKAGE = new URL('../package.json', import.meta.url);
const SCHEMA = new URL('../src/snapshot/config.schema.json', import.meta.url);
const SNAPSHOT_GUIDE = new URL('../docs/snapshot.md', import.meta.url);
const MANIFEST = new URL('../dist/custom-elements.json', import.meta.url);

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const line = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The lists of an element in the README, in this order: title, column heads, entries, cells of an entry. */
const LISTS = [
  [
    'Attributes',
    ['attribute', 'property', 'default', 'meaning'],
    ({ attributes, members }) =>
      attributes.map((one) => ({ ...one, ...members.find(({ name }) => name === one.fieldName) })),
    ({ attribute, name, default: value, description }) => [
      code(attribute),
      code(name),
      value && value !== "''" ? code(value.replaceAll("'", '')) : '–',
      line(description),
    ],
  ],
  [
    'Properties without an attribute',
    ['property', 'type', 'meaning'],
    ({ members }) =>
      members.filter(
        (one) => one.kind === 'field' && one.privacy !== 'private' && !one.attribute && !one.static && one.description,
      ),
    ({ name, type, description }) => [code(name), code(type?.text ?? ''), line(description)],
  ],
  [
    'Methods',
    ['method', 'meaning'],
    ({ members }) => members.filter((one) => one.kind === 'method' && !one.privacy && one.description),
    ({ name, parameters = [], static: own, description }) => [
      code(`${own ? 'static ' : ''}${name}(${parameters.map(({ name: parameter }) => parameter).join(', ')})`),
      line(description),
    ],
  ],
  [
    'Events',
    ['event', 'class', 'meaning'],
    ({ events }) => events,
    (one) => [code(one.name), code(one.type.text), line(one.description)],
  ],
  [
    'Slots',
    ['slot', 'content'],
    ({ slots }) => slots,
    (one) => [one.name ? code(one.name) : '(default)', line(one.description)],
  ],
  [
    'CSS states',
    ['state', 'while'],
    ({ cssStates }) => cssStates,
    (one) => [code(`:state(${one.name})`), line(one.description)],
  ],
  ['CSS parts', ['part', 'what it is'], ({ cssParts }) => cssParts, (one) => [code(one.name), line(one.description)]],
  [
    'CSS custom properties',
    ['property', 'default', 'what it sets'],
    ({ cssProperties }) => cssProperties,
    (one) => [code(one.name), code(one.default), line(one.description)],
  ],
];

/** The API of every element of the manifest, in Markdown. */
function apiOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => other.tagName.localeCompare(one.tagName))
    .map((element) => {
      const lists = LISTS.map(([title, heads, entriesOf, cellsOf]) => {
        const rows = entriesOf({
          attributes: [],
          members: [],
          events: [],
          slots: [],
          cssStates: [],
          cssParts: [],
          cssProperties: [],
          ...element,
        });
        return rows.length ? `#### ${title}\n\n${table(heads, rows.map(cellsOf))}` : '';
      });
      return [`### \`<${element.tagName}>\``, ...lists.filter(Boolean)].join('\n\n');
    })
    .join('\n\n');
}

/** The fields of a rate or a headline, in Markdown. */
const fieldsTable = (datum) =>
  table(
    ['field', 'type', 'meaning'],
    fieldsOf(datum).map(({ name, type, description }) => [code(name), code(type), line(description)]),
  );

/** The size limits, in Markdown: name, files in `dist`, limit. */
function sizesOf({ 'size-limit': limits }) {
  const rows = limits.map(({ name, path, limit }) => [
    line(name),
    [path]
      .flat()
      .map((file) => code(file.replace('dist/', '').replace('cdn/chunks/', '')))
      .join(', '),
    limit,
  ]);
  return table(['what', 'files', 'at most'], rows);
}

/** The properties of a job of the command line tool, in Markdown. */
export function jobsTable() {
  const { properties, required } = JSON.parse(readFileSync(SCHEMA, 'utf8')).properties.jobs.items;
  const rows = Object.entries(properties).map(([name, { type, default: value, description }]) => [
    code(name),
    type,
    required.includes(name) ? 'required' : value === undefined || value === '' ? '–' : code(JSON.stringify(value)),
    line(description),
  ]);
  return table(['property', 'type', 'default', 'meaning'], rows);
}

/** The guide of the command line tool, with its table. */
function writeJobs() {
  const guide = readFileSync(SNAPSHOT_GUIDE, 'utf8');
  const wanted = guide.replace(
    /(<!-- jobs -->\n)[^]*?(<!-- \/jobs -->)/,
    (_, open, end) => `${open}\n${jobsTable()}\n\n${end}`,
  );
  writeFileSync(SNAPSHOT_GUIDE, wanted);
}

/** The README as it is, and with the tables that it should have. */
export function readmes() {
  const readme = readFileSync(README, 'utf8');
  const tables = {
    api: apiOf(JSON.parse(readFileSync(MANIFEST, 'utf8'))),
    rate: fieldsTable('rate'),
    headline: fieldsTable('headline'),
    sizes: sizesOf(JSON.parse(readFileSync(PACKAGE, 'utf8'))),
  };
  const wanted = readme.replace(
    /(<!-- (api|rate|headline|sizes) -->\n)[^]*?(<!-- \/\2 -->)/g,
    (_, open, name, close) => `${open}\n${tables[name]}\n\n${close}`,
  );
  return { readme, wanted };
}

/** The guide for frameworks as it is, and with the code that it should have: after each link to a file, that file. */
export function guides() {
  const guide = readFileSync(GUIDE, 'utf8');
  const wanted = guide.replace(/(^\[[^\]]+\]\(([^)]+)\):\n\n```\w+\n)[^]*?(^```$)/gm, (_, open, path, close) => {
    return `${open}${readFileSync(new URL(path, GUIDE), 'utf8')}${close}`;
  });
  return { guide, wanted };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(README, readmes().wanted);
  writeFileSync(GUIDE, guides().wanted);
  writeJobs();
}
