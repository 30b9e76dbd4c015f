/* The fields of a rate and of a headline, read from the interfaces that declare them. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Where a datum is declared, and the interfaces that make it, a later one's fields in place of an earlier one's. */
const DECLARATIONS = {
  rate: ['../src/rates/rate.ts', 'Quote', 'Rate'],
  headline: ['../src/headlines/list/headline.ts', 'Headline'],
};

const documentationOf = (node) => ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node)[0]?.comment) ?? '';

/**
 * The fields of a datum, in the order of its interfaces: name, type without `undefined`, and description.
 *
 * @param {'rate' | 'headline'} datum
 */
export function fieldsOf(datum) {
  const [path, ...names] = DECLARATIONS[datum];
  const url = new URL(path, import.meta.url);
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
