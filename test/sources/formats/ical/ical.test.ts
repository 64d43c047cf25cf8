import {expect} from 'chai';
import {nextStart} from '../../../../src/model/schedule.js';
import {
  EASTERN_RULES,
  aCalendar,
  aZone,
  anEvent,
  firstMeeting,
  readCalendar,
  readOne,
  schedulesOf,
} from '../../../helpers/a-calendar.js';

const codes = (problems: readonly {code: string}[]): string[] => problems.map(({code}) => code);
const RULE = 'RRULE:FREQ=MONTHLY;BYDAY=2TU,4TU';
const SERIES = ['UID:s@example.org', 'DTSTART;TZID=America/Chicago:20261208T183000', 'DURATION:PT90M'];

describe('a calendar', () => {
  it('has a group with its rule, its place and all that is said of it', async () => {
    const group = await readOne(
      ...SERIES,
      RULE,
      'SUMMARY:Grief support group\\, evenings',
      'DESCRIPTION:For anybody who has lost somebody.\\n\\nTea is there\\; bring a',
      '  mug.',
      'LOCATION:Hope Hall\\, 12 Main St\\, La Crosse\\, WI 54601\\, USA',
      'GEO:43.8;-91.2',
      'URL:https://example.org/grief',
      'CATEGORIES:Grief,Evening\\, late',
      'CONTACT:Sam Example\\, +1 608 555 0142\\, grief@example.org',
      'LAST-MODIFIED:20261101T120000Z',
    );
    expect(group).to.deep.include({
      id: 'list:s@example.org',
      name: 'Grief support group, evenings',
      summary: 'For anybody who has lost somebody.\nTea is there; bring a mug.',
      url: 'https://example.org/grief',
      contact: {name: 'Sam Example', phone: '+1 608 555 0142', email: 'grief@example.org'},
      updated: '2026-11-01T12:00:00Z',
      warnings: [],
    });
    expect(group.focus).to.deep.equal(['grief']);
    expect(firstMeeting(group)).to.deep.include({
      formats: ['in-person'],
      schedule: {
        kind: 'rule',
        zone: 'America/Chicago',
        zoneFrom: 'row',
        start: '18:30',
        minutes: 90,
        freq: 'MONTHLY',
        interval: 1,
        byday: [
          {nth: 2, day: 'TU'},
          {nth: 4, day: 'TU'},
        ],
        anchor: '2026-12-08',
      },
    });
    expect(firstMeeting(group).place).to.deep.include({
      name: 'Hope Hall',
      lines: ['12 Main St'],
      locality: 'La Crosse',
      region: 'WI',
      latitude: 43.8,
      precision: 'exact',
    });
  });

  it('may have line breaks of any kind, a mark before it, words around it, missing ends and several calendars in a file', async () => {
    const whole = aCalendar(anEvent('UID:a', 'SUMMARY:Support group A'), anEvent('UID:b', 'SUMMARY:Support group B'));
    const texts = [
      whole.replaceAll('\r\n', '\n'),
      whole.replaceAll('\r\n', '\r'),
      `\ufeff${whole}`,
      `Downloaded 2026\n\n${whole}`,
      whole.replaceAll('END:VEVENT\r\n', ''),
      whole.replaceAll(/END:.*\r\n/g, ''),
      whole.replace('END:VEVENT', 'BEGIN:VALARM\r\nSUMMARY:Ring\r\nEND:VEVENT'),
      aCalendar(anEvent('UID:a', 'SUMMARY:Support group A')) + aCalendar(anEvent('UID:b', 'SUMMARY:Support group B')),
      whole
        .toLowerCase()
        .replaceAll('support', 'Support')
        .replaceAll(/group ([ab])\r/g, (_, letter: string) => `group ${letter.toUpperCase()}\r`),
    ];
    for (const [index, text] of texts.entries()) {
      const {type, groups, warnings, rejected} = await readCalendar(text);
      expect([index, type, groups.map(({name}) => name), rejected, codes(warnings)]).to.deep.equal([
        index,
        'icalendar',
        ['Support group A', 'Support group B'],
        [],
        [],
      ]);
    }
  });

  it('loses no more than a line that is broken, and says which', async () => {
    const group = await readOne('LOCATION;ALTREP="x:Hall', 'DESCRIPTION:First\\n', 'see: below', 'Third line', RULE);
    expect(group.summary).to.equal('First\nsee: below\nThird line');
    expect(group.warnings).to.deep.include({
      code: 'wrong-type',
      values: {field: 'LOCATION', found: 'LOCATION', expected: 'a line such as SUMMARY:Tuesday Circle'},
    });
    expect(firstMeeting(group).schedule.kind).to.equal('rule');
  });

  it('that stops in the middle does not show the event it stops in, and says so', async () => {
    const whole = aCalendar(anEvent('UID:a'), anEvent('UID:b', 'SUMMARY:Second support group', RULE));
    const {groups, rejected, records, warnings} = await readCalendar(whole.slice(0, whole.indexOf(';BYDAY')));
    expect([groups.length, records]).to.deep.equal([1, 2]);
    expect(rejected).to.deep.equal([{index: 1, problem: {code: 'truncated', values: {found: 'RRULE'}}}]);
    expect(warnings).to.deep.equal([{id: 'list', code: 'truncated', values: {found: 'RRULE'}}]);
  });

  it('that stops before its first event is no empty calendar', async () => {
    for (const text of ['BEGIN:VCALENDAR', aCalendar().replace(/END:VCALENDAR\s*$/, '')])
      expect(await readCalendar(text).catch((error: unknown) => error)).to.have.nested.property(
        'problem.code',
        'truncated',
      );
    expect((await readCalendar(aCalendar())).groups).to.deep.equal([]);
  });

  it('shows nothing of what is private, not even the dates of its series', async () => {
    const {groups, rejected} = await readCalendar(
      aCalendar(
        anEvent('UID:p', 'CLASS:PRIVATE', 'SUMMARY:Secret support group', RULE),
        anEvent('UID:p', 'RECURRENCE-ID;TZID=America/Chicago:20261208T183000', 'SUMMARY:Secret moved'),
        anEvent('UID:c', 'CLASS:confidential', 'SUMMARY:Secret circle'),
        anEvent('UID:o', 'CLASS:PUBLIC'),
      ),
    );
    expect(groups.map(({name}) => name)).to.deep.equal(['Grief support group']);
    expect(rejected.map(({problem}) => problem)).to.deep.equal(Array(3).fill({code: 'private', values: {}}));
  });

  it('leaves out what is no support group, with the reason, unless it is said to have no other', async () => {
    const events = [
      anEvent('UID:1', 'SUMMARY:Book sale'),
      anEvent('UID:2', 'SUMMARY:Selbsthilfegruppe Depression'),
      anEvent('UID:3', 'SUMMARY:Tuesday Circle', 'CATEGORIES:Support Groups'),
      anEvent('UID:4'),
    ];
    const mixed = await readCalendar(aCalendar('X-WR-CALNAME:Town Library', ...events));
    expect(mixed.rejected).to.deep.equal([{index: 0, problem: {code: 'not-support', values: {found: 'Book sale'}}}]);
    expect(mixed.groups.length).to.equal(3);
    for (const all of [
      await readCalendar(aCalendar('X-WR-CALNAME:Grief support groups', ...events)),
      await readCalendar(aCalendar('X-WR-CALNAME:Town Library', ...events), {type: 'icalendar'}),
    ]) {
      expect([all.groups.length, all.rejected]).to.deep.equal([4, []]);
    }
  });

  it('is one group where the same name at the same place has a record for each date', async () => {
    const {groups, merged} = await readCalendar(
      aCalendar(
        anEvent('UID:1', 'DTSTART;TZID=America/Chicago:20261201T183000', 'DTEND;TZID=America/Chicago:20261201T200000'),
        anEvent('UID:2', 'DTSTART;TZID=America/Chicago:20261208T183000', 'SUMMARY:CANCELLED - Grief support group'),
        anEvent('UID:3', 'DTSTART;TZID=America/Chicago:20261215T190000', 'SUMMARY:MOVED: Grief support group'),
        anEvent('UID:4', 'DTSTART;TZID=America/Chicago:20261222T183000', 'STATUS:CANCELLED'),
      ),
    );
    expect([groups.length, merged, groups[0]?.status]).to.deep.equal([1, 3, 'active']);
    const [schedule] = groups.flatMap(schedulesOf);
    expect(schedule?.kind === 'dates' && schedule.dates).to.deep.equal([
      {start: '2026-12-01'},
      {start: '2026-12-08', cancelled: true},
      {start: '2026-12-15T19:00', summary: 'MOVED'},
      {start: '2026-12-22', cancelled: true},
    ]);
  });

  it('keeps its dates beside an exception in a year that no group reaches, and has none beside one that can’t be read', async () => {
    const WEEKLY = 'RRULE:FREQ=WEEKLY;BYDAY=TU';
    const kindIn = async (...events: string[]) =>
      (await readCalendar(aCalendar(...events))).groups.map(({meetings}) => meetings[0]?.schedule.kind);
    const without = (date: string) => kindIn(anEvent(...SERIES, WEEKLY, `EXDATE;TZID=America/Chicago:${date}`));
    const cancelledOn = (date: string) => {
      const times = ['RECURRENCE-ID', 'DTSTART'].map((name) => `${name};TZID=America/Chicago:${date}`);
      return kindIn(anEvent(...SERIES, WEEKLY), anEvent('UID:s@example.org', ...times, 'STATUS:CANCELLED'));
    };
    for (const leaveOut of [without, cancelledOn]) {
      expect(await leaveOut('22050430T183000'), leaveOut.name).to.deep.equal(['rule']);
      expect(await leaveOut('20261399T183000'), leaveOut.name).to.deep.equal(['unknown']);
    }
  });

  it('has no end if its rule ends in a year that no group reaches', async () => {
    const endOf = async (until: string) =>
      firstMeeting(await readOne(...SERIES, `RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=${until}`)).schedule;
    for (const until of ['99991231T235959Z', '22000101'])
      expect(await endOf(until), until)
        .to.include({kind: 'rule'})
        .and.not.to.have.property('until');
    expect(await endOf('20270105')).to.include({kind: 'rule', until: '2027-01-05'});
    expect(await endOf('19691231')).to.include({kind: 'unknown'});
  });

  it('has the dates that differ from the rule: left out, added, moved to another place, cancelled', async () => {
    const change = (date: string, ...lines: string[]): string =>
      anEvent('UID:s@example.org', `RECURRENCE-ID;TZID=America/Chicago:${date}T183000`, ...lines);
    const {groups, merged} = await readCalendar(
      aCalendar(
        anEvent(
          ...SERIES,
          'RRULE:FREQ=WEEKLY;BYDAY=TU',
          'LOCATION:Hope Hall',
          'EXDATE;TZID=America/Chicago:20261222T183000,20261229T183000',
          'EXDATE;VALUE=DATE:20270105',
          'RDATE;TZID=America/Chicago:20261211T100000',
        ),
        change('20261215', 'DTSTART;TZID=America/Chicago:20261216T183000', 'LOCATION:Library', 'DURATION:PT90M'),
        change('20270112', 'DTSTART;TZID=America/Chicago:20270112T183000', 'STATUS:CANCELLED'),
        change('20270119', 'DTSTART;TZID=America/Chicago:20270119T183000', 'LOCATION:Hope Hall', 'DURATION:PT90M'),
      ),
    );
    expect([groups.length, merged]).to.deep.equal([1, 3]);
    const meetings = groups[0]?.meetings ?? [];
    expect(meetings.map(({place, schedule}) => [place?.name, schedule.kind])).to.deep.equal([
      ['Hope Hall', 'rule'],
      ['Hope Hall', 'dates'],
      ['Library', 'dates'],
    ]);
    // What only repeats the rule is no change.
    expect(meetings[0]?.schedule.except).to.deep.equal([
      '2026-12-22',
      '2026-12-29',
      '2027-01-05',
      '2026-12-15',
      '2027-01-12',
    ]);
    expect(meetings.slice(1).map(({schedule}) => schedule.kind === 'dates' && schedule.dates)).to.deep.equal([
      [{start: '2026-12-11'}],
      [{start: '2026-12-16'}],
    ]);
  });

  it('keeps what cannot be expressed as a text, and never guesses', async () => {
    for (const rule of [
      'FREQ=YEARLY;BYWEEKNO=20',
      'FREQ=HOURLY',
      'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;UNTIL=soon',
      'FREQ=MONTHLY;SKIP=FORWARD',
      'FREQ=WEEKLY;FREQ=DAILY',
      'every week',
    ]) {
      const group = await readOne(...SERIES, `RRULE:${rule}`);
      expect(firstMeeting(group).schedule, rule).to.deep.equal({
        kind: 'unknown',
        zone: 'America/Chicago',
        zoneFrom: 'row',
        start: '18:30',
        minutes: 90,
        from: '2026-12-08',
        text: rule,
      });
      expect(codes(group.warnings), rule).to.deep.equal(['schedule-text-only']);
    }
    const excepted = await readOne(...SERIES, RULE, 'EXRULE:FREQ=MONTHLY;BYDAY=4TU');
    expect(firstMeeting(excepted).schedule.kind).to.equal('unknown');
    const repeated = await readOne(...SERIES, `${RULE};BYHOUR=18;BYMINUTE=30`);
    expect(firstMeeting(repeated).schedule.kind).to.equal('rule');
  });

  it('has whole days, stretches of days, and dates that are none', async () => {
    const day = await readOne('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261202');
    expect(firstMeeting(day).schedule).to.deep.equal({kind: 'dates', zoneFrom: 'none', dates: [{start: '2026-12-01'}]});
    const retreat = await readOne('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261204');
    expect(firstMeeting(retreat).schedule).to.deep.include({kind: 'unknown', from: '2026-12-01', until: '2026-12-03'});
    const soon = await readOne('DTSTART:soon');
    expect([firstMeeting(soon).schedule.kind, codes(soon.warnings)]).to.deep.equal(['unknown', ['bad-date']]);
  });

  it('ends rules where they say: at a moment, after a day, after some times', async () => {
    const untilOf = async (until: string) =>
      firstMeeting(await readOne(...SERIES, `RRULE:FREQ=WEEKLY;UNTIL=${until}`)).schedule.until;
    expect(await untilOf('20270106T003000Z')).to.equal('2027-01-05');
    expect(await untilOf('20270106T002900Z')).to.equal('2027-01-04');
    expect(await untilOf('20270105')).to.equal('2027-01-05');
    expect(await untilOf('20270105T183000')).to.equal('2027-01-05');
    const counted = await readOne(...SERIES, 'RRULE:FREQ=WEEKLY;COUNT=3;WKST=SU');
    expect(firstMeeting(counted).schedule).to.deep.include({count: 3, wkst: 'SU'});
  });

  it('from a date on another series ends the rule there, and is a text', async () => {
    const {groups} = await readCalendar(
      aCalendar(
        anEvent(...SERIES, 'RRULE:FREQ=WEEKLY;BYDAY=TU'),
        anEvent(
          'UID:s@example.org',
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Chicago:20270105T183000',
          'DTSTART;TZID=America/Chicago:20270106T190000',
        ),
      ),
    );
    expect(groups.flatMap(schedulesOf).map(({kind, until, from}) => [kind, until, from])).to.deep.include.members([
      ['rule', '2027-01-04', undefined],
      ['unknown', undefined, '2027-01-05'],
    ]);
  });

  it('lists a series that was split, or over when the calendar was written, with the one that goes on', async () => {
    const series = (uid: string, until: string, place: string): string =>
      anEvent(
        `UID:${uid}@google.com`,
        'DTSTAMP:20261101T000000Z',
        'DTSTART;TZID=America/Chicago:20250107T183000',
        `RRULE:FREQ=WEEKLY${until}`,
        `LOCATION:${place}`,
        `DESCRIPTION:In the ${place}`,
      );
    const {groups, merged} = await readCalendar(
      aCalendar(series('x', ';UNTIL=20260301T000000Z', 'Cellar'), series('x_R20260303T183000', '', 'Attic')),
    );
    expect([groups.length, merged, groups[0]?.summary, groups[0]?.meetings.length]).to.deep.equal([
      1,
      1,
      'In the Attic',
      1,
    ]);
    const over = await readCalendar(aCalendar(series('x', ';UNTIL=20260301T000000Z', 'Cellar')));
    expect(over.groups[0]?.status).to.equal('ended');
  });

  it('uses the newest version of an event', async () => {
    const {groups, rejected} = await readCalendar(
      aCalendar(
        anEvent('UID:v', 'SEQUENCE:2', 'LOCATION:New hall'),
        anEvent('UID:v', 'SEQUENCE:1', 'LOCATION:Old hall'),
      ),
    );
    expect(groups.map(firstMeeting).map(({place}) => place?.name)).to.deep.equal(['New hall']);
    expect(rejected).to.deep.equal([{index: 1, problem: {code: 'superseded', values: {id: 'v'}}}]);
  });

  it('has a link to join by in any field, and it is not told as a place', async () => {
    const link = 'https://zoom.us/j/5550100004';
    for (const line of [
      `LOCATION:${link}`,
      `LOCATION:Zoom: ${link}`,
      `DESCRIPTION:Join at ${link} please`,
      `X-GOOGLE-CONFERENCE:${link}`,
      `CONFERENCE;VALUE=URI:${link}`,
    ]) {
      const {join, formats, place} = firstMeeting(await readOne(line));
      expect([line, formats, place?.name, join]).to.deep.equal([
        line,
        ['online'],
        undefined,
        {url: link, provider: 'Zoom'},
      ]);
    }
    const hybrid = firstMeeting(await readOne(`LOCATION:Hope Hall\\, 12 Main St ${link}`));
    expect([hybrid.formats, hybrid.place?.name]).to.deep.equal([['in-person', 'online'], 'Hope Hall']);
    const map = firstMeeting(await readOne('LOCATION:Hope Hall https://maps.app.goo.gl/abc'));
    expect([map.formats, map.join]).to.deep.equal([['in-person'], undefined]);
    const virtual = firstMeeting(await readOne('SUMMARY:VIRTUAL: Grief support group', 'LOCATION:Hope Hall'));
    expect([virtual.formats, virtual.join]).to.deep.equal([['online'], 'ask']);
  });

  it('has no markup, no unsafe links, and pass codes only where they are asked for', async () => {
    const group = await readOne(
      'X-ALT-DESC;FMTTYPE=text/html:<p>For <b>all</b></p><script>alert(1)</script><p>Passcode: owl-nest</p>',
      'URL:javascript:alert(1)',
      'LOCATION:https://zoom.us/j/5550100004',
      'ORGANIZER;CN=Sam Example:mailto:sam@example.org',
    );
    expect(group.summary).to.equal('For all');
    expect(group.url).to.equal(undefined);
    expect(firstMeeting(group).join).to.deep.include({secret: 'owl-nest'});
    expect(group.contact).to.deep.equal({name: 'Sam Example', email: 'sam@example.org'});
  });

  it('shows times in UTC on the clock of the calendar, and lists rules in UTC date by date', async () => {
    const {groups} = await readCalendar(
      aCalendar(
        'X-WR-TIMEZONE:America/New_York',
        anEvent('UID:1', 'DTSTART:20261202T000000Z', 'DTEND:20261202T010000Z', 'SUMMARY:Support group A'),
        anEvent('UID:2', 'DTSTART:20261202T000000Z', 'RRULE:FREQ=WEEKLY;COUNT=20', 'SUMMARY:Support group B'),
        anEvent('UID:3', 'DTSTART:20261202T190000', 'SUMMARY:Support group C'),
      ),
    );
    const [single, series, floating] = groups.flatMap(schedulesOf);
    expect(single).to.deep.include({
      zone: 'America/New_York',
      start: '19:00',
      minutes: 60,
      dates: [{start: '2026-12-01'}],
    });
    const dates = series?.kind === 'dates' ? series.dates : [];
    expect([dates.length, dates[0]?.start, dates[19]?.start]).to.deep.equal([20, '2026-12-01', '2027-04-13T20:00']);
    expect(floating).to.deep.include({zone: 'America/New_York', start: '19:00'});
  });

  it('has the next date at the right instant, whatever its zone is called', async () => {
    const zones = [aZone('Our Time', ...EASTERN_RULES)];
    for (const tzid of [
      'America/New_York',
      'Eastern Standard Time',
      '"(UTC-05:00) Eastern Time (US & Canada)"',
      '(UTC-05:00) Eastern Time (US & Canada)',
      '/freeassociation.sourceforge.net/Tzfile/America/New_York',
      'US/Eastern',
      'Our Time',
    ]) {
      const {groups, warnings} = await readCalendar(
        aCalendar(...zones, anEvent(`DTSTART;TZID=${tzid}:20260707T183000`, 'RRULE:FREQ=WEEKLY;BYDAY=TU')),
      );
      const starts = [Date.UTC(2026, 7, 1), Date.UTC(2026, 11, 1)].map(
        (now) => groups[0] && nextStart(groups[0], now)?.start,
      );
      expect([tzid, starts, codes(warnings)]).to.deep.equal([
        tzid,
        [Date.UTC(2026, 7, 4, 22, 30), Date.UTC(2026, 11, 1, 23, 30)],
        [],
      ]);
    }
  });

  it('of a zone that nobody knows has no instants, and says so', async () => {
    const group = await readOne('DTSTART;TZID=Customized Time Zone:20261201T183000');
    expect([firstMeeting(group).schedule.zoneFrom, codes(group.warnings)]).to.deep.equal([
      'unclear',
      ['unknown-time-zone'],
    ]);
  });
});
