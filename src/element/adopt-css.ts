import type { CSSResultOrNative } from 'lit';

/**
 * Gives a shadow root its style sheets in the document that it is in now. A sheet that a script makes is good for one
 * document alone: browsers drop it from what moves into another.
 */
export function adoptCss(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in style ? style.cssText : Array.from(style.cssRules, ({ cssText }) => cssText).join('\n'),
    );
    return sheet;
  });
}
