/**
 * The language in force at an element: the nearest `lang` of itself or an ancestor, crossing shadow hosts; English
 * where there is none, or one that the engine refuses.
 */
export function nearestLang(element: Element): string {
  const root = element.getRootNode();
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (!lang) return 'host' in root ? nearestLang(root.host as Element) : 'en';
  try {
    return new Intl.Locale(lang).toString();
  } catch {
    return 'en';
  }
}
