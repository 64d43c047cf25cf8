/** The events of a calendar, read by ical.js and Intl: none of it is code of src/. */
import ICAL from 'ical.js';
import {dayAndTime, meetingLinkIn, text, wallAt, zoneOf} from './values.mjs';

const pad = (number) => String(number).padStart(2, '0');
const wallOf = ({year, month, day, hour, minute}) => `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`;

/** The place before any address, unless it is a link or says "online". */
function venueOf(location) {
  const [venue = ''] = location.split(/[,\n]/);
  return /https?:|zoom|online|virtual|webex|hybrid|remote/i.test(location) ? '' : venue.trim();
}

/** A programme that a title begins with. */
const programmeOf = (name) => /^(?:AA(?= (?:Candlelight|Meeting|Group)|$)|Al-Anon)/.exec(name)?.[0];

/** The zone on whose clock a time is shown: its own, or for times in UTC that of the calendar. */
function clockOf(time, tzid, calendarZone) {
  if (!time || time.isDate) return undefined;
  return zoneOf(tzid) ?? (time.zone?.tzid === 'UTC' ? calendarZone : undefined);
}

/** A changed date of a series, or a series that was over when the file was written: the place of the group is that of the series that goes on. */
function isPast(event) {
  const until = event.getFirstPropertyValue('rrule')?.until;
  const written = event.getFirstPropertyValue('dtstamp');
  return Boolean(event.getFirstPropertyValue('recurrence-id') || (until && written && until.compare(written) < 0));
}

export function calendarRows(listed) {
  const calendar = new ICAL.Component(ICAL.parse(listed.replace(/\r?\n/g, '\r\n')));
  const calendarZone = zoneOf(calendar.getFirstPropertyValue('x-wr-timezone'));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const valueOf = (name) => text(event.getFirstPropertyValue(name));
    const property = event.getFirstProperty('dtstart');
    const time = event.getFirstPropertyValue('dtstart');
    const tzid = property?.getParameter('tzid');
    const zone = clockOf(time, tzid, calendarZone);
    const wall = zone && (tzid ? wallOf(time) : wallAt(time.toUnixTime() * 1000, zone));
    const isSingle = !event.getFirstPropertyValue('rrule') && !event.getFirstPropertyValue('recurrence-id');
    const name = valueOf('summary');
    const location = valueOf('location');
    return {
      name,
      ...(wall && dayAndTime(wall)),
      zone,
      wall: isSingle ? wall : undefined,
      ...(!isPast(event) && {
        town: venueOf(location),
        link: meetingLinkIn(valueOf('x-google-conference'), location, valueOf('description')),
      }),
      programme: programmeOf(name),
      raw: event.toString().replace(/\r\n[ \t]/g, ''),
    };
  });
}
