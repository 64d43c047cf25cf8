/** Where the week begins and which days are its end, by country. */

/** Days as `Date.prototype.getUTCDay()` counts them, 0 is Sunday. */
export interface Week {
  /** All seven, in order. */
  days: readonly number[];
  weekend: readonly number[];
}

/** Days from 1, Monday, to 7, as `Intl` counts them. */
interface WeekInfo {
  firstDay: number;
  weekend: readonly number[];
}

/** For browsers that cannot say. Of the countries of our languages, the week begins on Sunday in these. */
const SUNDAY_FIRST = ['US', 'CA', 'MX', 'BR'];

/** TypeScript does not know these yet; some browsers have one as a property, newer ones as a method. */
type WeekLocale = Intl.Locale & {weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo};

export function weekOf(tag: string): Week {
  const locale = new Intl.Locale(tag).maximize() as WeekLocale;
  const isSundayFirst = SUNDAY_FIRST.includes(locale.region ?? '');
  const {firstDay, weekend} = locale.getWeekInfo?.() ??
    locale.weekInfo ?? {firstDay: isSundayFirst ? 7 : 1, weekend: [6, 7]};
  return {
    days: [0, 1, 2, 3, 4, 5, 6].map((index) => (firstDay + index) % 7),
    weekend: weekend.map((day) => day % 7),
  };
}
