import {expect} from 'chai';
import type {Format, Meeting, Schedule} from '../../../src/model/group.js';
import {ANY_SLOT, IN_PERSON, REMOTE_FORMATS, SLOT_VALUES, createSlotReader} from '../../../src/search/index/slots.js';
import {aMeeting, weekly} from '../../helpers/a-group.js';

/** Monday 23 November 2026, 12:00 in London. */
const NOW = Date.UTC(2026, 10, 23, 12);

const valuesOf = (slot: number): string =>
  SLOT_VALUES.flat()
    .flatMap((value, bit) => (slot & (1 << bit) ? [value] : []))
    .join(' ');

const read = (meeting: Meeting, viewerZone?: string): string[] =>
  [...createSlotReader(NOW, viewerZone)(meeting)].map(valuesOf).sort();

const held = (schedule: Schedule, ...formats: Format[]): Meeting => aMeeting({schedule, formats});

describe('slots', () => {
  it('have the days of a weekly rule, its part of the day and all formats of the meeting', () => {
    const schedule: Schedule = {...weekly('MO', '19:00'), byday: [{day: 'MO'}, {day: 'TH'}]};
    expect(read(held(schedule, 'in-person', 'phone'))).to.deep.equal(['MO TH evening in-person phone']);
  });

  const STARTS = [
    ['00:00', 'night'],
    ['04:59', 'night'],
    ['05:00', 'morning'],
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['16:59', 'afternoon'],
    ['17:00', 'evening'],
    ['21:59', 'evening'],
    ['22:00', 'night'],
    ['23:59', 'night'],
  ] as const;
  for (const [start, time] of STARTS)
    it(`call ${start} ${time}`, () => {
      expect(read(held(weekly('WE', start)))).to.deep.equal([`WE ${time}`]);
    });

  it('know the weekday of a monthly rule by ordinal day and of one by date', () => {
    const rule = {kind: 'rule', freq: 'MONTHLY', interval: 1, start: '10:00', zoneFrom: 'none'} as const;
    expect(read(held({...rule, byday: [{nth: 2, day: 'TU'}]}))).to.deep.equal(['TU morning']);
    // The 24th is a Tuesday in November and a Thursday in December: one slot holds both days.
    expect(read(held({...rule, bymonthday: [24]}))).to.deep.equal(['TU TH morning']);
  });

  it('take the weekday of a weekly rule without days from its anchor, and every day of a daily one', () => {
    const rule = {kind: 'rule', interval: 1, start: '10:00', zoneFrom: 'none', anchor: '2026-11-20'} as const;
    expect(read(held({...rule, freq: 'WEEKLY'}))).to.deep.equal(['FR morning']);
    expect(read(held({...rule, freq: 'DAILY'}))).to.deep.equal(['SU MO TU WE TH FR SA morning']);
  });

  it('come from the listed dates of the coming weeks', () => {
    const dates = ['2026-11-01', '2026-11-28', '2026-12-02T20:00', '2027-06-01'].map((start) => ({start}));
    const schedule: Schedule = {kind: 'dates', dates, start: '10:00', zoneFrom: 'none'};
    expect(read(held(schedule))).to.deep.equal(['SA morning', 'WE evening']);
  });

  it('have days without a part of the day where no time is listed', () => {
    expect(read(held({...weekly('SU', '10:00'), start: undefined}))).to.deep.equal(['SU']);
  });

  it('have no day for what is by appointment, not understood, or over', () => {
    expect(read(held({kind: 'appointment', zoneFrom: 'none'}, 'online'))).to.deep.equal(['online']);
    expect(read(held({kind: 'unknown', zoneFrom: 'none'}))).to.deep.equal(['']);
    expect(read(held({...weekly('MO', '19:00'), until: '2026-10-01'}))).to.deep.equal(['']);
    expect(read(held({...weekly('MO', '19:00'), until: '2026-12-31'}))).to.deep.equal(['MO evening']);
  });

  it('have every day and time for what is always there', () => {
    expect(read(held({kind: 'always', zoneFrom: 'none'}, 'phone'))).to.deep.equal([
      'SU MO TU WE TH FR SA morning afternoon evening night phone',
    ]);
  });

  it('always have a bit of their own, so that a meeting of which nothing is known is there', () => {
    for (const slot of createSlotReader(NOW, undefined)(held({kind: 'unknown', zoneFrom: 'none'})))
      expect(slot & ANY_SLOT).not.to.equal(0);
  });

  it('mark what one can go to and what one can join from afar', () => {
    const bits = (...formats: Format[]) =>
      [...createSlotReader(NOW, undefined)(held(weekly('MO', '19:00'), ...formats))][0] ?? 0;
    expect(bits('in-person') & IN_PERSON).not.to.equal(0);
    expect(bits('in-person') & REMOTE_FORMATS).to.equal(0);
    for (const format of ['online', 'phone'] as const) {
      expect(bits(format) & IN_PERSON).to.equal(0);
      expect(bits(format) & REMOTE_FORMATS).not.to.equal(0);
    }
  });
});

describe('slots of online meetings', () => {
  it('are counted on the clock of the visitor', () => {
    const meeting = held(weekly('MO', '20:00', 'America/New_York'), 'online');
    expect(read(meeting, 'Europe/London')).to.deep.equal(['TU night online']);
    expect(read(meeting, 'America/Los_Angeles')).to.deep.equal(['MO evening online']);
  });

  it('move over the end of the week in both directions', () => {
    expect(read(held(weekly('SA', '23:00', 'America/New_York'), 'online'), 'Europe/London')).to.deep.equal([
      'SU night online',
    ]);
    expect(read(held(weekly('SU', '01:00', 'Europe/London'), 'phone'), 'America/New_York')).to.deep.equal([
      'SA evening phone',
    ]);
    expect(read(held(weekly('SA', '23:59', 'Pacific/Pago_Pago'), 'online'), 'Pacific/Kiritimati')).to.deep.equal([
      'MO night online',
    ]);
  });

  it('are both where the clocks of the two zones change apart from each other in the coming weeks', () => {
    // Until 1 November 2026 London is four hours ahead of New York, and then five.
    const october = Date.UTC(2026, 9, 26, 12);
    const meeting = held(weekly('MO', '12:30', 'America/New_York'), 'online');
    const found = [...createSlotReader(october, 'Europe/London')(meeting)].map(valuesOf);
    expect(found.sort()).to.deep.equal(['MO afternoon online', 'MO evening online']);
  });

  it('are as listed without a zone, for an unknown zone, and when one may also go there', () => {
    expect(read(held(weekly('MO', '20:00'), 'online'), 'Asia/Tokyo')).to.deep.equal(['MO evening online']);
    expect(read(held(weekly('MO', '20:00', 'Mars/Olympus'), 'online'), 'Asia/Tokyo')).to.deep.equal([
      'MO evening online',
    ]);
    expect(read(held(weekly('MO', '20:00', 'America/New_York'), 'in-person', 'online'), 'Asia/Tokyo')).to.deep.equal([
      'MO evening in-person online',
    ]);
  });
});
