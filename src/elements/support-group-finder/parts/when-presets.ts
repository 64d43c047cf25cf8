/**
 * The presets "Today", "Tonight", "This week" and "Weekend", which select days and times with one click, in the
 * visitor's time zone.
 */
import {weekOf} from '../../../i18n/week.js';
import {weekdayOf} from '../../../model/calendar-day.js';
import type {Weekday} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import type {Filters, Query} from '../../../model/query.js';
import {dayNumber} from '../../../model/zone.js';
import type {View} from '../render-context.js';

export interface WhenPreset {
  label: string;
  isChosen: boolean;
  /** The change to the query: a click selects these days and times, or deselects them. */
  change: Pick<Query, 'filters' | 'thisWeek'>;
}

type Times = Pick<Filters, 'day' | 'time'>;

const isSame = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Returns today's weekday in the visitor's time zone. */
export const todayOf = ({now, viewerZone}: Pick<View, 'now' | 'viewerZone'>): Weekday =>
  weekdayOf(dayNumber(now, viewerZone)) as Weekday;

/** Returns the presets, today first. */
export function whenPresets(view: View): WhenPreset[] {
  const {strings, locale, query} = view;
  const {filters, thisWeek = false} = query;
  const today = todayOf(view);
  const weekend = weekOf(locale).weekend.map((day) => WEEKDAYS[day] as Weekday);
  const presets: [label: string, times: Times][] = [
    [strings.filterToday, {day: [today]}],
    [strings.filterTonight, {day: [today], time: ['evening', 'night']}],
    [strings.filterWeek, {}],
    [strings.filterWeekend, {day: weekend}],
  ];
  return presets.map(([label, {day, time}]) => {
    const isChosen = thisWeek && isSame(day, filters?.day) && isSame(time, filters?.time);
    const times = isChosen ? {} : {day, time};
    return {
      label,
      isChosen,
      change: {thisWeek: !isChosen || undefined, filters: {...filters, day: undefined, time: undefined, ...times}},
    };
  });
}
