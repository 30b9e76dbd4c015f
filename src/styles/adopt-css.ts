/**
 * Gives a shadow root its style sheet in the document that it is in now. A sheet that a script makes is good for one
 * document alone: browsers drop it from what moves into another.
 */
export function adoptCss(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
