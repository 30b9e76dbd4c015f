/* What builder and preview tell each other. */

/** A piece of the element, as the preview found it. */
export interface Piece {
  /** The names of its part, as in `::part(…)`. */
  readonly parts: readonly string[];
  readonly text: string;
  /** Custom properties that change how it looks. */
  readonly properties: readonly string[];
  /** Contrast of its text with what is behind it; undefined where it has no text of its own. */
  readonly contrast: number | undefined;
}

/** The contrast of one kind of piece, at its worst. */
export interface PartContrast {
  readonly part: string;
  readonly contrast: number;
}

export type ToPreview =
  { readonly type: 'show'; readonly query: string } | { readonly type: 'inspect'; readonly part: string };

export type FromPreview =
  | { readonly type: 'ready' }
  | { readonly type: 'picked'; readonly piece: Piece }
  | {
      readonly type: 'report';
      readonly states: readonly string[];
      readonly parts: readonly string[];
      readonly contrasts: readonly PartContrast[];
      /** How the strip moves, in words; empty where nothing moves. */
      readonly motion: string;
    };
