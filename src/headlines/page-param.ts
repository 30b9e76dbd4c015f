/** The page that an address names in a query parameter; 1 where it names none, or nonsense. */
export function pageInAddress(param: string, address: string = location.href): number {
  const page = Number(new URL(address).searchParams.get(param));
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** The address with a page in a query parameter; page 1 needs none. */
export function addressOfPage(param: string, page: number, address: string = location.href): string {
  const url = new URL(address);
  if (page > 1) url.searchParams.set(param, `${page}`);
  else url.searchParams.delete(param);
  return url.href;
}
