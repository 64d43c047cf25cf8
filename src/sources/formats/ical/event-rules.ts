/** Returns the rules of an event, or their text if they can't be expressed. */
import type {Schedule, ScheduleCommon} from '../../../model/group.js';
import type {Note} from '../../values/notes.js';
import {excerpt, stringOf} from '../../values/values.js';
import type {ListedZone} from '../../records/listed-zone.js';
import {stampsOf} from './events.js';
import type {CalendarEvent} from './events.js';
import {addDays, inZone, isFarOff} from './moments.js';
import type {Stamp} from './moments.js';
import {allOf} from './properties.js';
import {listRuleDates} from './rule-dates.js';
import {readRuleText} from './rule.js';

/** The zone in which an event is shown, and where it comes from. */
export type Zone = ListedZone;

/** Returns the fields that a rule has in common with the text of one that can't be expressed. */
function commonOf({start, minutes}: CalendarEvent, zone: Zone): ScheduleCommon {
  const {time} = start ? inZone(start, zone.zone) : {};
  return {...zone, ...(time && {start: time}), ...(minutes && {minutes})};
}

const ruleTexts = (event: CalendarEvent): string[] =>
  ['rrule', 'exrule'].flatMap((name) => allOf(event.properties, name).map(({values}) => stringOf(values[0])));

function asText(event: CalendarEvent, zone: Zone, note: Note): Schedule {
  const text = excerpt(ruleTexts(event).join(' '));
  note('schedule-text-only', {found: text});
  const from = event.start && inZone(event.start, zone.zone).day;
  return {...commonOf(event, zone), ...(from && {from}), text, kind: 'unknown'};
}

/** Whether all canceled dates could be parsed. */
const hasClearExceptions = (event: CalendarEvent): boolean =>
  stampsOf(event, 'exdate').length >=
  allOf(event.properties, 'exdate')
    .flatMap(({values}) => stringOf(values[0]).split(','))
    .filter((day) => day && !isFarOff(day)).length;

/**
 * Returns the rules of an event without the dates in `changed`; as text if one of the rules can't be expressed, or if
 * it's unclear which dates are canceled.
 */
export function rulesOf(
  event: CalendarEvent,
  zone: Zone,
  changed: readonly Stamp[] | undefined,
  note: Note,
): Schedule[] {
  const {start, lastDay} = event;
  const listed = allOf(event.properties, 'rrule').map(({values}) => stringOf(values[0]));
  if (!listed.length) return [];
  const rules = start && !lastDay ? listed.map((text) => readRuleText(text, start)) : [];
  const isPlain =
    rules.length > 0 && !allOf(event.properties, 'exrule').length && changed !== undefined && hasClearExceptions(event);
  if (!start || !isPlain || !rules.every((rule) => rule !== undefined)) return [asText(event, zone, note)];
  // The days of a rule are days in the zone in which it's written.
  const except = [...new Set([...stampsOf(event, 'exdate'), ...changed].map((stamp) => inZone(stamp, start.zone).day))];
  return rules.map(({rule, until}): Schedule => {
    const schedule = {
      ...commonOf(event, zone),
      ...(until && {until}),
      ...(except.length && {except}),
      kind: 'rule' as const,
      ...rule,
    };
    const isElsewhere = start.zone === 'UTC' && zone.zone !== 'UTC';
    return isElsewhere
      ? listRuleDates(schedule, start, zone, event.minutes, stampsOf(event, 'dtstamp')[0]?.day)
      : schedule;
  });
}

/** Ends the rules where the whole series changes: it isn't stated for how long, or on which days. */
export function endBefore(change: CalendarEvent, rules: readonly Schedule[], zone: Zone, note: Note): Schedule[] {
  const day = change.replaces && inZone(change.replaces, zone.zone).day;
  if (!day) return [...rules];
  const until = addDays(day, -1);
  const ended = rules.map((rule) => ({...rule, until: rule.until && rule.until < until ? rule.until : until}));
  const text = excerpt(rules.find((rule) => rule.text)?.text ?? `${change.name}: ${day} …`);
  note('schedule-text-only', {found: text});
  return [...ended, {...commonOf(change, zone), from: day, text, kind: 'unknown'}];
}
