import { documentProperty } from '../../payload/page-document.js';

/** What is requested of a source that gives its headlines page by page. */
export interface PageRequest {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Words to search for. */
  readonly search: string;
}

/** Maximum number of posts that WordPress gives at once. */
export const MAX_WORDPRESS_PAGE_SIZE = 100;
const PLACEHOLDER = /\{(page|page-size)\}/g;

/** Whether a URL is of the WordPress REST API, by its path: `/wp/v2/…`, or the same in `rest_route`. */
export const isWordPress = (url: string): boolean => /\/wp\/v2\//.test(url.replaceAll('%2F', '/'));

/** Whether the server gives one page at a time under a URL. */
export const isPaged = (url: string): boolean => url.search(PLACEHOLDER) >= 0 || isWordPress(url);

/**
 * The URL of a page: `{page}` and `{page-size}` filled in; where a WordPress URL has no placeholder, its parameters
 * `page`, `per_page` and `search` set. Any other URL is returned unchanged.
 */
export function pageUrl(
  url: string,
  { page, pageSize, search }: PageRequest,
  base: string = documentProperty('baseURI'),
): string {
  if (url.search(PLACEHOLDER) >= 0)
    return url.replace(PLACEHOLDER, (_, name) => `${name === 'page' ? page : pageSize}`);
  if (!isWordPress(url) || !URL.canParse(url, base)) return url;
  const { href, searchParams } = new URL(url, base);
  searchParams.set('page', `${page}`);
  searchParams.set('per_page', `${Math.min(pageSize, MAX_WORDPRESS_PAGE_SIZE)}`);
  if (search) searchParams.set('search', search);
  return `${href.split('?', 1)[0]}?${searchParams}`;
}
