/** Signs that a language writes in numbers. */
export interface NumberSigns {
  /** Between thousands. */
  readonly group: string;
  readonly decimal: string;
  /** Behind the number, with its blank. */
  readonly percent: string;
  /** Digits that stand before the first group sign, where one is not enough (CLDR, "minimumGroupingDigits"). */
  readonly minGroup?: 2;
}

/** Names and patterns for the dates of a language; months in calendar order, weekdays from Sunday, with `|` between. */
export interface DateNames {
  readonly months: string;
  /** Names of months without a day, where they differ. */
  readonly lonelyMonths?: string;
  readonly weekdays: string;
  /** A date, such as `{day} {month} {year}`. */
  readonly day: string;
  /** A date with its weekday. */
  readonly weekday: string;
  /** A month of a year. */
  readonly month: string;
  /** `{count}` minutes ago; hours and days likewise. */
  readonly minute: string;
  readonly hour: string;
  readonly days: string;
  readonly yesterday: string;
}

/** How a language writes numbers and dates, as far as engines do not know it. */
export interface LanguageData {
  readonly numbers?: NumberSigns;
  readonly dates?: DateNames;
  /** Less than a minute ago. */
  readonly now?: string;
}

/** Whether a language tag asks for the script that its language usually has: not `uz-Cyrl`, and not `uz-AF`. */
function hasUsualScript(lang: string): boolean {
  const tag = new Intl.Locale(lang);
  return tag.maximize().script === new Intl.Locale(tag.language).maximize().script;
}

/** The key of a language among others: its tag (`uz-Cyrl-UZ`), else a shorter one (`uz-Cyrl`, `uz`) in the same script. */
export function keyOf(lang: string, has: (key: string) => boolean): string | undefined {
  for (let key = lang; key; key = key.slice(0, Math.max(0, key.lastIndexOf('-')))) {
    if (has(key)) return key.includes('-') || key === lang || hasUsualScript(lang) ? key : undefined;
  }
  return undefined;
}
