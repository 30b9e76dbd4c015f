/** Styles that a page has for as long as a test runs. */
let sheet: HTMLStyleElement | undefined;

/** Gives the page a style sheet, as a site owner writes it; `dropPageStyles` takes it away. */
export function pageStyles(css: string): void {
  sheet ??= document.head.appendChild(document.createElement('style'));
  sheet.textContent = css;
}

export function dropPageStyles(): void {
  sheet?.remove();
  sheet = undefined;
}
