/** What is asked for of a source that gives its headlines page by page. */
export interface PageWish {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Words to search for. */
  readonly search: string;
}

/** Most that WordPress gives at once. */
export const MOST_OF_WORDPRESS = 100;
const PLACE = /\{(page|page-size)\}/g;

/** Whether a URL is of the WordPress REST API, by its path: `/wp/v2/…`, or the same in `rest_route`. */
export const isWordPress = (url: string): boolean => /\/wp\/v2\//.test(url.replaceAll('%2F', '/'));

/** Whether a URL gives one page at a time, as it is asked for. */
export const isPaged = (url: string): boolean => url.search(PLACE) >= 0 || isWordPress(url);

/**
 * The URL of a page: `{page}` and `{page-size}` filled in; for WordPress `page`, `per_page` and `search` set, where the
 * URL leaves a place for none of them. Any other URL as it is.
 */
export function pageUrl(url: string, { page, pageSize, search }: PageWish, base: string = document.baseURI): string {
  if (url.search(PLACE) >= 0) return url.replace(PLACE, (_, name) => `${name === 'page' ? page : pageSize}`);
  if (!isWordPress(url) || !URL.canParse(url, base)) return url;
  const { href, searchParams } = new URL(url, base);
  searchParams.set('page', `${page}`);
  searchParams.set('per_page', `${Math.min(pageSize, MOST_OF_WORDPRESS)}`);
  if (search) searchParams.set('search', search);
  return `${href.split('?', 1)[0]}?${searchParams}`;
}
