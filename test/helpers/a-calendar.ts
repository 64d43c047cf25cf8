/** Small calendars for tests, in the form that software writes. */
import type {Group, Meeting, Schedule} from '../../src/model/group.js';
import {readGroups} from '../../src/sources/read.js';
import type {Loaded, SourceOptions} from '../../src/sources/source.js';

/** Returns the lines of an event. An argument may have several lines. What a test is about follows the name. */
export function anEvent(...lines: string[]): string {
  const has = (name: string): boolean => lines.some((line) => new RegExp(`^${name}[;:]`, 'm').test(line));
  const usual = [
    ...(has('UID') ? [] : [`UID:${lines.join('|').length}-${lines[0] ?? ''}@example.org`]),
    ...(has('SUMMARY') ? [] : ['SUMMARY:Grief support group']),
    ...(has('DTSTART') ? [] : ['DTSTART;TZID=America/Chicago:20261201T183000']),
  ];
  return ['BEGIN:VEVENT', ...usual, ...lines, 'END:VEVENT'].join('\r\n');
}

export function aCalendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** The rules of US Eastern Time, as Outlook writes them. */
export const EASTERN_RULES = [
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
];

export const aZone = (tzid: string, ...lines: string[]): string =>
  ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...lines, 'END:VTIMEZONE'].join('\r\n');

export const readCalendar = (text: string, options?: SourceOptions): Promise<Loaded> => readGroups(text, options);

/** Parses one event and returns its group. */
export async function readOne(...lines: string[]): Promise<Group> {
  const {groups} = await readCalendar(aCalendar(anEvent(...lines)));
  if (!groups[0]) throw new Error('The event was not kept.');
  return groups[0];
}

export const firstMeeting = ({meetings: [meeting]}: Group): Meeting => {
  if (!meeting) throw new Error('The group has no meeting.');
  return meeting;
};

export const schedulesOf = ({meetings}: Group): Schedule[] => meetings.map(({schedule}) => schedule);
