/** Small bugs for `npm run test:mutation`: a piece of code that stands once in a file, what replaces it, what notices. */
const room = 'src/payload';
const tests = (...names) => names.map((name) => `test/payload/${name}.test.ts`);

export default [
  { file: `${room}/entities.ts`, find: '>= MAX_LOOK_UPS', replace: '>= 5000', tests: tests('entities', 'parse-xml') },
  {
    file: `${room}/entities.ts`,
    find: 'if (!lookedUp.size) setTimeout(() => lookedUp.clear());',
    replace: '',
    tests: tests('entities'),
  },
  {
    file: `${room}/entities.ts`,
    find: 'code >= 0x80 && code < 0xa0',
    replace: 'code > 0x80 && code < 0xa0',
    tests: tests('entities'),
  },
  {
    file: `${room}/repair-xml.ts`,
    find: "(value || !name.startsWith('xmlns:'))",
    replace: 'true',
    tests: tests('parse-xml'),
  },
  { file: `${room}/repair-xml.ts`, find: '<= MAX_NAMESPACE_LENGTH', replace: '<= 1e6', tests: tests('parse-xml') },
  {
    file: `${room}/repair-xml.ts`,
    find: '${dropForbidden(content)}',
    replace: '${content}',
    tests: tests('parse-xml'),
  },
  { file: `${room}/repair-xml.ts`, find: "attributes.endsWith('/')", replace: 'false', tests: tests('parse-xml') },
  { file: `${room}/xml-writer.ts`, find: 'item > 0 ? item : leaf', replace: 'leaf', tests: tests('parse-xml') },
  {
    file: `${room}/xml-writer.ts`,
    find: 'this.#continued = this.#open.length;',
    replace: '',
    tests: tests('parse-xml'),
  },
  {
    file: `${room}/xml-writer.ts`,
    find: 'this.#elementCount > MAX_ELEMENTS',
    replace: 'false',
    tests: tests('parse-xml'),
  },
  { file: `${room}/xml-writer.ts`, find: 'this.#open.length > 1 || ', replace: '', tests: tests('parse-xml') },
  {
    file: `${room}/parse-xml.ts`,
    find: 'if (step.value.truncated) last.remove();',
    replace: '',
    tests: tests('parse-xml'),
  },
  {
    file: `${room}/parse-xml.ts`,
    find: "'trusted-types', cause",
    replace: "'parse', cause",
    tests: tests('trusted-types'),
  },
  {
    file: `${room}/markup-policy.ts`,
    find: 'pageState.policy ??= createPolicy()',
    replace: 'pageState.policy = createPolicy()',
    tests: tests('trusted-types'),
  },
  {
    file: `${room}/field-map.ts`,
    find: '!Object.hasOwn(value, step)',
    replace: '!(step in value)',
    tests: tests('field-map'),
  },
  {
    file: `${room}/field-map.ts`,
    find: 'text.replace(PLACE, () => values[place++]!)',
    replace: 'text.replace(PLACE, values[place++]!)',
    tests: tests('field-map'),
  },
  { file: `${room}/json.ts`, find: '!Number.isNaN(value)', replace: 'true', tests: tests('json') },
  { file: `${room}/json.ts`, find: '__proto__: null, ', replace: '', tests: tests('json') },
  {
    file: `${room}/service-message.ts`,
    find: 'text.slice(0, MAX_QUOTED_LENGTH)',
    replace: 'text',
    tests: tests('service-message'),
  },
  {
    file: `${room}/service-message.ts`,
    find: 'if (text.length >= length) break;',
    replace: '',
    tests: tests('service-message'),
  },
  {
    file: `${room}/time-slices.ts`,
    find: 'if (performance.now() < sliceEnd) continue;',
    replace: 'continue;',
    tests: tests('time-slices'),
  },
  {
    file: `${room}/time.ts`,
    find: 'MAX_EPOCH_SECONDS = 1e11',
    replace: 'MAX_EPOCH_SECONDS = 1e12',
    tests: tests('time'),
  },
];
