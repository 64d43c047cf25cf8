import {expect} from 'chai';
import fc from 'fast-check';
import type {DatesSchedule, Meeting, RuleSchedule, Schedule} from '../../src/model/group.js';
import type {Occurrence} from '../../src/model/schedule.js';
import {
  currentOrNext,
  isUnderWay,
  minutesUntilStart,
  nextOccurrence,
  nextStart,
  occurrences,
  soonest,
} from '../../src/model/schedule.js';
import {ownTimeZone} from '../../src/model/zone.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';

const MINUTE_MS = 60_000;
const LONDON = 'Europe/London';
const NEW_YORK = 'America/New_York';

const at = (text: string) => Date.parse(`${text}Z`);
const utc = (instant: number | undefined) => instant && new Date(instant).toISOString().slice(0, 16);
const walls = (found: Occurrence[]) => found.map(({wall}) => wall);

const withSchedule = (schedule: Schedule) => aMeeting({schedule});
/** Tuesdays at 19:00 in London for an hour, but for what the test says. */
const tuesdays = (parts: Partial<RuleSchedule> = {}) => withSchedule({...weekly('TU', '19:00', LONDON), ...parts});
const daily = (start: string | undefined, zone: string | undefined, parts: Partial<RuleSchedule> = {}) =>
  withSchedule({kind: 'rule', freq: 'DAILY', interval: 1, start, zone, zoneFrom: zone ? 'row' : 'none', ...parts});
const listed = (dates: DatesSchedule['dates'], parts: Partial<DatesSchedule> = {}) =>
  withSchedule({kind: 'dates', dates, start: '19:00', minutes: 60, zone: LONDON, zoneFrom: 'row', ...parts});

const november = (meeting: Meeting, viewerZone?: string) =>
  walls(occurrences(meeting, at('2026-11-01T00:00'), at('2026-12-01T00:00'), viewerZone));

describe('occurrences', () => {
  it('have what the page shows: the meeting, wall clock, instants and length', () => {
    const meeting = tuesdays({zone: NEW_YORK, minutes: 90});
    expect(occurrences(meeting, at('2026-11-23T00:00'), at('2026-11-26T00:00'))).to.deep.equal([
      {
        meeting,
        wall: '2026-11-24T19:00',
        start: at('2026-11-25T00:00'),
        end: at('2026-11-25T01:30'),
        minutes: 90,
        summary: undefined,
        sortKey: at('2026-11-25T00:00'),
      },
    ]);
  });

  it('keep their wall clock when the clocks change', () => {
    const found = occurrences(tuesdays(), at('2026-10-19T00:00'), at('2026-10-30T00:00'));
    expect(found.map(({start}) => utc(start))).to.deep.equal(['2026-10-20T18:00', '2026-10-27T19:00']);
    expect(walls(found)).to.deep.equal(['2026-10-20T19:00', '2026-10-27T19:00']);
  });

  it('include one that starts at the first moment, not one at the last', () => {
    const [start, end] = [at('2026-11-03T19:00'), at('2026-11-10T19:00')];
    expect(walls(occurrences(tuesdays(), start, end))).to.deep.equal(['2026-11-03T19:00']);
    expect(occurrences(tuesdays(), start + 1, end)).to.deep.equal([]);
    expect(occurrences(tuesdays(), start + 1, end + 1)).to.have.lengthOf(1);
  });

  it('take a Date as well as a number', () => {
    const found = occurrences(tuesdays(), new Date('2026-11-01T00:00Z'), new Date('2026-11-08T00:00Z'));
    expect(walls(found)).to.deep.equal(['2026-11-03T19:00']);
  });

  it('lie from the first to the last day of the schedule, both included', () => {
    expect(november(tuesdays({from: '2026-11-10', until: '2026-11-17'}))).to.deep.equal([
      '2026-11-10T19:00',
      '2026-11-17T19:00',
    ]);
    expect(november(tuesdays({from: '2026-11-11', until: '2026-11-23'}))).to.deep.equal(['2026-11-17T19:00']);
  });

  it('leave out days without a meeting, by the date where the meeting is', () => {
    expect(november(tuesdays({except: ['2026-11-03', '2026-11-24', '2026-11-25']}))).to.deep.equal([
      '2026-11-10T19:00',
      '2026-11-17T19:00',
    ]);
    expect(november(tuesdays({zone: NEW_YORK, except: ['2026-11-04']}))).to.have.lengthOf(4);
  });

  it('count days without a meeting as held, and days before `from` too', () => {
    const counted = {anchor: '2026-11-03', count: 2};
    expect(november(tuesdays({...counted, except: ['2026-11-03']}))).to.deep.equal(['2026-11-10T19:00']);
    expect(november(tuesdays({...counted, from: '2026-11-05'}))).to.deep.equal(['2026-11-10T19:00']);
  });

  it('begin at midnight of the day that starts then', () => {
    const found = occurrences(tuesdays({start: '00:00'}), at('2026-11-03T00:00'), at('2026-11-04T00:00'));
    expect(walls(found)).to.deep.equal(['2026-11-03T00:00']);
    expect(utc(found[0]?.start)).to.equal('2026-11-03T00:00');
  });

  it('are later where clocks skip the time, and show what the clocks show then', () => {
    const found = occurrences(daily('01:30', LONDON), at('2026-03-28T12:00'), at('2026-03-29T12:00'));
    expect(found.map(({wall, start}) => [wall, utc(start)])).to.deep.equal([['2026-03-29T02:30', '2026-03-29T01:30']]);
  });

  it('are the earlier, and only one, where a time comes twice', () => {
    const found = occurrences(daily('01:30', LONDON), at('2026-10-24T12:00'), at('2026-10-25T12:00'));
    expect(found.map(({wall, start}) => [wall, utc(start)])).to.deep.equal([['2026-10-25T01:30', '2026-10-25T00:30']]);
  });

  it("follow Lord Howe's half hour", () => {
    const found = occurrences(daily('02:15', 'Australia/Lord_Howe'), at('2026-10-02T12:00'), at('2026-10-05T00:00'));
    expect(found.map(({wall, start}) => [wall, utc(start)])).to.deep.equal([
      ['2026-10-03T02:15', '2026-10-02T15:45'],
      ['2026-10-04T02:45', '2026-10-03T15:45'],
      ['2026-10-05T02:15', '2026-10-04T15:15'],
    ]);
  });

  it("show a meeting of Apia's lost day on the day after", () => {
    const friday = withSchedule(weekly('FR', '10:00', 'Pacific/Apia'));
    const found = occurrences(friday, at('2011-12-25T00:00'), at('2012-01-03T00:00'));
    expect(found.map(({wall, start}) => [wall, utc(start)])).to.deep.equal([['2011-12-31T10:00', '2011-12-30T20:00']]);
  });

  it('are at most a thousand', () => {
    expect(occurrences(daily('12:00', LONDON), at('2026-01-01T00:00'), Infinity)).to.have.lengthOf(1000);
  });

  it('reach 27 years and no farther', () => {
    const yearly = tuesdays({freq: 'YEARLY', byday: undefined, bymonth: [6], bymonthday: [1]});
    const years = walls(occurrences(yearly, at('2026-01-01T00:00'), Infinity)).map((wall) => wall.slice(0, 4));
    expect(years[0]).to.equal('2026');
    expect(years.at(-1)).to.equal('2052');
  });

  it('are none by appointment, around the clock and where the listing was not understood', () => {
    for (const kind of ['appointment', 'always', 'unknown'] as const) {
      const meeting = withSchedule({kind, start: '19:00', zone: LONDON, zoneFrom: 'row', text: 'as listed'});
      expect(november(meeting), kind).to.deep.equal([]);
      expect(nextOccurrence(meeting, at('2026-11-01T00:00')), kind).to.be.undefined;
      expect(currentOrNext(meeting, at('2026-11-01T00:00')), kind).to.be.undefined;
    }
  });

  it('are none for every second week of nobody knows which', () => {
    expect(november(tuesdays({interval: 2}))).to.deep.equal([]);
  });
});

describe('a list of dates', () => {
  it('takes time and length from the schedule, and from a date that has its own', () => {
    const meeting = listed([
      {start: '2026-11-10'},
      {start: '2026-11-17T18:30', minutes: 120, summary: 'Anniversary, with cake'},
    ]);
    const found = occurrences(meeting, at('2026-11-01T00:00'), at('2026-12-01T00:00'));
    expect(found.map(({wall, minutes, end, summary}) => [wall, minutes, utc(end), summary])).to.deep.equal([
      ['2026-11-10T19:00', 60, '2026-11-10T20:00', undefined],
      ['2026-11-17T18:30', 120, '2026-11-17T20:30', 'Anniversary, with cake'],
    ]);
  });

  it('comes in order, however it was listed', () => {
    const meeting = listed([{start: '2026-11-24'}, {start: '2026-11-10'}, {start: '2026-11-10T09:00'}]);
    expect(november(meeting)).to.deep.equal(['2026-11-10T09:00', '2026-11-10T19:00', '2026-11-24T19:00']);
    expect(nextOccurrence(meeting, at('2026-11-01T00:00'))?.wall).to.equal('2026-11-10T09:00');
  });

  it('comes in the order of what happens, where clocks skip a listed time', () => {
    const meeting = listed([{start: '2026-03-29T01:30'}, {start: '2026-03-29T02:00'}]);
    const found = occurrences(meeting, at('2026-03-29T00:00'), at('2026-03-30T00:00'));
    expect(walls(found)).to.deep.equal(['2026-03-29T02:00', '2026-03-29T02:30']);
  });

  it('leaves out cancelled and excepted dates, and those before `from` and after `until`', () => {
    const dates = ['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24'].map((start) => ({start}));
    const limits = {from: '2026-11-04', until: '2026-11-20', except: ['2026-11-10']};
    expect(november(listed(dates, limits))).to.deep.equal(['2026-11-17T19:00']);
    expect(november(listed([{start: '2026-11-03', cancelled: true}, {start: '2026-11-10'}]))).to.deep.equal([
      '2026-11-10T19:00',
    ]);
  });

  it('leaves out what is no date or no time, and keeps the others', () => {
    const dates = ['soon', '2026-02-30', '2026-11-31', '2026-11-03T25:00', '2026-11-03T7pm', '', '2026-11-10'];
    expect(november(listed(dates.map((start) => ({start}))))).to.deep.equal(['2026-11-10T19:00']);
  });

  it('finds the one under way that began days ago', () => {
    const retreat = listed([{start: '2026-11-20', minutes: 3 * 24 * 60}]);
    expect(currentOrNext(retreat, at('2026-11-23T18:59'))?.wall).to.equal('2026-11-20T19:00');
    expect(currentOrNext(retreat, at('2026-11-23T19:00'))).to.be.undefined;
  });
});

describe('a meeting without a zone', () => {
  const meeting = tuesdays({zone: undefined, zoneFrom: 'none'});

  it('has a wall clock and no instant', () => {
    const [first] = occurrences(meeting, at('2026-11-01T00:00'), at('2026-11-08T00:00'), LONDON);
    expect(first).to.include({wall: '2026-11-03T19:00', start: undefined, end: undefined, minutes: 60});
  });

  it('is ordered as if the wall clock were that of the viewer, or of the device', () => {
    const keyFor = (viewerZone?: string) => nextOccurrence(meeting, at('2026-11-01T00:00'), viewerZone)?.sortKey;
    expect(utc(keyFor(NEW_YORK))).to.equal('2026-11-04T00:00');
    expect(utc(keyFor('Asia/Tokyo'))).to.equal('2026-11-03T10:00');
    expect(keyFor()).to.equal(keyFor(ownTimeZone()));
    expect(keyFor('Mars/Olympus')).to.equal(keyFor(ownTimeZone()));
  });

  it('is never under way and never so many minutes away', () => {
    const [first] = occurrences(meeting, at('2026-11-01T00:00'), at('2026-11-08T00:00'), LONDON) as [Occurrence];
    expect(isUnderWay(first, at('2026-11-03T19:30'))).to.be.false;
    expect(minutesUntilStart(first, at('2026-11-03T18:30'))).to.be.undefined;
    expect(currentOrNext(meeting, at('2026-11-03T19:30'), LONDON)?.wall).to.equal('2026-11-10T19:00');
  });

  it('keeps a wall clock that the viewer does not have', () => {
    const nightly = daily('01:30', undefined);
    expect(walls(occurrences(nightly, at('2026-03-28T12:00'), at('2026-03-29T12:00'), LONDON))).to.deep.equal([
      '2026-03-29T01:30',
    ]);
  });

  it('is what a meeting in an unknown zone becomes', () => {
    for (const zone of ['Mars/Olympus', '+01:00', 'GMT Standard Time', '']) {
      const found = nextOccurrence(tuesdays({zone}), at('2026-11-01T00:00'), LONDON);
      expect(found, zone).to.include({wall: '2026-11-03T19:00', start: undefined});
    }
  });
});

describe('a meeting without a time', () => {
  const meeting = tuesdays({start: undefined});

  it('has a date and no instant, ordered by the midnight its day begins with', () => {
    const found = nextOccurrence(tuesdays({start: undefined, zone: NEW_YORK}), at('2026-11-01T00:00'));
    expect(found).to.include({wall: '2026-11-03', start: undefined, end: undefined});
    expect(utc(found?.sortKey)).to.equal('2026-11-03T05:00');
  });

  it('stays until its day is over, because it may be any moment of it', () => {
    expect(nextOccurrence(meeting, at('2026-11-03T23:58'))?.wall).to.equal('2026-11-03');
    expect(nextOccurrence(meeting, at('2026-11-04T00:00'))?.wall).to.equal('2026-11-10');
    expect(walls(occurrences(meeting, at('2026-11-03T20:00'), at('2026-11-04T00:00')))).to.deep.equal(['2026-11-03']);
  });

  it('is never under way', () => {
    const today = nextOccurrence(meeting, at('2026-11-03T12:00')) as Occurrence;
    expect(isUnderWay(today, at('2026-11-03T00:30'))).to.be.false;
    expect(minutesUntilStart(today, at('2026-11-02T00:30'))).to.be.undefined;
  });

  it('gives nothing at all when the time is no time', () => {
    for (const start of ['24:00', '7pm', '19:60', '9:00', '19:00:00', 'noon']) {
      expect(november(tuesdays({start})), start).to.deep.equal([]);
    }
  });
});

describe('nextOccurrence', () => {
  it('is the first that starts after now, not one that starts now', () => {
    expect(nextOccurrence(tuesdays(), at('2026-11-03T18:59'))?.wall).to.equal('2026-11-03T19:00');
    expect(nextOccurrence(tuesdays(), at('2026-11-03T19:00'))?.wall).to.equal('2026-11-10T19:00');
  });

  it('finds today where today is another day than for the viewer', () => {
    const auckland = withSchedule(weekly('WE', '08:00', 'Pacific/Auckland'));
    const found = nextOccurrence(auckland, at('2026-11-03T18:00'), NEW_YORK);
    expect(found?.wall).to.equal('2026-11-04T08:00');
    expect(utc(found?.start)).to.equal('2026-11-03T19:00');
  });

  it('is the same for every viewer of a meeting with a zone', () => {
    const found = [undefined, NEW_YORK, 'Pacific/Apia'].map((viewer) =>
      nextOccurrence(tuesdays(), at('2026-11-03T19:00'), viewer),
    );
    expect(found[1]).to.deep.equal(found[0]);
    expect(found[2]).to.deep.equal(found[0]);
  });

  it('is nothing when all is over', () => {
    expect(nextOccurrence(tuesdays({until: '2026-11-03'}), at('2026-11-03T19:00'))).to.be.undefined;
  });
});

describe('currentOrNext', () => {
  it('is the one under way until it ends, then the next', () => {
    expect(currentOrNext(tuesdays(), at('2026-11-03T19:00'))?.wall).to.equal('2026-11-03T19:00');
    expect(currentOrNext(tuesdays(), at('2026-11-03T20:00') - 1)?.wall).to.equal('2026-11-03T19:00');
    expect(currentOrNext(tuesdays(), at('2026-11-03T20:00'))?.wall).to.equal('2026-11-10T19:00');
  });

  it('finds one that began yesterday', () => {
    expect(currentOrNext(tuesdays({start: '23:30', minutes: 90}), at('2026-11-04T00:45'))?.wall).to.equal(
      '2026-11-03T23:30',
    );
  });

  it('finds one that began days ago', () => {
    const retreat = tuesdays({anchor: '2026-11-03', count: 1, minutes: 4 * 24 * 60});
    expect(currentOrNext(retreat, at('2026-11-07T18:59'))?.wall).to.equal('2026-11-03T19:00');
    expect(currentOrNext(retreat, at('2026-11-07T19:00'))).to.be.undefined;
  });

  it('takes an hour for a meeting that lists no length, and lists none itself', () => {
    const found = currentOrNext(tuesdays({minutes: undefined}), at('2026-11-03T19:59'));
    expect(found).to.include({wall: '2026-11-03T19:00', minutes: undefined, end: undefined});
    expect(currentOrNext(tuesdays({minutes: undefined}), at('2026-11-03T20:00'))?.wall).to.equal('2026-11-10T19:00');
  });

  it('counts a length that cannot be as not listed', () => {
    for (const minutes of [0, -30, NaN, Infinity, 40_321]) {
      const found = currentOrNext(tuesdays({minutes}), at('2026-11-03T19:30'));
      expect(found, String(minutes)).to.include({wall: '2026-11-03T19:00', minutes: undefined, end: undefined});
    }
    expect(currentOrNext(tuesdays({minutes: 40_320}), at('2026-11-03T19:30'))?.minutes).to.equal(40_320);
  });

  it('passes over office hours that are open', () => {
    expect(currentOrNext(tuesdays({officeHours: true}), at('2026-11-03T19:30'))?.wall).to.equal('2026-11-10T19:00');
  });
});

describe('isUnderWay', () => {
  const first = (parts: Partial<RuleSchedule> = {}) =>
    nextOccurrence(tuesdays(parts), at('2026-11-01T00:00')) as Occurrence;

  it('is from the start to just before the end', () => {
    const start = at('2026-11-03T19:00');
    expect(
      [start - 1, start, start + 60 * MINUTE_MS - 1, start + 60 * MINUTE_MS].map((now) => isUnderWay(first(), now)),
    ).to.deep.equal([false, true, true, false]);
  });

  it('assumes an hour where no length is listed', () => {
    expect(isUnderWay(first({minutes: undefined}), at('2026-11-03T19:59'))).to.be.true;
    expect(isUnderWay(first({minutes: undefined}), at('2026-11-03T20:00'))).to.be.false;
  });

  it('is never true of office hours', () => {
    expect(isUnderWay(first({officeHours: true}), at('2026-11-03T19:30'))).to.be.false;
  });
});

describe('minutesUntilStart', () => {
  const next = nextOccurrence(tuesdays(), at('2026-11-01T00:00')) as Occurrence;

  it('counts whole minutes, rounded up', () => {
    expect(minutesUntilStart(next, at('2026-11-03T18:40'))).to.equal(20);
    expect(minutesUntilStart(next, at('2026-11-03T18:40') + 1)).to.equal(20);
    expect(minutesUntilStart(next, at('2026-11-03T18:39') + 59_999)).to.equal(21);
    expect(minutesUntilStart(next, new Date(at('2026-11-03T19:00')))).to.equal(0);
  });

  it('is negative afterwards', () => {
    expect(minutesUntilStart(next, at('2026-11-03T19:10'))).to.equal(-10);
  });

  it('is not said of office hours', () => {
    const open = nextOccurrence(tuesdays({officeHours: true}), at('2026-11-01T00:00')) as Occurrence;
    expect(minutesUntilStart(open, at('2026-11-03T18:40'))).to.be.undefined;
  });
});

describe('a group with several meetings', () => {
  const group = aGroup({
    meetings: [
      aMeeting({id: 'wednesday', schedule: weekly('WE', '12:00', LONDON)}),
      aMeeting({id: 'tuesday', schedule: weekly('TU', '19:00', LONDON)}),
      aMeeting({id: 'unknown', schedule: {kind: 'unknown', zoneFrom: 'none'}}),
    ],
  });

  it('has as next start the soonest of all', () => {
    expect(nextStart(group, at('2026-11-03T12:00'))?.meeting.id).to.equal('tuesday');
    expect(nextStart(group, at('2026-11-03T19:00'))?.meeting.id).to.equal('wednesday');
  });

  it('prefers a meeting that is under way to the next', () => {
    expect(soonest(group, at('2026-11-03T19:30'))?.meeting.id).to.equal('tuesday');
    expect(soonest(group, at('2026-11-03T20:00'))?.meeting.id).to.equal('wednesday');
  });

  it('prefers it to one whose day began earlier', () => {
    const someTime = aMeeting({id: 'some time', schedule: {...weekly('TU', '', LONDON), start: undefined}});
    const both = aGroup({meetings: [someTime, ...group.meetings]});
    expect(soonest(both, at('2026-11-03T19:30'))?.meeting.id).to.equal('tuesday');
    expect(soonest(both, at('2026-11-03T18:30'))?.meeting.id).to.equal('some time');
  });

  it('orders meetings without a zone by the clock of the viewer', () => {
    const somewhere = aMeeting({id: 'somewhere', schedule: weekly('TU', '16:00')});
    const both = aGroup({meetings: [...group.meetings, somewhere]});
    const now = at('2026-11-03T06:00');
    expect(nextStart(both, now, LONDON)?.meeting.id).to.equal('somewhere'); // 16:00 against 19:00
    expect(nextStart(both, now, NEW_YORK)?.meeting.id).to.equal('tuesday'); // 21:00 against 19:00
    expect(soonest(both, now, NEW_YORK)?.meeting.id).to.equal('tuesday');
  });

  it('has none when it lists no meeting, or none that can be computed', () => {
    expect(nextStart(aGroup({meetings: []}), at('2026-11-03T12:00'))).to.be.undefined;
    expect(soonest(aGroup({meetings: [group.meetings[2] as Meeting]}), at('2026-11-03T12:00'))).to.be.undefined;
  });
});

describe('hostile values', () => {
  const answers = (meeting: Meeting, now: number) => {
    const all = occurrences(meeting, now, Infinity);
    for (const found of [...all, nextOccurrence(meeting, now), currentOrNext(meeting, now)]) {
      if (!found) continue;
      expect(found.wall).to.match(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
      expect(found.sortKey).to.be.finite;
    }
    return all;
  };

  it('as the moment: no moment, or one beyond all calendars, gives nothing', () => {
    for (const now of [NaN, Infinity, -Infinity, 1e300, -1e300, 8.64e15, -8.64e15, 6e13]) {
      expect(answers(tuesdays(), now), String(now)).to.deep.equal([]);
      expect(answers(tuesdays({anchor: '2026-11-03'}), now), String(now)).to.deep.equal([]);
      expect(answers(listed([{start: '2026-11-03'}]), now), String(now)).to.deep.equal([]);
    }
    expect(occurrences(tuesdays(), at('2026-11-01T00:00'), NaN)).to.deep.equal([]);
    expect(occurrences(tuesdays(), at('2026-11-01T00:00'), -Infinity)).to.deep.equal([]);
  });

  it('at the beginning of time as computers count it are values like others', () => {
    const found = nextOccurrence(daily('00:00', 'UTC', {minutes: 30}), -1);
    expect(found).to.include({wall: '1970-01-01T00:00', start: 0, end: 30 * MINUTE_MS});
  });

  it('as limits: what is no day gives nothing, days that no clock reaches give nothing', () => {
    for (const day of ['soon', '2026-02-30', '9999-12-31']) {
      expect(answers(tuesdays({from: day}), at('2026-11-01T00:00')), day).to.deep.equal([]);
      expect(answers(tuesdays({anchor: day}), at('2026-11-01T00:00')), day).to.deep.equal([]);
      expect(answers(listed([{start: '2026-11-03'}], {from: day}), at('2026-11-01T00:00')), day).to.deep.equal([]);
    }
    expect(answers(tuesdays({until: 'soon'}), at('2026-11-01T00:00'))).to.deep.equal([]);
    expect(answers(listed([{start: '9999-12-31'}]), at('2026-11-01T00:00'))).to.deep.equal([]);
    expect(answers(listed([{start: '2026-11-03'}], {until: 'soon'}), at('2026-11-01T00:00'))).to.deep.equal([]);
  });

  it('in any part of a schedule never throw, never hang, and give at most a thousand', () => {
    const text = fc.oneof(
      fc.string({maxLength: 12}),
      fc.constantFrom('', '0000-01-01', '9999-12-31', '2026-11-03', '2026-11-03T23:59', '00:00', '24:00', LONDON),
    );
    const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 1, -1, 1e9, 2 ** 53, 1e300));
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});
    const numbers = maybe(fc.array(number, {maxLength: 3}));
    const day = fc.constantFrom('MO', 'SU', 'XX', '');
    const schedule = fc.record({
      kind: fc.constantFrom('rule', 'rule', 'dates', 'always', 'never'),
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'constructor'),
      interval: fc.oneof(fc.constant(1), number),
      anchor: maybe(text),
      byday: maybe(fc.array(fc.record({nth: maybe(number), day}), {maxLength: 3})),
      bymonthday: numbers,
      bymonth: numbers,
      bysetpos: numbers,
      count: maybe(number),
      wkst: maybe(day),
      dates: fc.array(fc.record({start: text, minutes: maybe(number), cancelled: maybe(fc.boolean())}), {maxLength: 5}),
      start: maybe(text),
      minutes: maybe(number),
      zone: maybe(text),
      from: maybe(text),
      until: maybe(text),
      except: maybe(fc.array(text, {maxLength: 3})),
    }) as unknown as fc.Arbitrary<Schedule>;
    const moment = fc.oneof(fc.constant(at('2026-11-01T00:00')), number);
    fc.assert(
      fc.property(schedule, moment, (parts, now) => {
        expect(answers(withSchedule(parts), now)).to.have.lengthOf.at.most(1000);
      }),
      {numRuns: 150},
    );
  });
});
