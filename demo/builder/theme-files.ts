/* The themes of the package: each file of `themes` is one. */
const FILES = import.meta.glob<string>('../../themes/*.css', { query: '?raw', import: 'default', eager: true });

const themes = new Map(Object.entries(FILES).map(([path, css]) => [/([\w-]+)\.css$/.exec(path)![1]!, css]));

/** Names of all themes. */
export const THEME_NAMES: readonly string[] = [...themes.keys()].sort();

/** The style sheet of a theme; empty for none. */
export const themeCss = (name: string): string => themes.get(name) ?? '';
