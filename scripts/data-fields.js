/* The fields of a rate and of a headline, read from the interfaces that declare them. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const SOURCES = { rates: '../src/rates/rate.ts', headlines: '../src/headlines/list/headline.ts' };
/** The interfaces whose fields together make one datum, a later one's fields in place of an earlier one's. */
const INTERFACES = { rate: ['rates', 'Quote', 'Rate'], headline: ['headlines', 'Headline'] };

const documentationOf = (node) => ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node)[0]?.comment) ?? '';

/**
 * The fields of a datum, in the order of its interfaces: name, type without `undefined`, and description.
 *
 * @param {'rate' | 'headline'} datum
 */
export function fieldsOf(datum) {
  const [source, ...names] = INTERFACES[datum];
  const url = new URL(SOURCES[source], import.meta.url);
  const file = ts.createSourceFile(url.pathname, readFileSync(url, 'utf8'), ts.ScriptTarget.Latest, true);
  const fields = names.flatMap((name) => {
    const declaration = file.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
    return declaration.members.map((member) => ({
      name: member.name.text,
      type: member.type.getText().replace(' | undefined', ''),
      description: documentationOf(member),
    }));
  });
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}
