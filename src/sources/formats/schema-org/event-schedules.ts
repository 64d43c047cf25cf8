/** The schedules of an event: its rules, the dates of its series, or what is known about its dates. */
import type {Schedule} from '../../../model/group.js';
import {listDates} from '../../records/date-list.js';
import type {EventDate} from '../../records/date-list.js';
import {splitAccess} from '../../records/secrets.js';
import type {SourceOptions} from '../../source.js';
import type {Note} from '../../values/notes.js';
import {plainText} from '../../values/text.js';
import {excerpt} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {readEventDate, spanOf} from './event-date.js';
import {nodesOf, textOf} from './node.js';
import {readEventSchedule, zoneOfEvent} from './schedule.js';

/** Returns the note for a date: its own name, or the first line of its own description. */
function summaryOf(event: JsonObject, primary: JsonObject): string | undefined {
  const ignore: Note = () => undefined;
  for (const field of ['name', 'description']) {
    const text = plainText(textOf(event[field]), field, ignore, 400);
    if (text && text !== plainText(textOf(primary[field]), field, ignore, 400)) {
      const {kept} = splitAccess(text);
      return kept.split('\n')[0]?.slice(0, 200);
    }
  }
  return undefined;
}

function datesOf(
  events: readonly JsonObject[],
  primary: JsonObject,
  zone: string | undefined,
  note: Note,
): EventDate[] {
  return events.flatMap((event) => {
    const date = readEventDate(event, zone, note);
    const summary = event === primary ? undefined : summaryOf(event, primary);
    return date ? [{...date, ...(summary && {summary})}] : [];
  });
}

/** Excludes canceled dates from a rule. */
function exceptCancelled(schedule: Schedule, dates: readonly EventDate[]): void {
  const days = dates.filter(({cancelled}) => cancelled).map(({start}) => start.day);
  if (schedule.kind === 'rule' && days.length) schedule.except = [...new Set([...(schedule.except ?? []), ...days])];
}

/**
 * Returns the rules of an event if any of them is recognized, otherwise its dates, otherwise what is known about them.
 */
export function schedulesOf(
  event: JsonObject,
  events: readonly JsonObject[],
  options: SourceOptions,
  note: Note,
): Schedule[] {
  const zone = zoneOfEvent(event, options, () => undefined);
  const dates = datesOf(events, event, zone.zone, note);
  const schedules = nodesOf(event.eventSchedule).map((schedule) => readEventSchedule(schedule, event, options, note));
  for (const schedule of schedules) exceptCancelled(schedule, dates);
  if (schedules.some(({kind}) => kind === 'rule')) return schedules;
  if (dates.length) return [{...listDates(dates, zone), ...(schedules[0]?.text && {text: schedules[0].text})}];
  if (schedules.length) return schedules;
  const span = spanOf(event);
  const text = span ? `${span.from} – ${span.until}` : excerpt(textOf(event.startDate));
  // Problems with the date were noted when it was parsed.
  if (span) note('schedule-text-only', {found: text});
  return [{...zone, ...span, ...(text && {text}), kind: 'unknown'}];
}
