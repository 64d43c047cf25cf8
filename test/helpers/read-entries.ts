/** Calendar files as a calendar reads them: by ical.js, which shares no code with ours. */
import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';

export interface ReadEntry {
  component: ICAL.Component;
  event: ICAL.Event;
  /** Value of a property; empty when there is none. */
  value: (name: string) => string;
  /** IANA name; undefined for floating times and whole days. */
  zone?: string;
}

export function readCalendarFile(text: string): {root: ICAL.Component; entries: ReadEntry[]} {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const entries = root.getAllSubcomponents('vevent').map((component): ReadEntry => {
    const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
    return {
      component,
      event: new ICAL.Event(component),
      value: (name) => String(component.getFirstPropertyValue(name) ?? ''),
      zone: zone || undefined,
    };
  });
  return {root, entries};
}

/** The wall clocks of an entry up to `last` (as text, `YYYY-MM-DDTHH:MM`), as they are listed: times that clocks skip are among them. */
export function wallsOf({event}: ReadEntry, last: string): string[] {
  const iterator = event.iterator();
  const walls: string[] = [];
  for (let next = iterator.next() as ICAL.Time | undefined; next; next = iterator.next() as ICAL.Time | undefined) {
    const wall = next.toString().slice(0, 16);
    if (wall > last) break;
    walls.push(wall);
  }
  return walls;
}

/**
 * Epoch ms of a wall clock. By Temporal, since ical.js takes a time that clocks skip for an hour earlier than RFC 5545, section 3.3.5, wants it.
 */
export const instantIn = (zone: string, wall: string): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

/** The offset in minutes that the file itself gives for a zone at an instant (epoch ms). */
export function offsetInFile(root: ICAL.Component, zone: string, instant: number): number {
  const found = root.getTimeZoneByID(zone) as ICAL.Timezone | null;
  if (!found) throw new Error(`The file does not have ${zone}.`);
  const utc = ICAL.Time.fromJSDate(new Date(instant), true);
  const local = utc.convertToZone(found);
  const wall = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  return (wall - instant) / 60_000;
}
