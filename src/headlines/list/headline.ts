/** One headline. All texts are plain text: entities decoded, markup gone. */
export interface Headline {
  /** What tells it from others: the feed's own id, else its URL, else title and day. */
  readonly id: string;
  readonly title: string;
  /** Absolute http(s) URL of the article. */
  readonly url?: string | undefined;
  readonly excerpt?: string | undefined;
  /** When it was published, epoch ms; none rather than a guess. */
  readonly published?: number | undefined;
  /** Absolute http(s) URL of a picture. */
  readonly image?: string | undefined;
  /** Name of the publication. */
  readonly source?: string | undefined;
  readonly author?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  /** Language tag of its texts. */
  readonly lang?: string | undefined;
}
