/** Parses calendar files as a calendar app does, with ical.js, which shares no code with ours. */
import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';

export interface ReadEntry {
  component: ICAL.Component;
  event: ICAL.Event;
  /** Returns the value of a property; empty if there is none. */
  value: (name: string) => string;
  /** The IANA name; undefined for floating times and whole days. */
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

/** Returns the wall-clock times of an entry up to `last` (`YYYY-MM-DDTHH:MM`), including times that clocks skip. */
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
 * Returns the epoch ms of a wall-clock time. It uses Temporal because ical.js resolves a time that clocks skip to an
 * hour earlier than RFC 5545, section 3.3.5.
 */
export const instantIn = (zone: string, wall: string): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

/** Returns the offset in minutes that the file itself has for a zone at a time (epoch ms). */
export function offsetInFile(root: ICAL.Component, zone: string, instant: number): number {
  const found = root.getTimeZoneByID(zone) as ICAL.Timezone | null;
  if (!found) throw new Error(`The file does not have ${zone}.`);
  const utc = ICAL.Time.fromJSDate(new Date(instant), true);
  const local = utc.convertToZone(found);
  const wall = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  return (wall - instant) / 60_000;
}
