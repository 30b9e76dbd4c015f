/*
 * What fields may hold, by their names: words that services use, in the languages that were met.
 */

/** A name as words in lower case, without accents: `exchangeRate`, `exchange-rate` and `EXCHANGE_RATE` are alike. */
export const wordsOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Words by role. A word counts as soon as it begins so; one with `$` has to be whole, and `_` stands for a blank. */
const WORDS = {
  pair: 'pair symbol ticker instrument market code name title cross s$',
  base: 'base from currency ccy code iso charcode cur abbreviation symbol title valuta moneda waehrung devise ticker src source asset coin kod',
  quote: 'quote to$ target counter in$ against vs dst terms second relational relative bezug',
  value:
    'rate value price last close closing mid$ middle official level average avg course courses kurs kurz cours curs amount v$ p$ px nbk mittel sredn medio promedio valor taux wert obs ratio курс',
  bid: 'bid buy purchase compra kauf ankauf achat alis pokup kupno skup покуп',
  ask: 'ask$ asks sell sale offer venta verkauf vente satis prodazh sprzedaz продаж',
  change: 'pct percent perc$ porcent prozent procent %',
  previous: 'prev yesterday last_close open before old$ anterior poprzedn vortag preced predyd onceki предыд',
  time: 'time date timestamp updated ts$ t$ at$ dt$ day datum fecha as_of vigencia valid effective stand$ obnovlen aktual дата',
  nominal:
    'nominal unit scale quantity quant multiplier lot$ per$ count kolich menge anzahl cantidad einheit unite jednost jedinic kratnost birim колич',
} as const;
export type Role = keyof typeof WORDS;

const patternOf = (words: string): RegExp =>
  new RegExp(`(^| )(${words.split(' ').join('|').replaceAll('_', ' ').replaceAll('$', '(?= |$)')})`);
const ROLES = Object.fromEntries(Object.entries(WORDS).map(([role, words]) => [role, patternOf(words)])) as Record<
  Role,
  RegExp
>;

/** Names of what is counted, numbered or measured beside a level. */
const NO_LEVEL = patternOf(
  'id$ ids$ objectid oid$ num number numeric row$ index idx order sort priority rank position poryadok kolejnosc lat$ lon$ lng$ max min limit digits fraction volume liquidity turnover high low spread markup fee commission code$',
);
/** Percentages that are no change. */
const NO_CHANGE = patternOf('markup fee commission komiss spread margin tax discount share weight limit volat');
/** Times that are not those of the rate. */
const NO_TIME = patternOf('ath atl next expir creat hasta until to$');

/** The last step of a path, as words. */
const lastWords = (path: string): string => wordsOf(path.split('.').at(-1)!);

/** Whether the last step of a path says that it has a role. */
export function isNamed(role: Role, path: string): boolean {
  const words = lastWords(path);
  if (role === 'change' && NO_CHANGE.test(words)) return false;
  if (role === 'time' && NO_TIME.test(words)) return false;
  return ROLES[role].test(words);
}

/** Whether any step of a path says that it has a role, as `bids.0.price` does. */
export const isWithin = (role: Role, path: string): boolean => ROLES[role].test(wordsOf(path));

/** Whether a figure is one of two prices, by its path. */
export const isSide = (path: string): boolean => isWithin('bid', path) || isWithin('ask', path);

/** Whether a name says that a figure is no level. */
export const isNoLevel = (path: string): boolean => NO_LEVEL.test(lastWords(path));

/** Whether a percentage of this name may be a change. */
export const mayBeChange = (path: string): boolean => !NO_CHANGE.test(lastWords(path));

/** Whether a name is of the machine that keeps the row, as `:updated_at` and `@odata.etag` are. */
export const isOfMachine = (path: string): boolean => /^"?[:@]/.test(path);
