/**
 * Calendars that are broken in many ways: lines dropped, swapped, cut, repeated, nested, enlarged, with scripts in them. Whatever comes,
 * each event is accounted for, no link is unsafe, nothing private is shown, and nothing throws but the error that says why.
 */
import {expect} from 'chai';
import fc from 'fast-check';
import type {Group} from '../../../../src/model/group.js';
import {nextStart} from '../../../../src/model/schedule.js';
import {readGroups} from '../../../../src/sources/read.js';
import {SourceError} from '../../../../src/sources/source.js';
import {EASTERN_RULES, aCalendar, aZone, anEvent} from '../../../helpers/a-calendar.js';

const SAMPLE =
  aCalendar(
    'X-WR-CALNAME:Support groups',
    'X-WR-TIMEZONE:America/New_York',
    aZone('Our Time', ...EASTERN_RULES),
    anEvent(
      'UID:1@example.org',
      'DTSTAMP:20261101T000000Z',
      'DTSTART;TZID=Our Time:20261201T183000',
      'DTEND;TZID=Our Time:20261201T200000',
      'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;UNTIL=20270601T000000Z',
      'EXDATE;TZID=Our Time:20261215T183000',
      'LOCATION:Hope Hall\\, 12 Main St\\, La Crosse\\, WI 54601',
      'GEO:43.8;-91.2',
      'DESCRIPTION:Join at https://zoom.us/j/5550100004 with',
      '  passcode: owl-nest',
      'URL:https://example.org/grief',
      'CATEGORIES:Grief,Evening',
      'ORGANIZER;CN="Sam, Example":mailto:sam@example.org',
    ),
    anEvent(
      'UID:1@example.org',
      'RECURRENCE-ID;TZID=Our Time:20270105T183000',
      'DTSTART;TZID=Our Time:20270106T183000',
    ),
    anEvent('UID:2@example.org', 'DTSTART:20261202T000000Z', 'RRULE:FREQ=WEEKLY;COUNT=9', 'RDATE:20261203T000000Z'),
    anEvent('UID:3@example.org', 'DTSTART;VALUE=DATE:20261202', 'DURATION:P1D', 'CONTACT:Sam\\, +1 608 555 0142'),
  ) + aCalendar(anEvent('UID:4@example.org', 'CLASS:PRIVATE', 'SUMMARY:Topsecret group'));

const ODD = [
  'DTSTART:99999999T999999Z',
  'DTSTART:00010101T000000',
  'DTSTART;TZID=__proto__:20261201T183000',
  'RRULE:FREQ=SECONDLY;COUNT=999999999',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'RRULE:FREQ=DAILY;INTERVAL=999999;BYDAY=MO',
  'RRULE:;;;==,,',
  `EXDATE:${Array(3000).fill('20261201T183000').join(',')}`,
  'RDATE;VALUE=PERIOD:20261201T183000Z/PT1H,x/y,/',
  'DURATION:-P99999999999999W',
  'DURATION:P9999DT9999H',
  'GEO:NaN;Infinity',
  'GEO:;',
  'URL:javascript:alert(1)',
  'LOCATION:https://user:pass@evil.example.org/',
  'X-GOOGLE-CONFERENCE:javascript:alert(1)',
  'CONFERENCE:https://x:y@evil.example.org/j/1',
  'SUMMARY:<script>alert(1)</script>',
  'DESCRIPTION:<img src=x onerror=alert(1)>',
  'X-ALT-DESC:<iframe src="javascript:alert(1)">',
  'ORGANIZER;CN=<script>:javascript:alert(1)',
  'SEQUENCE:NaN',
  'RECURRENCE-ID:x',
  'BEGIN:VALARM',
  'BEGIN:VEVENT',
  'END:VEVENT',
  'END:VCALENDAR',
  'BEGIN:VTIMEZONE',
  'BEGIN:constructor',
  '__proto__:x',
  ';;;:::',
  ' folded onto nothing',
  '\u0000\u202e',
];

interface Mutation {
  kind: 'drop' | 'swap' | 'cut' | 'odd' | 'repeat' | 'enlarge' | 'nest';
  at: number;
  other: number;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('drop', 'swap', 'cut', 'odd', 'odd', 'repeat', 'enlarge', 'nest'),
  at: fc.nat(9999),
  other: fc.nat(9999),
});

function mutate(lines: string[], {kind, at, other}: Mutation): void {
  const index = at % lines.length;
  const line = lines[index] ?? '';
  if (kind === 'drop') lines.splice(index, 1);
  else if (kind === 'swap') [lines[index], lines[other % lines.length]] = [lines[other % lines.length] ?? '', line];
  else if (kind === 'cut') lines[index] = line.slice(0, other % (line.length + 1));
  else if (kind === 'odd') lines.splice(index, other % 2, ODD[other % ODD.length] ?? '');
  else if (kind === 'repeat') lines.splice(index, 0, ...Array<string>((other % 60) + 1).fill(line));
  else if (kind === 'enlarge') lines[index] = line + line.slice(line.indexOf(':')).repeat((other % 300) + 1);
  else lines.splice(index, 0, ...Array<string>(other % 300).fill(other % 2 ? 'BEGIN:VCALENDAR' : 'BEGIN:VTODO'));
}

const linksOf = ({url, contact, organisation, meetings}: Group): (string | undefined)[] => [
  url,
  contact?.url,
  organisation?.url,
  ...meetings.map(({join}) => (typeof join === 'object' ? join.url : undefined)),
];

const EVENT = /^BEGIN\s*:\s*VEVENT(?![\w-])/gim;

async function faultsOf(text: string): Promise<string[]> {
  try {
    const {type, groups, merged, rejected, records} = await readGroups(text);
    if (type !== 'icalendar') return [];
    const faults: string[] = [];
    if (groups.length + merged + rejected.length !== records) faults.push('an event is not accounted for');
    const listed = text.match(EVENT)?.length ?? 0;
    if (records !== listed) faults.push(`${records} of ${listed} events`);
    if (new Set(groups.map(({id}) => id)).size !== groups.length) faults.push('two groups have the same id');
    for (const group of groups) {
      for (const link of linksOf(group))
        if (link !== undefined && !/^https?:\/\/(?!.*@evil)/.test(link)) faults.push(link);
      const {name, summary = ''} = group;
      if (/<(?:script|img|iframe)[^<>]*>/i.test(name + summary)) faults.push('markup is left');
      if (!name || name.length > 255 || summary.length > 4400) faults.push('no name, or a text without an end');
      for (const {schedule} of group.meetings) {
        if (schedule.start !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(schedule.start))
          faults.push(`start ${schedule.start}`);
        if (schedule.minutes !== undefined && !(schedule.minutes > 0 && schedule.minutes <= 1440))
          faults.push(`${schedule.minutes} minutes`);
        if (schedule.kind === 'dates' && schedule.dates.length > 400) faults.push('dates have no end');
      }
      nextStart(group, Date.UTC(2026, 10, 24));
    }
    return faults;
  } catch (error) {
    return error instanceof SourceError ? [] : [String((error as Error).stack)];
  }
}

describe('calendars that are broken', () => {
  it('in ways nobody thought of are read as far as they can be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, {minLength: 1, maxLength: 8}), async (mutations) => {
        const lines = SAMPLE.split('\r\n');
        for (const each of mutations) mutate(lines, each);
        expect(await faultsOf(lines.join('\r\n'))).to.deep.equal([]);
      }),
      {numRuns: 600},
    );
  });

  it('off anywhere are read as far as they can be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(SAMPLE.length), async (cut) => {
        expect(await faultsOf(SAMPLE.slice(0, cut))).to.deep.equal([]);
      }),
      {numRuns: 300},
    );
  });

  it('show nothing private however the rest is broken', async () => {
    const privately = anEvent(
      'UID:p',
      'CLASS:PRIVATE',
      'SUMMARY:Topsecret group',
      'DESCRIPTION;X="Topsecret',
      'Topsecret',
    );
    for (const text of [
      aCalendar(privately),
      aCalendar(privately).slice(0, -40),
      privately,
      `${privately}\r\n${privately}`,
    ]) {
      const loaded = await readGroups(text);
      expect(JSON.stringify(loaded)).not.to.contain('Topsecret');
      expect(loaded.rejected.length).to.equal(loaded.records);
    }
  });

  it('and very long are read in a moment, and not without an end', async () => {
    const many = Array.from({length: 3000}, (_, index) =>
      anEvent(`UID:${index}`, `SUMMARY:Support group ${index % 50}`),
    );
    const {records, groups} = await readGroups(aCalendar(...many));
    expect([records, groups.length]).to.deep.equal([3000, 50]);
    const folded = aCalendar(anEvent('UID:f', `DESCRIPTION:${'x\r\n '.repeat(200_000)}`));
    expect((await readGroups(folded)).groups[0]?.summary?.length).to.be.below(4001);
  });
});
