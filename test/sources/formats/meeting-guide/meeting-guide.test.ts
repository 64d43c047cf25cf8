import {expect} from 'chai';
import fc from 'fast-check';
import type {Group, Meeting} from '../../../../src/model/group.js';
import {meetingGuideSteps, readMeetingGuide} from '../../../../src/sources/formats/meeting-guide/meeting-guide.js';
import type {SourceOptions} from '../../../../src/sources/source.js';

const ROW = {
  slug: 'tuesday-circle',
  name: 'Tuesday Circle',
  day: 2,
  time: '19:00',
  end_time: '20:00',
  location: 'Library',
  formatted_address: '12 Main St, Springfield, OH 44444, USA',
  latitude: 41.1,
  longitude: -81.1,
};

function read(changes: object, options: SourceOptions = {}): Group {
  const {groups} = readMeetingGuide([{...ROW, ...changes}], options);
  if (!groups[0]) throw new Error('The row was not kept.');
  return groups[0];
}
function meetingOf(changes: object, options?: SourceOptions): Meeting {
  const [meeting] = read(changes, options).meetings;
  if (!meeting) throw new Error('The group has no meeting.');
  return meeting;
}
const codesOf = (changes: object, options?: SourceOptions) => read(changes, options).warnings.map(({code}) => code);
const join = (meeting: Meeting) => (typeof meeting.join === 'object' ? meeting.join : undefined);
const ONLINE = {conference_url: 'https://zoom.us/j/5550100', types: ['ONL']};

describe('a Meeting Guide row', () => {
  it('becomes a group with one weekly meeting, and nothing is made up', () => {
    expect(read({}, {timeZone: 'America/New_York'})).to.deep.equal({
      id: 'list:tuesday-circle',
      name: 'Tuesday Circle',
      focus: [],
      audience: [],
      languages: [],
      access: [],
      status: 'active',
      derived: [],
      warnings: [],
      source: {key: 'list', nativeId: 'tuesday-circle'},
      meetings: [
        {
          id: 'list:tuesday-circle',
          formats: ['in-person'],
          place: {
            name: 'Library',
            lines: ['12 Main St'],
            locality: 'Springfield',
            region: 'OH',
            postalCode: '44444',
            country: 'US',
            latitude: 41.1,
            longitude: -81.1,
            precision: 'exact',
          },
          schedule: {
            kind: 'rule',
            freq: 'WEEKLY',
            interval: 1,
            byday: [{day: 'TU'}],
            start: '19:00',
            minutes: 60,
            zone: 'America/New_York',
            zoneFrom: 'source',
          },
        },
      ],
    });
  });

  it('carries what is around it', () => {
    const group = read({
      notes: 'Ring the bell.',
      group_notes: 'Founded 1999.',
      url: 'https://example.org/m/1',
      website: 'https://circle.example.org',
      entity: 'Springfield Intergroup',
      entity_website_url: 'https://intergroup.example.org',
      entity_phone: '312-555-0142',
      feedback_emails: ['web@example.org'],
      contact_2_name: 'Sam Q.',
      contact_2_phone: '312-555-0143',
      contact_2_email: 'sam@example.org',
      email: 'circle@example.org',
      updated: '2026-03-14 10:00:00',
    });
    expect(group).to.deep.include({
      summary: 'Ring the bell.\nFounded 1999.',
      url: 'https://circle.example.org/',
      organisation: {
        name: 'Springfield Intergroup',
        url: 'https://intergroup.example.org/',
        phone: '312-555-0142',
      },
      contact: {
        name: 'Sam Q.',
        phone: '312-555-0143',
        email: 'circle@example.org',
        url: 'https://example.org/m/1',
        feedbackUrl: 'mailto:web@example.org',
      },
      updated: '2026-03-14T10:00:00Z',
    });
  });

  it('gets from its programme what all of its groups share, marked as derived', () => {
    const group = read({types: ['O']}, {programme: 'Al-Anon'});
    expect(group).to.deep.include({
      programme: {code: 'al-anon', label: 'Al-Anon'},
      kind: 'family',
      focus: ['alcohol'],
      leadership: 'peer',
      cost: {kind: 'donation'},
    });
    expect(group.derived).to.have.members(['kind', 'focus', 'leadership', 'cost']);
    expect(read({types: ['DD']}, {programme: 'aa'}).kind).to.equal('dual-diagnosis');
    expect(read({}, {programme: 'nami'})).to.deep.include({programme: {code: 'nami', label: 'nami'}, derived: []});
  });
});

describe('the tolerance catalogue, for Meeting Guide feeds', () => {
  it('1: without a time zone an online time stays a wall clock, and says so once', () => {
    expect(meetingOf(ONLINE).schedule).to.deep.include({zoneFrom: 'none', start: '19:00'});
    expect(meetingOf(ONLINE).schedule.zone).to.equal(undefined);
    expect(codesOf(ONLINE)).to.deep.equal(['no-time-zone']);
    expect(codesOf({})).to.deep.equal([]);
  });

  it('1: the zone of the row comes before that of the source', () => {
    const options = {timeZone: 'Europe/London'};
    expect(meetingOf({timezone: 'Eastern'}, options).schedule).to.deep.include({
      zone: 'America/New_York',
      zoneFrom: 'row',
    });
    expect(meetingOf({timezone: ''}, options).schedule).to.deep.include({zone: 'Europe/London', zoneFrom: 'source'});
  });

  it('2: a zone that stands only in the name stays there, and is the zone of its time', () => {
    const changes = {...ONLINE, name: 'Daily readings - 2am Eastern', time: '02:00'};
    expect(read(changes).name).to.equal('Daily readings - 2am Eastern');
    // A name that says "Eastern" states a zone: the list's must not take its place.
    const options = {timeZone: 'Europe/London'};
    expect(meetingOf(changes, options).schedule.zone).to.equal('America/New_York');
    const other = {...changes, time: '07:00'};
    expect(meetingOf(other, options).schedule.zoneFrom).to.equal('unclear');
    expect(codesOf(other, options)).to.include('unknown-time-zone');
  });

  it('3: days come as strings, lists, names and 7; what is no day stays as text', () => {
    const days = (day: unknown) => {
      const {schedule} = meetingOf({day});
      return schedule.kind === 'rule' ? schedule.byday?.map((each) => each.day) : schedule.kind;
    };
    expect([days('0'), days([6]), days('wednesdays'), days('mardi'), days(7), days([1, 3])]).to.deep.equal([
      ['SU'],
      ['SA'],
      ['WE'],
      ['TU'],
      ['SU'],
      ['MO', 'WE'],
    ]);
    expect(meetingOf({day: 'the'}).schedule).to.deep.include({kind: 'unknown', text: 'the 19:00', start: '19:00'});
    expect(codesOf({day: 'the'})).to.deep.equal(['unknown-day']);
  });

  it('3: without day and time a group meets by appointment', () => {
    expect(meetingOf({day: undefined, time: '', end_time: ''}).schedule.kind).to.equal('appointment');
    expect(meetingOf({day: undefined}).schedule.kind).to.equal('unknown');
  });

  it('4: times come in many spellings, and 00:00 alone is doubtful', () => {
    expect(meetingOf({time: '6:00 pm', end_time: ''}).schedule.start).to.equal('18:00');
    expect(meetingOf({time: '19:30:00', end_time: ''}).schedule.start).to.equal('19:30');
    expect(codesOf({time: '00:00', end_time: ''})).to.deep.equal(['midnight-unsure']);
    expect(codesOf({time: '00:00', end_time: '01:00'})).to.deep.equal([]);
    expect(codesOf({time: '00:00', end_time: '', name: 'Midnight Candle'})).to.deep.equal([]);
    expect(codesOf({time: 'after dark', end_time: ''})).to.deep.equal(['unknown-time']);
    expect(meetingOf({time: 'after dark', end_time: ''}).schedule.text).to.contain('after dark');
  });

  it('5: an end before the start is after midnight', () => {
    expect(meetingOf({time: '23:00', end_time: '00:30'}).schedule.minutes).to.equal(90);
    expect(meetingOf({time: '22:00', end_time: '24:00'}).schedule.minutes).to.equal(120);
    expect(meetingOf({time: '24:00', end_time: '01:00'}).schedule).to.deep.include({start: '00:00', minutes: 60});
  });

  it('6: an end that is the start is no length', () => {
    expect(meetingOf({end_time: '19:00'}).schedule.minutes).to.equal(undefined);
    expect(codesOf({end_time: '19:00'})).to.deep.equal(['odd-duration']);
    expect(codesOf({time: '20:00', end_time: '19:00'})).to.deep.equal(['odd-duration']);
  });

  it('7: general notes never become rules; only a clear limit raises a flag, and the row stays weekly', () => {
    const birthday = {notes: 'Birthday night: last Wednesday of the month. Business meeting 2nd Saturday.'};
    expect(meetingOf(birthday).schedule).to.deep.include({freq: 'WEEKLY'});
    expect(codesOf(birthday)).to.deep.equal([]);
    const limited = {notes: 'Enter by the side door. No meeting last Thursday of the month.'};
    expect(meetingOf(limited).schedule).to.deep.include({
      freq: 'WEEKLY',
      restriction: 'No meeting last Thursday of the month.',
    });
    expect(codesOf(limited)).to.deep.equal(['schedule-limit']);
    expect(codesOf({name: 'Auburn - 2nd & 4th Sundays'})).to.deep.equal(['schedule-limit']);
  });

  it('8: rows without a slug get an id that stays the same, rows with the same slug one each', () => {
    const {groups, warnings} = readMeetingGuide([
      {...ROW, slug: undefined},
      {...ROW, slug: 7, name: 'Seven', time: '10:00'},
      {...ROW, slug: '7', name: 'Another', time: '11:00'},
      {...ROW, slug: '7', name: 'A third', time: '12:00'},
    ]);
    expect(groups.map(({id}) => id)).to.deep.equal(['list:tuesday-circle-tu-19-00', 'list:7', 'list:7-2', 'list:7-3']);
    expect(warnings.map(({id, code}) => [id, code])).to.deep.equal([
      ['list:tuesday-circle-tu-19-00', 'no-id'],
      ['list:7-2', 'duplicate-id'],
      ['list:7-3', 'duplicate-id'],
    ]);
  });

  it('8: rows of one group become one group only when nothing said of it gets lost', () => {
    const rows = [ROW, {...ROW, slug: 'b', day: 4}, {...ROW, slug: 'c', day: 5, notes: 'Bring a cushion.'}];
    const {groups, merged, records} = readMeetingGuide(rows);
    expect({merged, records, kept: groups.length}).to.deep.equal({merged: 2, records: 3, kept: 1});
    expect(groups[0]?.meetings.map(({id}) => id)).to.deep.equal(['list:tuesday-circle', 'list:b', 'list:c']);
    expect(groups[0]?.meetings[2]?.notes).to.equal('Bring a cushion.');
    const closed = readMeetingGuide([ROW, {...ROW, slug: 'f', day: 4, types: ['C']}]);
    expect(closed.merged).to.equal(0);
    const elsewhere = readMeetingGuide([
      ROW,
      {...ROW, slug: 'd', location: 'Town Hall', formatted_address: '1 Oak St'},
    ]);
    expect(elsewhere.merged).to.equal(0);
    const noted = readMeetingGuide([ROW, {...ROW, slug: 'e', day: 'someday'}]);
    expect(noted.warnings.map(({id, code}) => [id, code])).to.deep.equal([['list:tuesday-circle', 'unknown-day']]);
    const nowhere = {name: 'Circle', day: 1, time: '10:00', slug: 'x'};
    expect(readMeetingGuide([nowhere, {...nowhere, slug: 'y', day: 2}]).merged).to.equal(0);
  });

  it('9 and 10: types come in many shapes, and what programmes use differently is not guessed', () => {
    expect(read({types: '[open]'}).openness).to.equal('open');
    expect(read({types: 'C'}).openness).to.equal('closed');
    expect(meetingOf({types: ['onl'], formatted_address: '', location: ''}).formats).to.deep.equal(['online']);
    expect(codesOf({types: ['Y', 'ZZQ']})).to.deep.equal(['ambiguous-type', 'unknown-type']);
    expect(codesOf({types: ['']})).to.deep.equal([]);
  });

  it('11: coordinates that lie are left out or marked, and the row stays', () => {
    const place = (changes: object) => meetingOf(changes).place;
    expect(place({latitude: '', longitude: ''})).to.deep.include({precision: 'exact', locality: 'Springfield'});
    expect(place({latitude: '41.5', longitude: '-81.5'})).to.deep.include({latitude: 41.5, longitude: -81.5});
    expect(place({latitude: 0, longitude: 0})?.latitude).to.equal(undefined);
    expect(place({approximate: 'yes', attendance_option: 'in_person'})).to.deep.include({precision: 'approximate'});
    expect(codesOf({latitude: 41.5, longitude: ''})).to.deep.equal(['bad-coordinates']);
    expect(codesOf({latitude: -122.4, longitude: 37.7})).to.deep.equal(['swapped-coordinates']);
  });

  it('11: a point that many addresses share is a map’s centre', () => {
    const rows = Array.from({length: 12}, (_, index) => ({
      ...ROW,
      slug: `s${index}`,
      name: `Group ${index}`,
      formatted_address: `${index} Oak St, Springfield, OH, USA`,
    }));
    const {groups, warnings} = readMeetingGuide([...rows, {...ROW, slug: 'other', latitude: 42}]);
    expect(groups.map(({meetings}) => meetings[0]?.place?.precision)).to.deep.equal([
      ...rows.map(() => 'approximate'),
      'exact',
    ]);
    expect(warnings).to.have.length(12);
    expect(warnings[0]).to.deep.equal({id: 'list:s0', code: 'shared-coordinates', values: {count: 12}});
  });

  it('11: one house with many groups is no map’s centre', () => {
    const rows = Array.from({length: 30}, (_, index) => ({...ROW, slug: `s${index}`, name: `Group ${index}`}));
    expect(readMeetingGuide(rows).warnings).to.deep.equal([]);
  });

  it('12: closed for now with a link is online instead; without one it is paused', () => {
    const moved = read({...ONLINE, types: ['TC', 'ONL', 'O']}, {timeZone: 'UTC'});
    expect(moved.status).to.equal('active');
    expect(moved.meetings[0]?.formats).to.deep.equal(['online']);
    expect(moved.meetings[0]?.place).to.deep.include({precision: 'approximate'});
    expect(moved.meetings[0]?.place?.lines).to.equal(undefined);
    const closed = read({types: ['TC']});
    expect(closed.status).to.equal('paused');
    expect(closed.meetings[0]?.formats).to.deep.equal(['in-person']);
    expect(read({attendance_option: 'inactive'}).status).to.equal('paused');
  });

  it('12: a link and a place are a hybrid meeting; a link alone is online, and so is an approximate place', () => {
    expect(meetingOf({conference_url: 'https://zoom.us/j/1'}).formats).to.deep.equal(['in-person', 'online']);
    expect(meetingOf({...ONLINE, approximate: 'yes'}).formats).to.deep.equal(['online']);
    expect(meetingOf({conference_phone: '+13125550142', attendance_option: 'online'}).formats).to.deep.equal(['phone']);
    expect(meetingOf({attendance_option: 'hybrid'}).formats).to.deep.equal(['in-person', 'online']);
  });

  it('13: pass codes go where only the opened details show them', () => {
    const group = read({
      ...ONLINE,
      notes: 'All are welcome.\nPassword: 902111',
      conference_url_notes: 'Meeting ID: 555 0100 222',
      paypal: 'Password: 902111',
    });
    expect(group.summary).to.equal('All are welcome.');
    expect(join(group.meetings[0] as Meeting)).to.deep.equal({
      url: 'https://zoom.us/j/5550100',
      provider: 'Zoom',
      secret: '902111',
      notes: 'Meeting ID: 555 0100 222',
    });
    expect(JSON.stringify({...group, meetings: []})).not.to.contain('902111');
  });

  it('13: the code of a door stays with the place', () => {
    const {summary, meetings} = read({notes: 'Side entrance. Door pin: 4711#'});
    expect(summary).to.equal('Side entrance.');
    expect(meetings[0]?.place?.notes).to.contain('4711');
    expect(meetings[0]?.join).to.equal(undefined);
  });

  it('13: a pass code in the link stays there, because joining needs it, and goes nowhere else', () => {
    const meeting = meetingOf({...ONLINE, conference_url: 'https://zoom.us/j/1?pwd=abc'});
    expect(join(meeting)).to.deep.equal({url: 'https://zoom.us/j/1?pwd=abc', provider: 'Zoom'});
  });

  it('14: a link without a scheme is one at a known host; any https link is online; the rest is no link', () => {
    expect(join(meetingOf({conference_url: 'zoom.us/j/1'}))?.url).to.equal('https://zoom.us/j/1');
    expect(meetingOf({conference_url: 'https://rooms.example.org/1'}).formats).to.include('online');
    expect(codesOf({conference_url: 'https:'})).to.deep.equal(['bad-link']);
    expect(codesOf({conference_url: 'javascript:alert(1)'})).to.deep.equal(['bad-link']);
    expect(meetingOf({conference_url: 'javascript:alert(1)', types: ['ONL']}).join).to.equal('ask');
  });

  it('14: online without a link is a normal thing: ask for it', () => {
    expect(meetingOf({attendance_option: 'online'})).to.deep.include({join: 'ask', formats: ['online']});
    expect(meetingOf({types: ['ONL']})).to.deep.include({join: 'ask'});
  });

  it('15: a number is dialled as far as that is certain', () => {
    expect(join(meetingOf({conference_phone: '+13125550142,,123#'}))).to.deep.equal({
      phone: '+13125550142',
      dial: '+13125550142,,123#',
    });
    expect(join(meetingOf({conference_phone: '0131 496 0000'}))).to.deep.equal({phone: '0131 496 0000'});
    expect(codesOf({conference_phone: '+11', timezone: 'UTC'})).to.deep.equal(['odd-phone']);
  });

  it('16: text is text', () => {
    const {summary, name} = read({notes: '<p>Come &amp; see</p><p>patientsâ€™ hall</p>', name: '<b>Circle</b>'});
    expect(summary).to.equal('Come & see\npatients’ hall');
    expect(name).to.equal('Circle');
  });

  it('17: the name says that the group is suspended', () => {
    expect(read({name: '(SUSPENDED) Circle'})).to.deep.include({name: 'Circle', status: 'paused'});
    expect(read({name: '25037 Circle AFG'}).name).to.equal('Circle AFG');
  });

  it('21: a zone that is none is noted and shown as it is listed, and the source’s does not take its place', () => {
    const changes = {...ONLINE, timezone: 'America/Chigaco'};
    expect(codesOf(changes, {timeZone: 'Europe/London'})).to.deep.equal(['unknown-time-zone']);
    const {schedule} = meetingOf(changes, {timeZone: 'Europe/London'});
    expect([schedule.zone, schedule.zoneFrom, schedule.zoneText]).to.deep.equal([
      undefined,
      'unclear',
      'America/Chigaco',
    ]);
  });

  it('28: rows that are no records are rejected with the reason, in their place', () => {
    const {rejected, groups, records} = readMeetingGuide([null, ROW, 7, [], {slug: 'x'}, 'text']);
    expect(groups).to.have.length(1);
    expect(records).to.equal(6);
    expect(rejected.map(({index, problem}) => [index, problem.code])).to.deep.equal([
      [0, 'not-a-record'],
      [2, 'not-a-record'],
      [3, 'not-a-record'],
      [4, 'no-name'],
      [5, 'not-a-record'],
    ]);
  });

  it('30: a withheld address is not in the record', () => {
    const place = meetingOf({location_notes: 'Address is withheld for safety.'}).place;
    expect(place).to.deep.include({precision: 'withheld', locality: 'Springfield'});
    expect(JSON.stringify(place)).not.to.contain('12 Main');
  });

  it('31: text that contradicts the field adds no format by itself', () => {
    expect(meetingOf({name: 'Hybrid Circle', attendance_option: 'in_person'}).formats).to.deep.equal(['in-person']);
    const linked = {name: 'Hybrid Circle', attendance_option: 'in_person', conference_url: 'https://zoom.us/j/1'};
    expect(meetingOf(linked).formats).to.deep.equal(['in-person', 'online']);
  });

  it('37: a long feed is read in steps, with the same result', () => {
    const rows = Array.from({length: 1000}, (_, index) => ({...ROW, slug: `s${index}`, name: `Group ${index}`}));
    const steps = meetingGuideSteps(rows);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).to.equal(4);
    expect(step.value).to.deep.equal(readMeetingGuide(rows));
  });
});

describe('a hostile feed', () => {
  it('cannot reach into prototypes', () => {
    const row = JSON.parse(
      '{"name":"x","slug":"__proto__","__proto__":{"polluted":1},"types":["constructor"]}',
    ) as object;
    const {groups} = readMeetingGuide([row, {...row, slug: 'constructor', name: 'y'}]);
    expect(groups.map(({id}) => id)).to.deep.equal(['list:__proto__', 'list:constructor']);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('cannot throw with what looks like a value', () => {
    const odd = {toString: 1, valueOf: 2};
    let deep: unknown = [];
    for (let depth = 0; depth < 20000; depth++) deep = [deep];
    for (const value of [odd, deep, [deep], 1e308, -0, '\u0000', 'x'.repeat(1e5), {__proto__: null}]) {
      const row = Object.fromEntries(Object.keys(ROW).map((key) => [key, value]));
      const extra = {...row, name: 'x', types: value, conference_url: value, updated: value, approximate: value};
      const {records, groups} = readMeetingGuide([extra, {...row}]);
      expect(records).to.equal(2);
      expect(JSON.stringify(groups).length).to.be.below(30000);
    }
  });

  it('is always accounted for, never throws and never yields an unsafe link', () => {
    const FIELDS = [...Object.keys(ROW), 'types', 'notes', 'conference_url', 'conference_phone', 'timezone', 'url'];
    const value = fc.oneof(
      fc.jsonValue({maxDepth: 2}),
      fc.constantFrom('javascript:x', 'https://zoom.us/j/1', 'Password: 1', '00:00', '25:61', 'TC', 0, 9e99, null),
    );
    const row = fc.oneof(fc.dictionary(fc.constantFrom(...FIELDS), value), fc.jsonValue({maxDepth: 1}));
    fc.assert(
      fc.property(fc.array(row, {maxLength: 8}), (rows) => {
        const {groups, merged, rejected, records} = readMeetingGuide(rows, {programme: 'aa'});
        expect(groups.length + merged + rejected.length).to.equal(records);
        expect(records).to.equal(rows.length);
        expect(new Set(groups.map(({id}) => id)).size).to.equal(groups.length);
        for (const group of groups) {
          const urls = [
            group.url,
            group.contact?.url,
            group.organisation?.url,
            ...group.meetings.map((each) => join(each)?.url),
          ];
          for (const url of urls) if (url !== undefined) expect(url).to.match(/^https?:\/\//);
          for (const {place} of group.meetings) {
            expect(place?.latitude === undefined).to.equal(place?.longitude === undefined);
          }
        }
      }),
    );
  });

  it('names the first of its volunteers, and only that one', () => {
    const volunteers = {
      contact_2_name: 'Robin',
      contact_2_phone: '+1 312 555 0142',
      contact_3_name: 'Sam',
      contact_3_email: 'sam@example.org',
    };
    expect(read(volunteers).contact).to.deep.equal({name: 'Robin', phone: '+1 312 555 0142'});
    expect(read({...volunteers, contact_1_email: 'alex@example.org'}).contact).to.deep.equal({
      email: 'alex@example.org',
    });
  });
});
