/** How often a text is in another, as the browser's own search counts: without overlaps, in any case of letters. */
export const countIn = (text: string, wanted: string): number =>
  wanted ? text.toLowerCase().split(wanted.toLowerCase()).length - 1 : 0;
