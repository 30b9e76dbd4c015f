/*
 * Reduced motion and forced colours as far as a page can pretend them: what scripts ask by `matchMedia`, and media rules of
 * the style sheets in sight. System colours stay those of the machine.
 */

/** Features with the value that is pretended. */
export type PretendedMedia = Readonly<Record<string, string>>;

const FEATURE = /\(\s*(prefers-reduced-motion|forced-colors)\s*(?::\s*([\w-]+)\s*)?\)/g;

/** A media condition with the pretended features decided. */
export const decideCondition = (condition: string, pretended: PretendedMedia): string =>
  condition.replace(FEATURE, (whole, feature: string, value: string | undefined) => {
    const own = pretended[feature];
    if (own === undefined) return whole;
    const isTrue = value === undefined ? !['none', 'no-preference'].includes(own) : own === value;
    return isTrue ? '(min-width: 0)' : '(max-width: 0)';
  });

/** Has scripts of this page see the pretended features. To be called before they ask. */
export function pretendForScripts(pretended: PretendedMedia): void {
  const matchMedia = window.matchMedia.bind(window);
  window.matchMedia = (condition) => matchMedia(decideCondition(condition, pretended));
}

function decideRules(rules: CSSRuleList, pretended: PretendedMedia): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const decided = decideCondition(rule.media.mediaText, pretended);
      if (decided !== rule.media.mediaText) rule.media.mediaText = decided;
    }
    if ('cssRules' in rule) decideRules((rule as CSSGroupingRule).cssRules, pretended);
  }
}

/** Has style sheets apply as with the pretended features. */
export function pretendForStyles(sheets: Iterable<CSSStyleSheet>, pretended: PretendedMedia): void {
  for (const sheet of sheets) decideRules(sheet.cssRules, pretended);
}
