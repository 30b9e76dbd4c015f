/** Feeds to try the check with. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'A bank’s XML': './feeds/families/rates-items.xml',
  'JSON of no known family': `{
  "office": "Old Bazaar",
  "against": "KGS",
  "board": [
    { "currency": "USD", "name": "US dollar", "buy": "87.20", "sell": "87.60", "updated": "2026-06-05T09:00:00Z" },
    { "currency": "EUR", "name": "Euro", "buy": "101.10", "sell": "102.00", "updated": "2026-06-05T09:00:00Z" },
    { "currency": "RUB", "name": "Rouble", "buy": "1.17", "sell": "1.20", "updated": "2026-06-05T09:00:00Z" }
  ]
}`,
  'A news feed': './feeds/news.atom',
};
