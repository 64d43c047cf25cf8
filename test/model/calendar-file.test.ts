import {expect} from 'chai';
import fc from 'fast-check';
import type {CalendarOptions} from '../../src/model/calendar-file.js';
import {calendarFile} from '../../src/model/calendar-file.js';
import {escaped} from '../../src/model/calendar-lines.js';
import type {Meeting, Schedule} from '../../src/model/group.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';

/** Monday 23 November 2026, 12:00 in New York. */
const NOW = Date.UTC(2026, 10, 23, 17);
const ZONE = 'America/New_York';

const fileOf = (schedule: Schedule, options: Partial<CalendarOptions> = {}, meeting: Partial<Meeting> = {}) =>
  calendarFile(aGroup({meetings: [aMeeting({...meeting, schedule})]}), {title: 'Appointment', ...options}, NOW);
/** The properties of the entries, unfolded. */
const entriesOf = (text: string) =>
  [...text.replaceAll('\r\n ', '').matchAll(/BEGIN:VEVENT\r\n([^]*?)END:VEVENT/g)].map(([, lines = '']) =>
    lines.trim().split('\r\n'),
  );
const property = (text: string, name: string) =>
  entriesOf(text).map((lines) => lines.find((line) => line.match(/^[A-Z]+/)?.[0] === name));

describe('a calendar file', () => {
  it('has a series from the next date on, by the clock of the group', () => {
    const text = fileOf({...weekly('TU', '19:00', ZONE), except: ['2026-12-22', '2026-12-23'], until: '2027-03-31'});
    expect(entriesOf(text)).to.deep.equal([
      [
        property(text, 'UID')[0],
        'DTSTAMP:20261123T170000Z',
        'DTSTART;TZID=America/New_York:20261124T190000',
        'RRULE:FREQ=WEEKLY;UNTIL=20270401T035900Z;BYDAY=TU',
        'EXDATE;TZID=America/New_York:20261222T190000',
        'DURATION:PT60M',
        'CLASS:PRIVATE',
        'SUMMARY:Appointment',
      ],
    ]);
    expect(text)
      .to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
      .and.match(/END:VCALENDAR\r\n$/);
  });

  it('tells a count as the last day, and leaves out what is over', () => {
    const text = fileOf({...weekly('TU', '19:00', ZONE), anchor: '2026-11-03', count: 5});
    expect(property(text, 'DTSTART')).to.deep.equal(['DTSTART;TZID=America/New_York:20261124T190000']);
    expect(property(text, 'RRULE')).to.deep.equal(['RRULE:FREQ=WEEKLY;UNTIL=20261202T045900Z;BYDAY=TU']);
  });

  it('has an entry for each coming date of a list, without what was cancelled', () => {
    const text = fileOf({
      kind: 'dates',
      start: '19:00',
      zone: ZONE,
      zoneFrom: 'row',
      dates: [
        {start: '2026-11-01'},
        {start: '2026-12-01'},
        {start: '2026-12-08', cancelled: true},
        {start: '2026-12-15T18:00', minutes: 45},
      ],
    });
    expect(property(text, 'DTSTART')).to.deep.equal([
      'DTSTART;TZID=America/New_York:20261201T190000',
      'DTSTART;TZID=America/New_York:20261215T180000',
    ]);
    expect(property(text, 'DURATION')).to.deep.equal([undefined, 'DURATION:PT45M']);
    expect(new Set(property(text, 'UID')).size).to.equal(2);
  });

  it('invents no zone: the time floats, and has none', () => {
    const text = fileOf({...weekly('TU', '19:00'), until: '2026-12-31'}, {viewerZone: 'Asia/Tokyo'});
    expect(property(text, 'DTSTART')).to.deep.equal(['DTSTART:20261124T190000']);
    expect(property(text, 'RRULE')).to.deep.equal(['RRULE:FREQ=WEEKLY;UNTIL=20261231T235900;BYDAY=TU']);
    expect(text).not.to.match(/TZID|VTIMEZONE/);
  });

  it('has whole days where no time is listed', () => {
    const text = fileOf({...weekly('TU', '', ZONE), start: undefined, until: '2026-12-31'});
    expect(property(text, 'DTSTART')).to.deep.equal(['DTSTART;VALUE=DATE:20261124']);
    expect(property(text, 'RRULE')).to.deep.equal(['RRULE:FREQ=WEEKLY;UNTIL=20261231;BYDAY=TU']);
    expect(text).not.to.match(/TZID|DURATION/);
  });

  it('is empty where there is nothing to come', () => {
    const never: Schedule[] = [
      {kind: 'appointment', zoneFrom: 'none'},
      {kind: 'always', zoneFrom: 'none'},
      {kind: 'unknown', zoneFrom: 'none', text: 'Mondays, perhaps'},
      {...weekly('TU', '09:00', ZONE), officeHours: true},
      {...weekly('TU', '19:00', ZONE), until: '2026-11-22'},
    ];
    expect(never.map((schedule) => fileOf(schedule))).to.deep.equal(never.map(() => ''));
    const paused = aGroup({status: 'paused'});
    expect(calendarFile(paused, {title: 'Appointment'}, NOW)).to.equal('');
  });

  it('names an entry the same each time, and tells nothing by it', () => {
    const [uid] = property(fileOf(weekly('TU', '19:00', ZONE)), 'UID');
    const later = calendarFile(aGroup({meetings: [aMeeting()]}), {title: 'Other'}, NOW + 9e8);
    expect(property(later, 'UID')).to.deep.equal([uid]);
    expect(uid).to.match(/^UID:[0-9a-f]{16}$/);
    const other = calendarFile(aGroup({id: 'list:2', meetings: [aMeeting()]}), {title: 'Other'}, NOW);
    expect(property(other, 'UID')[0] === uid).to.equal(false);
  });

  it('keeps to 75 octets a line and gives every text back whole', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (listed) => {
        // Control characters may not stand in a calendar.
        const title = `x${listed.replace(/\p{Cc}/gu, '')}`;
        const text = fileOf(weekly('TU', '19:00', ZONE), {title});
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        const [summary = ''] = property(text, 'SUMMARY');
        expect(summary.slice('SUMMARY:'.length).replace(/\\(.)/g, '$1')).to.equal(title);
      }),
    );
  });

  it('cannot be given further lines by a text', () => {
    expect(escaped('a\r\nEND:VEVENT\u0000\n;,\\')).to.equal('a\\nEND:VEVENT\\n\\;\\,\\\\');
    const text = fileOf(weekly('TU', '19:00', ZONE), {
      title: 'A\r\nATTENDEE:x',
      about: () => ({location: 'B\nC', url: 'https://example.org/\r\nATTENDEE:y', description: 'D\rE'}),
    });
    expect(property(text, 'LOCATION')).to.deep.equal(['LOCATION:B\\nC']);
    expect(text).not.to.match(/^ATTENDEE/m);
  });
});
