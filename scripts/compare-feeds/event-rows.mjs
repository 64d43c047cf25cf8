/** Events of schema.org and OpenActive: a `Schedule`, or a date with a time and an offset. */
import {dayAndTime, dayOf, languageOf, meetingLinkIn, text, timeOf, wallAt, zoneOf} from './values.mjs';

const OFFSET_AT_END = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/;

/** What a single date with an offset shows on the clock of its zone; without one, as it is written. */
function wallOf(date, zone) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(date)) return undefined;
  if (!OFFSET_AT_END.test(date)) return date.slice(0, 16);
  return zone ? wallAt(Date.parse(date), zone) : date.slice(0, 16);
}

/** A place by its town; a town is left out where the place is online. */
const townOf = ({location}) => {
  const [place = {}] = [location].flat();
  return text(place.address?.addressLocality) || text(place.name);
};

function eventRow(event) {
  const [schedule, more] = [event.eventSchedule].flat().filter(Boolean);
  const byDay = [schedule?.byDay].flat().map((day) => dayOf(text(day).replace(/^.*\//, '')));
  const days = !more && byDay.length && byDay.every(Boolean) ? byDay.flat() : undefined;
  const zone = zoneOf(schedule?.scheduleTimezone) ?? zoneOf(event.scheduleTimezone);
  const wall = wallOf(text(event.startDate), zone);
  const isSingle = !schedule && !event.superEvent && !event.subEvent;
  const ofDate = wall && isSingle ? dayAndTime(wall) : {};
  const locations = [event.location].flat().filter(Boolean);
  return {
    name: text(event.name),
    days: days ?? ofDate.days,
    start: more ? undefined : (timeOf(schedule?.startTime) ?? (days || isSingle ? wall?.slice(11) : undefined)),
    zone,
    wall: isSingle && zone ? wall : undefined,
    town: townOf(event),
    link: meetingLinkIn(...locations.map(({url}) => url), event.description),
    language: languageOf(event.inLanguage) ?? text(event.inLanguage).slice(0, 2),
    raw: event,
  };
}

export const eventRows = (events) => events.map(eventRow);
