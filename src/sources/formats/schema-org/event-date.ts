/** The date of an event without a schedule. */
import type {EventDate} from '../../records/date-list.js';
import {parseDuration} from '../../values/durations.js';
import {minutesFrom, readMoment} from '../../values/moments.js';
import type {Moment} from '../../values/moments.js';
import type {Note} from '../../values/notes.js';
import {excerpt, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {isCalledOff, textOf} from './node.js';

/** Returns the date of an event without a schedule; undefined if it has none, or takes several days. */
export function readEventDate(event: JsonObject, zone: string | undefined, note: Note): EventDate | undefined {
  const start = momentOf(event, 'startDate', zone, note);
  if (!start || spanOf(event)) return undefined;
  const minutes =
    minutesFrom(start, momentOf(event, 'endDate', zone, note)) || parseDuration(textOf(event.duration), note);
  return {
    start,
    ...(minutes && minutes > 0 && minutes <= 1440 && {minutes}),
    ...(isCalledOff(event) && {cancelled: true}),
  };
}

function momentOf(event: JsonObject, field: string, zone: string | undefined, note: Note): Moment | undefined {
  const text = textOf(event[field]);
  const moment = text ? readMoment(text, zone) : undefined;
  if (text && !moment) note('bad-date', {field, found: excerpt(text)});
  return moment;
}

/** Returns the first and last day of an event that takes several days, without saying on which of them people meet. */
export function spanOf(event: JsonObject): {from: string; until: string} | undefined {
  const [from, until] = ['startDate', 'endDate'].map((field) => readMoment(stringOf(event[field])));
  if (!from || !until || until.day <= from.day) return undefined;
  const hours = (minutesFrom(from, until) ?? Infinity) / 60;
  return hours <= 24 ? undefined : {from: from.day, until: until.day};
}
