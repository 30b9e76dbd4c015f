/**
 * A property of the page's document. An element with a name, such as `<img name="hidden">`, stands before the property
 * of that name (HTML, "DOM tree accessors"); the prototype still has it. MooTools replaces the global `Document`.
 */
export function documentProperty<Name extends 'hidden' | 'baseURI' | 'head'>(
  name: Name,
  page: Document = document,
): Document[Name] {
  const value: unknown = page[name];
  return (
    typeof value === 'object' ? Reflect.get(Object.getPrototypeOf(page) as object, name, page) : value
  ) as Document[Name];
}
