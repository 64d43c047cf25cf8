/** Describes schedules in words: "Every Monday", "The second and fourth Tuesday of the month". */
import {formatList, formatWeekday} from '../../../i18n/format.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import type {RuleSchedule, Schedule} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import {hasUnsureDates} from '../../../model/unsure-dates.js';

/**
 * Describes the recurrence without the time. `dayShift` moves weekdays to the visitor's time zone. If a rule can't be
 * described simply, returns the listing's own words.
 */
export function describeSchedule(schedule: Schedule, strings: FinderStrings, locale: string, dayShift = 0): string {
  if (schedule.kind === 'dates') return strings.onListedDates;
  if (schedule.kind === 'rule' && hasUnsureDates(schedule)) return describeUnsure(schedule, strings, locale);
  if (schedule.kind === 'rule') return describeRule(schedule, strings, locale, dayShift) ?? schedule.text ?? '';
  return kindInWords(schedule.kind, strings) ?? schedule.text ?? strings.askForDates;
}

/** Returns the text for a kind of schedule that has no dates. */
export function kindInWords(kind: Schedule['kind'] | undefined, strings: FinderStrings): string | undefined {
  return kind === 'appointment' ? strings.byAppointment : kind === 'always' ? strings.aroundTheClock : undefined;
}

/** The weekday is certain, but the weeks aren't. In the group's own time zone. */
function describeUnsure({byday = []}: RuleSchedule, strings: FinderStrings, locale: string): string {
  const days = [...new Set(byday.map(({day}) => formatWeekday(WEEKDAYS.indexOf(day), locale)))];
  return days.length ? strings.askWhichWeeks(formatList(days, locale)) : strings.askForDates;
}

function describeRule(
  rule: RuleSchedule,
  strings: FinderStrings,
  locale: string,
  dayShift: number,
): string | undefined {
  const {freq, interval, byday = [], bymonthday, bymonth, bysetpos} = rule;
  const dayName = (day: string) =>
    formatWeekday((WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number]) + dayShift + 7) % 7, locale);
  if (freq === 'DAILY') return strings.every(interval, 'day');
  if (freq === 'WEEKLY') {
    if (byday.length === 0 || bymonth) return bymonth ? undefined : strings.every(interval, 'week');
    if (byday.length === 7 && interval === 1) return strings.every(1, 'day');
    return strings.everyOn(
      interval,
      formatList(
        byday.map(({day}) => dayName(day)),
        locale,
      ),
    );
  }
  // The visitor's first Tuesday isn't necessarily the group's first Monday.
  if (freq !== 'MONTHLY' || bymonth || dayShift !== 0) return undefined;
  if (bymonthday) return strings.ofTheMonth(formatList(bymonthday.map(strings.dayOfMonth), locale), interval);
  const days = new Map<string, number[]>();
  for (const {nth, day} of byday) {
    for (const position of nth === undefined ? (bysetpos ?? []) : [nth])
      days.set(day, [...(days.get(day) ?? []), position]);
  }
  if (days.size === 0 || (bysetpos && byday.length > 1)) return undefined;
  const parts = [...days].map(([day, positions]) =>
    strings.ordinalDay(formatList(positions.map(strings.ordinal), locale), dayName(day)),
  );
  return strings.ofTheMonth(formatList(parts, locale), interval);
}
