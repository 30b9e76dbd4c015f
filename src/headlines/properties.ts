import { BaseElement } from '../element/base-element.js';
import { property } from '../element/property.js';
import type { Direction, Fill } from '../marquee/plan.js';
import type { HeadlinesEventMap } from './headlines-events.js';
import type { Grouping } from './list/group-headlines.js';
import type { GivenHeadline, Headline } from './list/headline.js';
import type { DateForm } from './view/headline-item.template.js';
import type { HeadlineLayout } from './view/headlines.template.js';
import type { Pagination } from './view/pagination.template.js';

/** The attributes and properties of `<ca-headlines>`, as a page sets them. */
export abstract class HeadlinesProperties extends BaseElement<HeadlinesEventMap> {
  protected static override readonly choices: Readonly<Record<string, string>> = {
    pagination: 'numbers prev-next more none',
    groupBy: 'none day month',
    dateStyle: 'absolute relative none',
    layout: 'list compact cards ticker',
    direction: 'auto left right up down',
    fill: 'auto spread repeat static wrap scroll',
  };

  /**
   * URLs of the headlines, http(s), separated by blanks, resolved against the document. Several are merged. In one URL
   * `{page}` and `{page-size}` have any API give page by page; WordPress REST (`/wp/v2/`) does so by itself.
   */
  @property()
  src: string | null | undefined;

  /** Payload family by name; `auto` recognises it by shape. */
  @property()
  format: string | null = 'auto';

  /** Where the fields are in any other JSON: `items: data.rows; title: name; url: link; published: date`. */
  @property()
  map: string | null | undefined;

  /** Seconds between two loads; 0 loads once, under 5 is 5. */
  @property({ type: Number, attribute: 'refresh-interval' })
  refreshInterval = 900;

  /** Maximum number of headlines on all pages. */
  @property({ type: Number })
  limit = 200;

  /** The open page, from 1. Clamped to the last page; page 1 when the server does not have it. */
  @property({ type: Number })
  page = 1;

  /** Headlines on a page; at most 100 from WordPress. */
  @property({ type: Number, attribute: 'page-size' })
  pageSize = 6;

  /** How pages are turned: `numbers`, `prev-next`, `more` (adds the next page below), `none`. */
  @property()
  pagination: Pagination = 'numbers';

  /** Name of a query parameter of the host page that follows the page (`?page=2`), back button included. */
  @property({ attribute: 'page-param' })
  pageParam: string | null | undefined;

  /** Shows today's date as a heading. */
  @property({ type: Boolean, attribute: 'with-date' })
  withDate = false;

  /** Headings between items: `none`, `day`, `month`. */
  @property({ attribute: 'group-by' })
  groupBy: Grouping = 'none';

  /** How dates are shown: `absolute` (05 February 2026), `relative` (3 hours ago, up to a week), `none`. */
  @property({ attribute: 'date-style' })
  dateStyle: DateForm = 'absolute';

  /** How much of the excerpts is shown: `full`, `none`, or a number of lines. */
  @property()
  excerpt: string | number | null = 'full';

  /** Shows pictures. Without it, no picture is requested. */
  @property({ type: Boolean, attribute: 'with-images' })
  withImages = false;

  /** Shows the publication. */
  @property({ type: Boolean, attribute: 'with-source' })
  withSource = false;

  /** Shows the author. */
  @property({ type: Boolean, attribute: 'with-author' })
  withAuthor = false;

  /** Shows a search box over what is loaded; WordPress searches all its posts. */
  @property({ type: Boolean, attribute: 'with-filter' })
  withFilter = false;

  /** Words of which a headline must have one; separated by commas or blanks. */
  @property()
  include: string | null | undefined;

  /** Words that a headline must not have. */
  @property()
  exclude: string | null | undefined;

  /** Maximum age in days. */
  @property({ type: Number, attribute: 'max-age' })
  maxAge: number | null | undefined;

  /** How headlines are laid out: `list`, `compact` (one line each), `cards`, `ticker` (a moving strip). */
  @property()
  layout: HeadlineLayout = 'list';

  /** Speed of the strip (`layout="ticker"`) in CSS px per second, 0 or more; no headline passes more than three times a second. */
  @property({ type: Number })
  speed = 50;

  /** Which way the strip moves: `auto` is towards the start of the line; `left`, `right`, `up`, `down`. */
  @property()
  direction: Direction = 'auto';

  /**
   * When the headlines are shorter than the strip: `auto`, `spread`, `repeat` or `static`, as for rates. Two stand
   * whatever their length: `wrap` on as many lines as they need, `scroll` on one line, or a column, to be scrolled.
   */
  @property()
  fill: Fill = 'auto';

  /** Whether the strip is paused. The button sets it for all strips of the page and for the session. */
  @property({ type: Boolean, reflect: true })
  paused = false;

  /** Heading level of the titles, 1–6; date and groups are one level above. */
  @property({ type: Number, attribute: 'heading-level' })
  headingLevel = 3;

  /** Where links open, as on `<a>`; other windows get `rel="noopener"` and are announced. */
  @property()
  target: string | null | undefined;

  /** IANA time zone of dates; that of the nearest ancestor with the attribute, else the user's. */
  @property({ attribute: 'time-zone', reflect: true })
  timeZone: string | null | undefined;

  /** The page's own reader: takes parsed JSON or text, returns headlines. */
  @property({ attribute: false })
  read: ((payload: unknown) => readonly GivenHeadline[]) | undefined;

  /** Renders an item's content in place of the built-in one. */
  @property({ attribute: false })
  renderItem: ((headline: Headline) => unknown) | undefined;
}
