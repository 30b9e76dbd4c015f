/** The pages of the site that its header names, in the order of the header. */
export const PAGES: readonly (readonly [path: string, name: string])[] = [
  ['builder.html', 'Builder'],
  ['themes.html', 'Themes'],
  ['headlines.html', 'Headlines'],
  ['sources.html', 'Sources'],
  ['guides.html', 'Guides'],
  ['api.html', 'API'],
  ['accessibility.html', 'Accessibility'],
];
