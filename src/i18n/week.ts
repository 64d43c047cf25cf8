/** The first day of the week and the days of the weekend, by country. */

/** Days are numbered as in `Date.prototype.getUTCDay()`: 0 is Sunday. */
export interface Week {
  /** All seven days, in order. */
  days: readonly number[];
  weekend: readonly number[];
}

/** Days are numbered as in `Intl`, from 1 (Monday) to 7. */
interface WeekInfo {
  firstDay: number;
  weekend: readonly number[];
}

/** For browsers without week data. Among the countries of our languages, these start the week on Sunday. */
const SUNDAY_FIRST = ['US', 'CA', 'MX', 'BR'];

/** TypeScript doesn't have these yet. Some browsers have a property, newer ones a method. */
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
