/**
 * When a meeting takes place: its next date in the visitor's time zone, with the group's own time, and how it repeats.
 */
import {html, nothing} from 'lit';
import {
  formatDay,
  formatDaysAway,
  formatList,
  formatLongDate,
  formatTime,
  formatTimeRange,
  wallTimestamp,
} from '../../../i18n/format.js';
import {DAY_MS} from '../../../model/calendar-day.js';
import {daysOff} from '../../../model/days-off.js';
import type {Group, Meeting, Schedule} from '../../../model/group.js';
import {occurrences} from '../../../model/schedule.js';
import {hasUnsureDates} from '../../../model/unsure-dates.js';
import type {View} from '../render-context.js';
import type {Answer} from './answer.js';
import {paragraphs} from './answer.js';
import {describeSchedule} from './describe-schedule.js';
import {icon} from './icons.js';
import type {When} from './when.js';
import {whenOf} from './when.js';
import {zoneDoubt, zonePlaceText} from './zone-text.js';

const MINUTE_MS = 60_000;
const NEXT_DATES = 3;
const DAYS_AHEAD = 200;

export function whenAnswer(group: Group, meeting: Meeting, view: View, actions: readonly unknown[] = []): Answer {
  const {strings, locale, now, viewerZone} = view;
  const {schedule} = meeting;
  const isOver = group.status === 'paused' || group.status === 'ended';
  const when = isOver ? undefined : whenOf({meetings: [meeting]}, {}, view);
  const called = daysOff([meeting], now, viewerZone).map((day) => formatLongDate(wallTimestamp(day), locale));
  return {
    question: strings.detailsWhen,
    icon: 'clock',
    main: when?.shown === undefined ? listedTime(schedule, view) : nextTime(when, view),
    more: [
      repetition(when, schedule, view),
      clocks(when, meeting, view),
      asListed(schedule, view),
      ...paragraphs(meeting.notes),
      schedule.officeHours && strings.officeHours,
      schedule.restriction && warning(strings.checkDates(schedule.restriction)),
      called.length > 0 && warning(strings.notMeeting(formatList(called, locale))),
      isOver ? nothing : laterDates(meeting, view),
    ],
    actions,
  };
}

/** Returns a text such as "Monday, November 30, 8:00 – 9:00 PM". */
function nextTime({shown = 0, hasTime, occurrence, meeting}: When, {strings, locale}: View) {
  const date = formatDay(shown, locale);
  if (!hasTime) return `${date}, ${meeting.schedule.text ? strings.askForTime : strings.timeNotListed}`;
  const {minutes} = occurrence ?? {};
  const time = minutes ? formatTimeRange(shown, shown + minutes * MINUTE_MS, locale) : formatTime(shown, locale);
  return html`${date}, <span class="time">${time}</span>`;
}

const warning = (text: string) => html`<span class="note">${icon('warning')}<span>${text}</span></span>`;

/** Returns the listed time and length of a meeting without a known date. */
function listedTime({start, minutes}: Schedule, {strings, locale}: View): string {
  const parts = [
    start && formatTime(wallTimestamp(`1970-01-01T${start}`), locale),
    minutes && strings.minutes(minutes),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Returns a text such as "In 2 days · Every Monday". */
function repetition(when: When | undefined, schedule: Schedule, {strings, locale}: View): string {
  const described = describeSchedule(schedule, strings, locale, when?.dayShift);
  if (when?.shown === undefined) return described;
  const {isUnderWay, startsInMinutes, daysAway} = when;
  const soon = isUnderWay
    ? strings.onNow
    : startsInMinutes !== undefined
      ? strings.startsIn(startsInMinutes)
      : daysAway === undefined
        ? ''
        : formatDaysAway(daysAway, locale);
  const text = [soon, described].filter(Boolean).join(' · ');
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Renders whose time zone is shown, and the time in the other one. */
function clocks(when: When | undefined, meeting: Meeting, view: View) {
  const {strings, clockName} = view;
  const {otherClock, isVisitors, hasTime} = when ?? {};
  const place = zonePlaceText(meeting, view);
  const text =
    otherClock && isVisitors
      ? strings.detailsClocks(otherClock.time, place, clockName)
      : otherClock
        ? strings.onlineTime(otherClock.time, strings.yourTime(clockName))
        : (hasTime ?? Boolean(meeting.schedule.start)) && zoneDoubt(meeting, strings);
  return text ? html`<span class="quiet">${text}</span>` : nothing;
}

/** Returns the listing's own words, if the rule doesn't express all of them. */
function asListed(schedule: Schedule, {strings, locale}: View): string | undefined {
  const isWhole = schedule.kind === 'rule' && schedule.start !== undefined && !hasUnsureDates(schedule);
  const isSaid = schedule.text === describeSchedule(schedule, strings, locale);
  return isWhole || isSaid || schedule.kind === 'dates' ? undefined : schedule.text;
}

/** Renders the dates after the next one, unless "every Monday" already says them. */
function laterDates(meeting: Meeting, {strings, locale, now, viewerZone}: View) {
  const {schedule} = meeting;
  if (schedule.officeHours || (schedule.kind === 'rule' && schedule.freq === 'WEEKLY' && schedule.interval === 1))
    return nothing;
  const coming = occurrences(meeting, now, now + DAYS_AHEAD * DAY_MS, viewerZone).slice(1, NEXT_DATES + 1);
  if (coming.length === 0) return nothing;
  return html`${strings.moreDates}:
    <ul class="dates">
      ${coming.map(({wall, summary}) => html`<li>${formatLongDate(wallTimestamp(wall), locale)}${summary ? ` – ${summary}` : ''}</li>`)}
    </ul>`;
}
