/* What a link to the builder chooses, and whether an element has it. */
import assert from 'node:assert/strict';

/** What a link chooses, by the name of a kind of choice: `a`, `p`, `part`, `state`. */
const chosenIn = (query, kind) =>
  [...new URLSearchParams(query)]
    .filter(([name]) => name.startsWith(`${kind}.`))
    .map(([name, value]) => [name.slice(kind.length + 1), value]);

const declarationsIn = (text) => text.split(';').map((one) => one.split(':').map((side) => side.trim()));

/**
 * Whether an element is set and styled as its link says.
 *
 * @param state - of `states.js`
 * @param look - of the element, by `lookOf`
 * @param element - as the manifest declares it
 */
export async function checkChosen(page, { query, tag }, look, { attributes }) {
  const theme = new URLSearchParams(query).get('theme');
  assert.equal(look.theme, theme ? `ca-theme-${theme}` : '');
  for (const [name, value] of chosenIn(query, 'a')) {
    const { fieldName, type } = attributes.find((one) => one.name === name);
    const property = look.properties[fieldName];
    assert.equal(String(property), type.text === 'boolean' ? 'true' : value, name);
  }
  const style = await page.$eval(
    tag,
    (host, names) => names.map((name) => getComputedStyle(host).getPropertyValue(name)),
    chosenIn(query, 'p').map(([name]) => `--${name}`),
  );
  assert.deepEqual(
    style,
    chosenIn(query, 'p').map(([, value]) => value),
  );
  for (const [name, text] of chosenIn(query, 'part')) {
    for (const [property, value] of declarationsIn(text)) assert.equal(look.parts[name][property], value, name);
  }
  for (const [, text] of chosenIn(query, 'state')) {
    for (const [property, value] of declarationsIn(text)) assert.equal(look.host[property], value);
  }
}
