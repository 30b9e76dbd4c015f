/* The themes of the package: each file of `themes` is one, and its first comment says what it is. */
const FILES = import.meta.glob<string>('../../themes/*.css', { query: '?raw', import: 'default', eager: true });

/** A theme, as its file has it. */
export interface Theme {
  /** Name of its file and, after `ca-theme-`, of its class. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly css: string;
}

/** Reads a theme's first comment: its title, a colon, what it is, its class. */
export function readTheme(name: string, css: string): Theme {
  const [, comment = ''] = /^\/\*\s*([\s\S]*?)\s*\*\//.exec(css) ?? [];
  const [, title = name, text = ''] = /^([^:]+):\s*([\s\S]*?)(?:\s*class="[^"]*")?$/.exec(comment) ?? [];
  const description = text.replace(/\s+/g, ' ');
  return { name, title, description: description.charAt(0).toUpperCase() + description.slice(1), css };
}

/** All themes, by name. */
export const THEMES: readonly Theme[] = Object.entries(FILES)
  .map(([path, css]) => readTheme(/([\w-]+)\.css$/.exec(path)![1]!, css))
  .sort((a, b) => a.name.localeCompare(b.name));

/** The style sheet of a theme; empty for none. */
export const themeCss = (name: string): string => THEMES.find((theme) => theme.name === name)?.css ?? '';
