/** Groups on paper by day; under a single day that was asked for, by how people meet. */
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
/** Of dates that no rule describes: the next few. */
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

/** "In person: 15 groups", then those on screen or phone. */
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

/** One line for meetings that differ in nothing but their times, with the contact. */
function placeLines(held: readonly Held[], contact: string, view: View): string[] {
  const same = new Set(held.map((each) => placeLine(each, false, view)));
  return same.size <= 1 ? [joined(...same, contact)] : [...held.map((each) => placeLine(each, true, view)), contact];
}

/** Whom to ask before a first visit: a number, else the page of the group where nothing else leads to it. */
function contactText({group, held}: Entry, view: View): string {
  const {organisation} = group;
  // A number that breaks in two is easily misdialled.
  if (organisation?.phone) return organisation.phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
  const hasLink = held.some(({meeting: {join}}) => join && join !== 'ask' && openJoinUrl(join));
  return hasLink ? '' : typed(pageText(group, view));
}

/** An address as people type it. */
const typed = (text: string): string => text.replace(/https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** The town is enough to find a street, and room on paper is short. */
const shortPlace = (meeting: Meeting): Meeting => ({
  ...meeting,
  place: meeting.place && {
    ...meeting.place,
    region: meeting.place.locality ? undefined : meeting.place.region,
    postalCode: undefined,
  },
});

/** "6:30–8:00 PM" on the clock that matters. */
function timeText({shown, hasTime, minutes}: Held, {locale}: View): string {
  if (!hasTime || shown === undefined) return '';
  return minutes ? formatTimeRange(shown, shown + minutes * MINUTE_MS, locale) : formatTime(shown, locale);
}

/** How and where, with all that limits it. Of several meetings each says its time. */
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

/** Nothing of what is held every week: a line at the end says so once. */
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

/** Where the sentence about the clock does not hold: the group's own clock for people who join from afar, or a zone that isn't known. */
function zoneText({meeting, isReaders, hasTime}: Held, {strings, locale, now, viewerZone}: View): string {
  const {zone} = meeting.schedule;
  if (!hasTime || isReaders || !meeting.formats.some((format) => format !== 'in-person')) return '';
  if (!isTimeZone(zone)) return zoneDoubt(meeting, strings);
  const name = formatZone(now, locale, zone);
  return name === formatZone(now, locale, viewerZone) ? '' : name;
}

/** Who runs it in two words, as on a card. */
function briefFacts(group: Group, view: View): (string | undefined)[] {
  const {peerLed, professionalLed, bothLed} = view.strings;
  const {leadership} = group;
  return [
    ...factsInWords({...group, leadership: undefined}, view),
    leadership && {peer: peerLed, professional: professionalLed, both: bothLed}[leadership],
  ];
}

/** Says how many of those that fit aren't there; `isExact` is false when at least so many are left. */
export const notPrinted = (more: number, {strings, locale}: View, isExact: boolean) =>
  more > 0
    ? html`<p><b>${strings.notPrinted(more, formatNumber(more, locale) + (isExact ? '' : '+'))}</b></p>`
    : nothing;
