/**
 * Writes docs/accessibility.md, a conformance report in the layout of VPAT 2.5, from the tests that carry a criterion's
 * number in their title: `[WCAG 2.2.2]`. Run it after changing one: `node scripts/accessibility.js`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const REPORT = new URL('docs/accessibility.md', ROOT);

/** The criteria of WCAG 2.2, A and AA, that bear on two elements in a page: number, name, level, what we do for it. */
export const CRITERIA = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    'The icons of the pause button are hidden, and the button has a name. Pictures of headlines repeat what the title says and have an empty `alt`.',
  ],
  [
    '1.3.1',
    'Info and Relationships',
    'A',
    'A named region, lists, headings of a level that the page chooses, `nav` with `aria-current`.',
  ],
  [
    '1.3.2',
    'Meaningful Sequence',
    'A',
    'Each rate and each headline is once in the tree, in the order of the feed, however the strip loops.',
  ],
  ['1.4.1', 'Use of Color', 'A', 'A sign, the minus and a spoken word tell a fall from a rise.'],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    '4.5 or more for all texts on fifteen grounds whose own text has as much. Colours that a page sets are its own.',
  ],
  ['1.4.4', 'Resize Text', 'AA', 'Nothing is cut at twice the text size.'],
  [
    '1.4.10',
    'Reflow',
    'AA',
    'At 320 px the strip keeps 60 % of the width in every language; a strip that moves shows what is longer than it.',
  ],
  ['1.4.11', 'Non-text Contrast', 'AA', '3 or more for icons and the frames of controls on the same fifteen grounds.'],
  [
    '1.4.12',
    'Text Spacing',
    'AA',
    'Nothing is cut with the spacing that a user sets. The elements do not inherit spacing from the page.',
  ],
  [
    '1.4.13',
    'Content on Hover or Focus',
    'AA',
    'Nothing comes up by pointing or by focus but the browser’s own tooltip of a value.',
  ],
  ['2.1.1', 'Keyboard', 'A', 'Arrow keys, Home and End bring each item of a strip; buttons and links are native.'],
  [
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    'A visible button, first in the element; the user’s pause holds for all strips of the page and for the session. Nothing moves under `prefers-reduced-motion`.',
  ],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', 'A value that changes flashes once.'],
  ['2.4.3', 'Focus Order', 'A', 'The order in which parts are seen; after a page turn the summary.'],
  ['2.4.4', 'Link Purpose (In Context)', 'A', 'Titles and pairs are the links; those that open a new tab say so.'],
  ['2.4.6', 'Headings and Labels', 'AA', 'The filter box and each page have names.'],
  ['2.4.7', 'Focus Visible', 'AA', 'A ring of 2 px in the colour of the text around whatever has the focus.'],
  [
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    'A strip brings what gets focus wholly into view; the button of new headlines never covers a whole title.',
  ],
  [
    '2.5.1',
    'Pointer Gestures',
    'A',
    'No gesture needs a path or two fingers: what touch moves moves by keys, and comes by itself.',
  ],
  ['2.5.2', 'Pointer Cancellation', 'A', 'A press that was a drag is no click.'],
  [
    '2.5.3',
    'Label in Name',
    'A',
    'A rate that is a link is called by the codes that it shows; other names are the text.',
  ],
  [
    '2.5.7',
    'Dragging Movements',
    'AA',
    'Each item of a strip comes by itself; a click on the pause button holds it, another lets it go on.',
  ],
  ['2.5.8', 'Target Size (Minimum)', 'AA', 'Buttons are 24 px or more.'],
  [
    '3.1.2',
    'Language of Parts',
    'AA',
    'English by fallback, dates and headlines say their language. The name of the region is the exception: it has the language of the page.',
  ],
  ['3.2.2', 'On Input', 'A', 'Typing into the filter box leaves the focus there.'],
  ['3.3.2', 'Labels or Instructions', 'A', 'The filter box has a name and shows it.'],
  [
    '4.1.2',
    'Name, Role, Value',
    'A',
    'Native buttons, links and inputs; axe finds nothing in any state, layout and language.',
  ],
  [
    '4.1.3',
    'Status Messages',
    'AA',
    'Polite statuses for errors, the summary and new headlines; a page turn is spoken once.',
  ],
];
/** Criteria for which what we do falls short, by number. */
const PARTIAL = ['3.1.2'];

const TEST = /\b(?:it|describe)(\.skip)?\(\s*(['"`])((?:(?!\2).)*\[WCAG (?:(?!\2).)*)\2/g;

/** The titles of the tests that carry a criterion's number, by that number. Skipped ones prove nothing. */
export function testsOf(files) {
  const found = new Map();
  for (const [path, text] of files) {
    for (const [, skipped, , title] of text.matchAll(TEST)) {
      const plain = title.replace(/ ?\[WCAG [\d.]+\]/g, '');
      for (const [, number] of skipped ? [] : title.matchAll(/\[WCAG ([\d.]+)\]/g)) {
        found.set(number, [...(found.get(number) ?? []), `${plain} (\`${path}\`)`]);
      }
    }
  }
  return found;
}

/** Path and text of each test. */
export const testFiles = () =>
  readdirSync(new URL('test', ROOT), { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, ROOT), 'utf8')]);

/**
 * The report, in Markdown.
 *
 * @throws when a criterion has no test, or a test carries the number of none
 */
export function reportOf(files) {
  const tests = testsOf(files);
  const unknown = [...tests.keys()].filter((number) => !CRITERIA.some(([known]) => known === number));
  if (unknown.length) throw new Error(`expected criteria of the report, got tests of ${unknown.join(', ')}`);
  const rowOf = ([number, name, , remarks]) => {
    const bound = tests.get(number);
    if (!bound) throw new Error(`expected a test of WCAG ${number}, got none`);
    const level = PARTIAL.includes(number) ? 'Partially Supports' : 'Supports';
    return `| ${number} ${name} | ${level} | ${remarks} Tests: ${bound.join('; ')}. |`;
  };
  const tableOf = (level) => `| Criteria | Conformance Level | Remarks and Explanations |
| --- | --- | --- |
${CRITERIA.filter(([, , its]) => its === level)
  .map(rowOf)
  .join('\n')}`;
  const { version, description } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  return `<!-- Generated by scripts/accessibility.js from the tests. Do not edit. -->

# ca-rate-ticker Accessibility Conformance Report

In the layout of VPAT® 2.5, WCAG edition.

**Name of Product/Version:** ca-rate-ticker ${version}

**Product Description:** ${description}. Two custom elements, \`<ca-rate-ticker>\` and \`<ca-headlines>\`.

**Evaluation Methods Used:** Tests in Chromium, run with each change (\`npm test\`), and in Firefox and WebKit, run now and then
(\`npm run test:engines\`). Each line names those that carry its criterion’s number; the build fails when one has none. What
a virtual screen reader says is kept in \`test/element/transcripts\`. No evaluation by people with disabilities is part of
it yet, nor one with the screen readers that they use.

## Applicable Standards/Guidelines

| Standard/Guideline | Included In Report |
| --- | --- |
| Web Content Accessibility Guidelines 2.2 | Level A (Yes), Level AA (Yes), Level AAA (No) |

The report names the criteria that two elements in a page bear on and that tests prove. Others are the page’s (such as 2.4.2,
Page Titled), or do not apply (no time-based media, no sign-in, no data entry).

## Terms

- **Supports**: the functionality has at least one method that meets the criterion without known defects.
- **Partially Supports**: some functionality does not meet the criterion.

## WCAG 2.x Report

### Table 1: Success Criteria, Level A

${tableOf('A')}

### Table 2: Success Criteria, Level AA

${tableOf('AA')}
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(REPORT, reportOf(testFiles()));
