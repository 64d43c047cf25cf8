/** Events of schema.org and OpenActive: a `Schedule`, or a date with a time and an offset. */
import {dayAndTime, dayOf, languageOf, meetingLinkIn, text, timeOf, wallAt, zoneOf} from './values.mjs';

const OFFSET_AT_END = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

/** What a single date with an offset shows on the clock of its zone; without one, as it is written. */
function wallOf(date, zone) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(date)) return undefined;
  if (!OFFSET_AT_END.test(date)) return date.slice(0, 16);
  return zone ? wallAt(Date.parse(date), zone) : date.slice(0, 16);
}

/** The zone of a whole offset, which is exact for a single date: engines name them by what has to be added to reach Greenwich. */
function zoneOfOffset(date) {
  const [, sign, hours] = /T\d\d:\d\d.*([+-])(\d\d):?00$/.exec(date) ?? [];
  return sign && Number(hours) ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : undefined;
}

/** A place by its town; a town is left out where the place is online. */
const townOf = ({location}) => {
  const [place = {}] = [location].flat();
  const name = text(place.name);
  // Some write a point where the name belongs.
  return text(place.address?.addressLocality) || (/^[-\d., ]+$/.test(name) ? '' : name);
};

function eventRow(event) {
  const [schedule, more] = [event.eventSchedule].flat().filter(Boolean);
  const byDay = [schedule?.byDay].flat().map((day) => dayOf(text(day).replace(/^.*\//, '')));
  const days = !more && byDay.length && byDay.every(Boolean) ? byDay.flat() : undefined;
  const zone = zoneOf(schedule?.scheduleTimezone) ?? zoneOf(event.scheduleTimezone);
  const date = text(event.startDate);
  const wall = wallOf(date, zone);
  const isSingle = !schedule && !event.superEvent && !event.subEvent;
  const ofDate = wall && isSingle ? dayAndTime(wall) : {};
  const locations = [event.location].flat().filter(Boolean);
  return {
    name: text(event.name),
    days: days ?? ofDate.days,
    start: more ? undefined : (timeOf(schedule?.startTime) ?? (days || isSingle ? wall?.slice(11) : undefined)),
    zone: zone ?? (isSingle ? zoneOfOffset(date) : undefined),
    wall: isSingle && zone ? wall : undefined,
    town: townOf(event),
    link: meetingLinkIn(...locations.map(({url}) => url), event.description),
    language: languageOf(event.inLanguage) ?? text(event.inLanguage).slice(0, 2),
    raw: event,
  };
}

export const eventRows = (events) => events.map(eventRow);
