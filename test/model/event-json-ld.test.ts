import {expect} from 'chai';
import fc from 'fast-check';
import {eventData} from '../../src/model/event-json-ld.js';
import type {Group, RuleSchedule} from '../../src/model/group.js';
import {WEEKDAYS} from '../../src/model/group.js';
import {occurrences} from '../../src/model/schedule.js';
import {readJson} from '../helpers/read-rows.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';

const NOW = Date.UTC(2026, 10, 23, 17, 0);
const DAY_MS = 86_400_000;
const open = () => undefined;
type Event = Record<string, unknown>;
const eventsOf = (...groups: Group[]) => (eventData(groups, open, NOW)?.['@graph'] ?? []) as Event[];

describe('a group as an event of schema.org', () => {
  it('says what it is, when it is next, and how it repeats', () => {
    const [event] = eventsOf(
      aGroup({
        name: 'Calm Waters',
        summary: 'For anxiety.',
        cost: {kind: 'free'},
        languages: ['en'],
        organisation: {name: 'County', url: 'https://example.org', phone: '1', email: 'a@example.org'},
        meetings: [
          aMeeting({
            place: {
              name: 'Hall',
              lines: ['1 High St'],
              locality: 'Leeds',
              postalCode: 'LS1',
              latitude: 53.8,
              longitude: -1.5,
              precision: 'exact',
            },
          }),
        ],
      }),
    );
    expect(event).to.deep.equal({
      '@type': 'Event',
      name: 'Calm Waters',
      description: 'For anxiety.',
      startDate: '2026-11-24T19:00+00:00',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Tuesday'],
        startTime: '19:00',
        duration: 'PT60M',
        scheduleTimezone: 'Europe/London',
      },
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Hall',
        address: {'@type': 'PostalAddress', streetAddress: '1 High St', addressLocality: 'Leeds', postalCode: 'LS1'},
        geo: {'@type': 'GeoCoordinates', latitude: 53.8, longitude: -1.5},
      },
      organizer: {'@type': 'Organization', name: 'County', url: 'https://example.org'},
      isAccessibleForFree: true,
      inLanguage: ['en'],
    });
  });

  it('tells nothing that is kept back', () => {
    const kept = {
      name: 'Kept house',
      lines: ['7 Kept St'],
      locality: 'Leeds',
      postalCode: 'KEPT',
      latitude: 53.8,
      longitude: -1.5,
    };
    const groups = (['approximate', 'withheld'] as const).map((precision) =>
      aGroup({
        contact: {name: 'Kept', phone: '+1 555 KEPT', email: 'kept@example.org'},
        meetings: [
          aMeeting({
            formats: ['in-person', 'online'],
            place: {...kept, precision, notes: 'Kept door'},
            join: {url: 'https://zoom.us/j/1?pwd=kept', secret: 'kept', dial: '+1,kept', notes: 'kept'},
          }),
        ],
      }),
    );
    const text = JSON.stringify(eventData(groups, open, NOW));
    expect(text).to.include('Leeds');
    expect(text).not.to.match(/kept|53\.8|zoom/i);
  });

  it('is none without a date to come, when it does not meet, and for office hours', () => {
    const off = aGroup({status: 'paused'});
    const vague = aGroup({meetings: [aMeeting({schedule: {kind: 'unknown', zoneFrom: 'none', text: 'Ask'}})]});
    const office = aGroup({meetings: [aMeeting({schedule: {...weekly('MO', '09:00', 'UTC'), officeHours: true}})]});
    expect(eventData([off, vague, office], open, NOW)).to.equal(undefined);
  });

  it('does not claim a rule that it cannot say', () => {
    const rules: Partial<RuleSchedule>[] = [
      {bysetpos: [2], freq: 'MONTHLY', byday: [{day: 'MO'}, {day: 'TU'}]},
      {restriction: 'Closed on public holidays'},
    ];
    for (const rule of rules) {
      const [event] = eventsOf(aGroup({meetings: [aMeeting({schedule: {...weekly('MO', '19:00', 'UTC'), ...rule}})]}));
      expect([Boolean(event?.startDate), event?.eventSchedule]).to.deep.equal([true, undefined]);
    }
  });

  it('has the same dates for whoever reads it', async () => {
    const day = fc.constantFrom(...WEEKDAYS);
    const rule: fc.Arbitrary<Partial<RuleSchedule>> = fc.oneof(
      fc.record({
        freq: fc.constant('WEEKLY' as const),
        interval: fc.integer({min: 1, max: 3}),
        byday: fc.uniqueArray(day, {minLength: 1, maxLength: 3}).map((days) => days.map((each) => ({day: each}))),
      }),
      fc.record({
        freq: fc.constant('MONTHLY' as const),
        byday: fc.uniqueArray(fc.record({nth: fc.constantFrom(1, 2, 3, -1), day}), {
          minLength: 1,
          maxLength: 2,
          selector: ({nth, day: on}) => `${nth}${on}`,
        }),
      }),
      fc.record({
        freq: fc.constant('MONTHLY' as const),
        byday: fc.constant(undefined),
        bymonthday: fc.constantFrom(1, 15, -1).map((date) => [date]),
      }),
    );
    const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Tokyo', undefined);
    await fc.assert(
      fc.asyncProperty(
        rule,
        zone,
        fc.option(fc.constantFrom<string[][]>(['2026-12-25', '2026-12-01']), {nil: undefined}),
        async (parts, at, except) => {
          const schedule: RuleSchedule = {...weekly('MO', '19:00', at), anchor: '2026-11-02', ...parts, except};
          const meeting = aMeeting({schedule});
          const {groups} = await readJson(eventData([aGroup({meetings: [meeting]})], open, NOW));
          const read = groups[0]?.meetings[0];
          const dates = (of: typeof meeting) =>
            occurrences(of, NOW, NOW + 200 * DAY_MS, 'UTC').map(({wall, minutes}) => [wall, minutes]);
          expect(read ? dates(read) : undefined).to.deep.equal(dates(meeting));
        },
      ),
      {numRuns: 300},
    );
  });
});
