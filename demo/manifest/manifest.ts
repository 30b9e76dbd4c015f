/* The part of `custom-elements.json` that the site is made from. */

/** Something that a page may name, and what it is. */
export interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface AttributeManifest extends Named {
  readonly type?: { readonly text: string };
  /** As the code has it: `'auto'`, `50`, `false`. */
  readonly default?: string;
  readonly fieldName?: string;
}

export interface PropertyManifest extends Named {
  readonly default?: string;
}

export interface MemberManifest extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly static?: boolean;
  readonly type?: { readonly text: string };
  readonly parameters?: readonly {
    readonly name: string;
    readonly type?: { readonly text: string };
    readonly default?: string;
  }[];
  readonly return?: { readonly type?: { readonly text: string } };
}

/** An element, as `custom-elements.json` declares it. */
export interface ElementManifest extends Named {
  readonly tagName: string;
  readonly attributes: readonly AttributeManifest[];
  readonly cssProperties: readonly PropertyManifest[];
  readonly cssParts: readonly Named[];
  readonly cssStates: readonly Named[];
  readonly slots: readonly Named[];
  readonly events: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly members: readonly MemberManifest[];
}

/** A name of an element's tag. */
export type TagName = 'ca-rate-ticker' | 'ca-headlines';

/** Words in backticks of a description. */
export const codeWords = (description = ''): readonly string[] =>
  [...description.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
