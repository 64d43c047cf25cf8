/** Small calendars for tests, written as software writes them. */
import type {Group, Meeting, Schedule} from '../../src/model/group.js';
import {readGroups} from '../../src/sources/read.js';
import type {Loaded, SourceOptions} from '../../src/sources/source.js';

/** The lines of an event; a text among them may be several lines. What a test is about comes after the name. */
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

/** A zone with rules, as Outlook writes them: clocks of the east of the United States. */
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

/** Reads one event and gives its group. */
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
