/** Prints groups by day or, if a single day was selected, by format. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {
  formatDay,
  formatLongDate,
  formatNumber,
  formatTime,
  formatTimeRange,
  formatWeekday,
  formatZone,
} from '../../../../i18n/format.js';
import {DAY_MS} from '../../../../model/calendar-day.js';
import type {Group, Meeting} from '../../../../model/group.js';
import {occurrences} from '../../../../model/schedule.js';
import {hasUnsureDates} from '../../../../model/unsure-dates.js';
import {isTimeZone, wallOf} from '../../../../model/zone.js';
import {guarded} from '../../../../views/guarded.js';
import {describeSchedule} from '../../parts/describe-schedule.js';
import {formatsText} from '../../parts/group-facts.js';
import {openJoinUrl} from '../../parts/links.js';
import {zoneDoubt} from '../../parts/zone-text.js';
import type {View} from '../../render-context.js';
import {joinText, pageText, whereText} from '../share/where-text.js';
import type {DaySection, Entry, Held, PaperDay} from './paper-days.js';
import {checkedText, factsInWords, joined, lines} from './paper-text.js';

const MINUTE_MS = 60_000;
const YEAR_MS = 365 * DAY_MS;
/** The number of dates to print for a schedule without a rule. */
const LISTED_DATES = 6;

export function groupList(sections: readonly DaySection[], view: View): TemplateResult {
  const isOneDay = view.query.filters?.day?.length === 1;
  const titled = isOneDay
    ? byFormat(sections, view)
    : sections.map(({day, entries}): Titled => [dayText(day, view), entries]);
  return html`<div class="columns">
    ${titled.map(
      ([title, entries]) =>
        html`<h2>${title}</h2>
          <ul>
            ${entries.map((entry) => html`<li>${guarded(entry.group.name, () => entryLines(entry, view), String)}</li>`)}
          </ul>`,
    )}
  </div>`;
}

type Titled = readonly [title: string, entries: readonly Entry[]];

function dayText(day: PaperDay, {strings, locale}: View): string {
  if (day === 'every') return strings.everyDay;
  if (day === 'none') return strings.noDate;
  return 'date' in day ? formatDay(day.date * DAY_MS, locale) : formatWeekday(day.weekday, locale);
}

/** Returns "In person: 15 groups", followed by online and phone groups. */
function byFormat(sections: readonly DaySection[], view: View): Titled[] {
  const {strings, locale} = view;
  const dated = sections.filter(({day}) => day !== 'none').flatMap(({entries}) => entries);
  const others = sections.filter(({day}) => day === 'none').flatMap(({entries}) => entries);
  const has = ({held}: Entry, format: 'in-person' | 'online' | 'phone') =>
    held.some(({meeting}) => meeting.formats.includes(format));
  const kinds = new Map<string, Entry[]>();
  for (const entry of dated) {
    const isPhone = has(entry, 'phone') && !has(entry, 'online');
    const kind = has(entry, 'in-person')
      ? strings.inPerson
      : isPhone
        ? strings.byPhone
        : has(entry, 'online')
          ? strings.online
          : strings.notSaid;
    kinds.set(kind, [...(kinds.get(kind) ?? []), entry]);
  }
  const order = [strings.inPerson, strings.online, strings.byPhone, strings.notSaid].filter((kind) => kinds.has(kind));
  const titled = order.map((kind): Titled => {
    const entries = kinds.get(kind) ?? [];
    return [`${kind}: ${strings.count(formatNumber(entries.length, locale), entries.length)}`, entries];
  });
  return others.length > 0 ? [...titled, [strings.noDate, others]] : titled;
}

function entryLines(entry: Entry, view: View) {
  const {group, held, seeDay} = entry;
  const {strings} = view;
  const times = [...new Set(held.map((each) => timeText(each, view)))].filter(Boolean).join(', ');
  const title = html`<p>
    <b>${times} <bdi>${group.name}</bdi></b>
  </p>`;
  if (seeDay) return html`${title}${lines([strings.paperSee(dayText(seeDay, view))])}`;
  const {status, assured} = group;
  const isOff = status === 'paused' || status === 'ended';
  return html`${title}
    ${lines([
      isOff && strings[status],
      !group.meetings.length && strings.askForDates,
      ...placeLines(held, contactText(entry, view), view),
    ])}
    <p class="small">${joined(...briefFacts(group, view), assured && checkedText({assured}, view))}</p>`;
}

/** Returns one line for meetings that differ only in their times, followed by the contact. */
function placeLines(held: readonly Held[], contact: string, view: View): string[] {
  const same = new Set(held.map((each) => placeLine(each, false, view)));
  return same.size <= 1 ? [joined(...same, contact)] : [...held.map((each) => placeLine(each, true, view)), contact];
}

/**
 * Returns the contact for questions before a first visit: a phone number, or otherwise the group's page, if no other
 * link leads there.
 */
function contactText({group, held}: Entry, view: View): string {
  const {organisation} = group;
  // A number that breaks across lines is easily misdialed.
  if (organisation?.phone) return organisation.phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
  const hasLink = held.some(({meeting: {join}}) => join && join !== 'ask' && openJoinUrl(join));
  return hasLink ? '' : typed(pageText(group, view));
}

/** Returns a URL as people type it. */
const typed = (text: string): string => text.replace(/https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** The town is enough to find a street, and space on paper is limited. */
const shortPlace = (meeting: Meeting): Meeting => ({
  ...meeting,
  place: meeting.place && {
    ...meeting.place,
    region: meeting.place.locality ? undefined : meeting.place.region,
    postalCode: undefined,
  },
});

/** Returns a text such as "6:30–8:00 PM" in the relevant time zone. */
function timeText({shown, hasTime, minutes}: Held, {locale}: View): string {
  if (!hasTime || shown === undefined) return '';
  return minutes ? formatTimeRange(shown, shown + minutes * MINUTE_MS, locale) : formatTime(shown, locale);
}

/**
 * Returns how and where a meeting takes place, with all restrictions. If there are several meetings, each has its time.
 */
function placeLine(held: Held, isOneOfSeveral: boolean, view: View): string {
  const {meeting} = held;
  const {strings} = view;
  const {restriction, officeHours} = meeting.schedule;
  const where = whereText(shortPlace(meeting), view);
  return joined(
    isOneOfSeveral && timeText(held, view),
    patternText(held, view),
    zoneText(held, view),
    (!where || meeting.formats.length > 1) && formatsText(meeting, strings),
    where,
    typed(joinText(meeting, view)),
    officeHours && strings.officeHours,
    restriction && strings.checkDates(restriction),
  );
}

/** Empty for weekly meetings: a sentence at the end mentions them once. */
function patternText({meeting, dayShift, shown}: Held, view: View): string {
  const {schedule} = meeting;
  const {strings, locale, now, viewerZone} = view;
  if (isEveryWeek(meeting.schedule)) return '';
  const isShifted =
    schedule.kind === 'rule' && schedule.freq !== 'WEEKLY' && schedule.freq !== 'DAILY' && dayShift !== 0;
  const described = isShifted ? '' : describeSchedule(schedule, strings, locale, dayShift);
  if (schedule.kind !== 'dates' && described) return described;
  const dates = occurrences(meeting, now, now + YEAR_MS, viewerZone)
    .slice(0, LISTED_DATES)
    .map(({sortKey, wall}) => {
      const own = Date.parse(`${wall.slice(0, 10)}T00:00:00Z`);
      return formatLongDate(dayShift && shown !== undefined ? wallOf(sortKey, viewerZone) : own, locale);
    });
  return dates.join('; ') || described || strings.askForDates;
}

const isEveryWeek = (schedule: Held['meeting']['schedule']): boolean =>
  schedule.kind === 'rule' &&
  !hasUnsureDates(schedule) &&
  ((schedule.freq === 'WEEKLY' && Boolean(schedule.byday?.length)) || schedule.freq === 'DAILY') &&
  schedule.interval === 1 &&
  !schedule.bymonth;

/**
 * Returns the time zone if the sentence about time zones doesn't apply: the group's own for people who join remotely,
 * or a zone that isn't known.
 */
function zoneText({meeting, isReaders, hasTime}: Held, {strings, locale, now, viewerZone}: View): string {
  const {zone} = meeting.schedule;
  if (!hasTime || isReaders || !meeting.formats.some((format) => format !== 'in-person')) return '';
  if (!isTimeZone(zone)) return zoneDoubt(meeting, strings);
  const name = formatZone(now, locale, zone);
  return name === formatZone(now, locale, viewerZone) ? '' : name;
}

/** Includes who leads the group in two words, as on a card. */
function briefFacts(group: Group, view: View): (string | undefined)[] {
  const {peerLed, professionalLed, bothLed} = view.strings;
  const {leadership} = group;
  return [
    ...factsInWords({...group, leadership: undefined}, view),
    leadership && {peer: peerLed, professional: professionalLed, both: bothLed}[leadership],
  ];
}

/**
 * Renders how many matching groups are missing from the printout; `isExact` is false if at least that many are missing.
 */
export const notPrinted = (more: number, {strings, locale}: View, isExact: boolean) =>
  more > 0
    ? html`<p><b>${strings.notPrinted(more, formatNumber(more, locale) + (isExact ? '' : '+'))}</b></p>`
    : nothing;
