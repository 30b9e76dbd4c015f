/* Made by scripts/cldr-names.js from cldr-dates-full 48.2.0; not to be edited. */

/** What the dates of a language are made of: names in calendar order, the week from Sunday, and texts to fill in. */
export interface DateNames {
  readonly months: string;
  readonly weekdays: string;
  /** A date, such as `{day} {month} {year}`. */
  readonly day: string;
  /** A date with its weekday. */
  readonly weekday: string;
  /** A month of a year. */
  readonly month: string;
  readonly now: string;
  /** So many minutes ago, and so on: `{count}`. */
  readonly minute: string;
  readonly hour: string;
  readonly days: string;
  readonly yesterday: string;
}

/** The languages of Central Asia that Chromium cannot print dates in. */
export const cldrNames: Readonly<Record<string, DateNames>> = {
  uz: {
    months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
    weekdays: 'yakshanba dushanba seshanba chorshanba payshanba juma shanba',
    day: '{day}-{month}, {year}',
    weekday: '{weekday}, {day}-{month}, {year}',
    month: '{month}, {year}',
    now: 'hozir',
    minute: '{count} daqiqa oldin',
    hour: '{count} soat oldin',
    days: '{count} kun oldin',
    yesterday: 'kecha',
  },
  kk: {
    months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
    weekdays: 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі',
    day: '{year} ж. {day} {month}',
    weekday: '{year} ж. {day} {month}, {weekday}',
    month: '{year} ж. {month}',
    now: 'қазір',
    minute: '{count} минут бұрын',
    hour: '{count} сағат бұрын',
    days: '{count} күн бұрын',
    yesterday: 'кеше',
  },
  ky: {
    months: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    weekdays: 'жекшемби дүйшөмбү шейшемби шаршемби бейшемби жума ишемби',
    day: '{year}-ж., {day}-{month}',
    weekday: '{year}-ж., {day}-{month}, {weekday}',
    month: '{year}-ж., {month}',
    now: 'азыр',
    minute: '{count} мүнөт мурун',
    hour: '{count} саат мурун',
    days: '{count} күн мурун',
    yesterday: 'кечээ',
  },
  tg: {
    months: 'Январ Феврал Март Апрел Май Июн Июл Август Сентябр Октябр Ноябр Декабр',
    weekdays: 'Якшанбе Душанбе Сешанбе Чоршанбе Панҷшанбе Ҷумъа Шанбе',
    day: '{day} {month} {year}',
    weekday: '{weekday}, {day} {month} {year}',
    month: '{month} {year}',
    now: 'ҳозир',
    minute: '{count} дақиқа пеш',
    hour: '{count} соат пеш',
    days: '{count} рӯз пеш',
    yesterday: 'дирӯз',
  },
  tk: {
    months: 'ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr',
    weekdays: 'ýekşenbe duşenbe sişenbe çarşenbe penşenbe anna şenbe',
    day: '{day} {month} {year}',
    weekday: '{day} {month} {year} {weekday}',
    month: '{month} {year}',
    now: 'häzir',
    minute: '{count} minut öň',
    hour: '{count} sagat öň',
    days: '{count} gün öň',
    yesterday: 'düýn',
  },
};
