/** "Today", "Tonight" and "This weekend": days and times in one press, on the visitor's calendar. */
import {weekOf} from '../../../i18n/week.js';
import {weekdayOf} from '../../../model/calendar-day.js';
import type {Weekday} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import type {Filters} from '../../../model/query.js';
import {dayNumber} from '../../../model/zone.js';
import type {View} from '../render-context.js';

export interface WhenPreset {
  label: string;
  /** What it chooses of days and times. */
  filters: Pick<Filters, 'day' | 'time'>;
  isChosen: boolean;
}

const isSame = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((value) => b.includes(value));

export function whenPresets({strings, locale, now, viewerZone, query}: View): WhenPreset[] {
  const today = weekdayOf(dayNumber(now, viewerZone)) as Weekday;
  const weekend = weekOf(locale).weekend.map((day) => WEEKDAYS[day] as Weekday);
  const presets: [label: string, filters: WhenPreset['filters']][] = [
    [strings.filterToday, {day: [today], time: undefined}],
    [strings.filterTonight, {day: [today], time: ['evening', 'night']}],
    [strings.filterWeekend, {day: weekend, time: undefined}],
  ];
  const {day, time} = query.filters ?? {};
  return presets.map(([label, filters]) => ({
    label,
    filters,
    isChosen: isSame(day, filters.day) && isSame(time, filters.time),
  }));
}
