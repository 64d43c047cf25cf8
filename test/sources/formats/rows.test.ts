import {expect} from 'chai';
import fc from 'fast-check';
import type {Group, Meeting} from '../../../src/model/group.js';
import {readItems, readRecords, readTable} from '../../../src/sources/formats/rows.js';
import type {SourceOptions} from '../../../src/sources/source.js';
import {SourceError} from '../../../src/sources/source.js';

/** The group of a table with one row, from its cells by header. */
function read(cells: Record<string, string>, options: SourceOptions = {}): Group {
  const {groups} = readTable([Object.keys(cells), Object.values(cells)], options);
  if (!groups[0]) throw new Error('The row was not kept.');
  return groups[0];
}
function meetingOf(cells: Record<string, string>, options?: SourceOptions): Meeting {
  const [meeting] = read({Name: 'Circle', ...cells}, options).meetings;
  if (!meeting) throw new Error('The group has no meeting.');
  return meeting;
}
const scheduleOf = (cells: Record<string, string>) => meetingOf(cells).schedule;
const codesOf = (cells: Record<string, string>) => read({Name: 'Circle', ...cells}).warnings.map(({code}) => code);
const problemOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof SourceError) return error.problem.code;
    throw error;
  }
  return 'none';
};

const BASIC = ['Name', 'Day', 'Time', 'Address'];
const CIRCLE = ['Circle', 'Tuesday', '7:00 PM', '12 Main St, Springfield, OH'];

describe('a table', () => {
  it('may be empty, but not if its columns are keys of damaged JSON or come below its rows', () => {
    expect(
      problemOf(() => readTable([['hybrid'], ['{"Name":"Circle"', '"City":"Onalaska"', '"Country":"US"']])),
    ).to.equal('unknown-format');
    expect(problemOf(() => readTable([CIRCLE, CIRCLE, BASIC]))).to.equal('unknown-format');
    expect(problemOf(() => readTable([['Groups in Ohio'], [''], BASIC]))).to.equal('none');
  });

  it('is read by the names of its columns', () => {
    const {type, groups} = readTable([BASIC, CIRCLE]);
    expect(type).to.equal('rows');
    expect(groups[0]?.name).to.equal('Circle');
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({freq: 'WEEKLY', byday: [{day: 'TU'}], start: '19:00'});
    expect(groups[0]?.meetings[0]?.place).to.deep.include({locality: 'Springfield', lines: ['12 Main St']});
  });

  it('is read in other languages', () => {
    expect(
      read({
        Gruppe: 'Angst',
        Wochentag: 'Mittwoch',
        Uhrzeit: '18.30 Uhr',
        Ort: 'Rathaus',
        PLZ: '10115',
        Stadt: 'Berlin',
      }).meetings[0],
    ).to.deep.include({formats: ['in-person']});
    const spanish = read({Nombre: 'Ansiedad', Día: 'miércoles', Hora: '18:30', Lugar: 'Centro', Ciudad: 'Madrid'});
    expect(spanish.name).to.equal('Ansiedad');
    expect(spanish.meetings[0]?.schedule).to.deep.include({byday: [{day: 'WE'}], start: '18:30'});
    expect(read({グループ名: '不安の会', 曜日: '水曜日', 開始: '18:30'}).meetings[0]?.schedule).to.deep.include({
      byday: [{day: 'WE'}],
    });
  });

  it('20: may have a banner above its header, blank rows, trailing columns and the header again', () => {
    const {groups, records} = readTable([
      ['Our groups, spring 2026', '', '', '', ''],
      ['', '', '', '', ''],
      [...BASIC, ''],
      [...CIRCLE, ''],
      [' ', '', '', '', ''],
      [...BASIC, ''],
      ['Square', 'Friday', '18:00', 'Town Hall', ''],
      ['', '', '', '', ''],
    ]);
    expect(groups.map(({name}) => name)).to.deep.equal(['Circle', 'Square']);
    expect(records).to.equal(2);
  });

  it('20: does not show what its owner does not list, and does not echo it', () => {
    const loaded = readTable([
      ['Name', 'Publicly listed', 'Phone'],
      ['Hidden Circle', 'N', '312-555-0142'],
      ['Open Circle', 'Y', ''],
    ]);
    expect(loaded.rejected).to.deep.equal([{index: 0, problem: {code: 'private', values: {}}}]);
    expect(loaded.groups.map(({name}) => name)).to.deep.equal(['Open Circle']);
    expect(JSON.stringify(loaded)).not.to.contain('Hidden').and.not.to.contain('0142');
  });

  it('20: may say nothing in many ways', () => {
    const nothing = ['Unknown', 'Not listed', 'none', 'N/A', '-', '########', 'TBD', '(not meeting in person)'];
    for (const cell of nothing) {
      const group = read({Name: 'Circle', Day: cell, Phone: cell, Address: cell, Notes: cell, Website: cell});
      expect(group.contact, cell).to.equal(undefined);
      expect(group.summary, cell).to.equal(undefined);
      expect(group.warnings, cell).to.deep.equal([]);
      expect(group.meetings[0]?.schedule.kind, cell).to.equal('unknown');
    }
    expect(read({Name: 'Unknown', Day: 'Monday'}).name).to.equal('Unknown');
  });

  it('says which row has no name, as the sheet counts', () => {
    const {rejected} = readTable([['Our groups'], BASIC, CIRCLE, ['', 'Monday', '18:00', 'x']]);
    expect(rejected).to.deep.equal([{index: 1, problem: {code: 'no-name', values: {row: 4}}}]);
  });

  it('goes by the organisation where a session has no name', () => {
    expect(read({Organisation: 'Parish House', 'Session Name': '', Day: 'Monday'}).name).to.equal('Parish House');
  });

  it('without a column that has a name we know is no list', () => {
    expect(
      problemOf(() =>
        readTable([
          ['a', 'b'],
          ['1', '2'],
        ]),
      ),
    ).to.equal('unknown-format');
    expect(problemOf(() => readTable([]))).to.equal('empty');
  });

  it('of the Meeting Guide format is read as such', () => {
    const {groups} = readTable(
      [
        ['Name', 'Day', 'Time', 'End Time', 'Types', 'Conference URL', 'Slug', 'Contact 1 Name', 'Timezone'],
        ['Circle', 'Monday', '6:00 PM', '7:00 PM', 'Open, Women', 'https://zoom.us/j/1', 'circle', 'Sam', 'ET'],
      ],
      {},
    );
    expect(groups[0]).to.deep.include({
      id: 'list:circle',
      openness: 'open',
      audience: ['women'],
      contact: {name: 'Sam'},
    });
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({start: '18:00', minutes: 60, zone: 'America/New_York'});
  });
});

describe('the schedule of a row', () => {
  it('4: may have its half of the day in another column, or be seconds or a range', () => {
    expect(scheduleOf({Day: 'Mon', Time: '7:30', 'AM/PM': 'PM'}).start).to.equal('19:30');
    expect(scheduleOf({Day: 'Mon', Time: '46800'}).start).to.equal('13:00');
    expect(scheduleOf({Day: 'Mon', Time: '6:00pm - 7:00pm'})).to.deep.include({start: '18:00', minutes: 60});
    expect(scheduleOf({Day: 'Mon', Start: '10:00:00', End: '11:00'})).to.deep.include({start: '10:00', minutes: 60});
  });

  it('4: may be one text', () => {
    expect(scheduleOf({Time: 'Wednesday @ 6:00pm - 7:00pm'})).to.deep.include({
      kind: 'rule',
      byday: [{day: 'WE'}],
      start: '18:00',
      minutes: 60,
      text: 'Wednesday @ 6:00pm - 7:00pm',
    });
  });

  it('6: has a duration only when it can be one', () => {
    expect(scheduleOf({Day: 'Mon', Time: '19:00', Duration: '1hr 30mins'}).minutes).to.equal(90);
    expect(scheduleOf({Day: 'Mon', Time: '19:00', Duration: '-11hr '}).minutes).to.equal(undefined);
    expect(codesOf({Day: 'Mon', Time: '19:00', Duration: '0hr 5mins'})).to.deep.equal(['odd-duration']);
    expect(scheduleOf({Time: '00:00', Duration: '24:00:00', Name: 'Midnight'}).kind).to.equal('always');
  });

  it('7: follows a week of the month in its own column', () => {
    const expected = {
      freq: 'MONTHLY',
      byday: [{nth: 2, day: 'SA'}],
      start: '10:00',
      text: '2nd Saturday of each month',
    };
    expect(scheduleOf({Day: 'sat', Time: '10:00', Frequency: '2nd Saturday of each month'})).to.deep.include(expected);
    expect(scheduleOf({Day: '2nd Saturday of each month', Time: '10:00'})).to.deep.include(expected);
    expect(scheduleOf({Day: 'Wednesday', Time: '10:00', When: '2nd and 4th'})).to.deep.include({
      freq: 'MONTHLY',
      byday: [
        {nth: 2, day: 'WE'},
        {nth: 4, day: 'WE'},
      ],
    });
  });

  it('7: is not guessed from a text that is not clear, which limits the dates', () => {
    const fortnightly = {Day: 'Monday', Time: '10:00', Frequency: 'every 2 weeks'};
    expect(scheduleOf(fortnightly)).to.deep.include({
      freq: 'WEEKLY',
      restriction: 'every 2 weeks',
      text: 'every 2 weeks',
    });
    expect(codesOf(fortnightly)).to.deep.equal(['schedule-limit']);
    expect(scheduleOf({Schedule: 'recurring; see chapter page'})).to.deep.include({
      kind: 'unknown',
      text: 'recurring; see chapter page',
    });
    expect(codesOf({Schedule: 'recurring; see chapter page'})).to.deep.equal(['schedule-text-only']);
  });

  it('35: is opening hours when an office is open', () => {
    expect(scheduleOf({Day: 'Mon-Fri', Time: '9:00am to 5:00pm'}).officeHours).to.equal(true);
    expect(scheduleOf({Day: 'Mon', Time: '7-8:30pm'}).officeHours).to.equal(undefined);
  });
});

describe('the place and the link of a row', () => {
  it('12: online is online, with or without a link', () => {
    expect(meetingOf({Day: 'Mon', Format: 'Online'})).to.deep.include({formats: ['online'], join: 'ask'});
    expect(meetingOf({Format: 'Hybrid', City: 'Bath', Zoom: 'https://zoom.us/j/1'}).formats).to.deep.equal([
      'in-person',
      'online',
    ]);
    expect(meetingOf({Link: 'https://meet.google.com/abc'}).formats).to.deep.equal(['online']);
  });

  it('13: a pass code of its own column is a secret', () => {
    expect(meetingOf({Zoom: 'https://zoom.us/j/1', Passcode: '1234', 'Zoom ID': '555 0100'}).join).to.deep.equal({
      url: 'https://zoom.us/j/1',
      provider: 'Zoom',
      secret: '1234',
      notes: '555 0100',
    });
  });

  it('32: a venue that says "online" is no venue', () => {
    const {place, formats} = meetingOf({Location: '(Online/virtual only)', City: 'Bath'});
    expect(formats).to.deep.equal(['online']);
    expect(place).to.deep.include({locality: 'Bath', precision: 'approximate'});
    expect(place?.name).to.equal(undefined);
  });

  it('33: a place told after registration is withheld, and one has to register', () => {
    const group = read({Name: 'Circle', City: 'Bath', Location: 'Meeting location provided after registration'});
    expect(group.meetings[0]?.place?.precision).to.equal('withheld');
    expect(group.registration?.required).to.equal(true);
  });
});

describe('what a row says of its group', () => {
  it('34: a fee is read where the words say just that', () => {
    const cost = (Cost: string) => read({Name: 'Circle', Cost}).cost;
    expect(cost('Free')).to.deep.equal({kind: 'free'});
    expect(cost('No fee')).to.deep.equal({kind: 'free'});
    expect(cost('£1.40 + voluntary £2 donation')).to.deep.equal({kind: 'fee', text: '£1.40 + voluntary £2 donation'});
    expect(cost('voluntary donation')).to.deep.equal({kind: 'donation', text: 'voluntary donation'});
    expect(cost('Sliding scale')).to.equal(undefined);
    expect(read({Name: 'Circle', Cost: 'Sliding scale'}).summary).to.equal('Cost: Sliding scale');
  });

  it('36: an organisation without a meeting is kept', () => {
    const group = read({Name: 'Spring Chapter', Phone: '312-555-0142', Website: 'https://example.org'});
    expect(group.contact?.phone).to.equal('312-555-0142');
    expect(group.meetings[0]?.schedule.kind).to.equal('unknown');
  });

  it('uses the words of the vocabularies', () => {
    const group = read({
      Name: 'Circle',
      'Age Group': 'Older Adults',
      'Open to': '',
      Language: 'English, Spanish',
      Wheelchair: 'True',
      Hearing: 'False',
      Accessibility: 'Not wheelchair accessible, hearing loop',
      Topics: 'Bipolar; Anxiety',
      'Led by': 'Peers and a nurse',
      Open: 'True',
    });
    expect(group).to.deep.include({
      audience: ['older-adults'],
      languages: ['en', 'es'],
      focus: ['bipolar', 'anxiety'],
      leadership: 'both',
      openness: 'open',
    });
    expect(group.access).to.have.members(['wheelchair', 'hearing-loop']);
  });

  it('has its programme, by row or by source', () => {
    expect(read({Name: 'Circle', Programme: 'Gamblers Anonymous'})).to.deep.include({
      programme: {code: 'ga', label: 'Gamblers Anonymous'},
      kind: 'recovery',
      focus: ['gambling'],
    });
    expect(read({Name: 'Circle'}, {programme: 'smart'}).programme?.label).to.equal('SMART Recovery');
  });
});

describe('JSON of no format we know', () => {
  it('is read by the names of its fields, nested ones included', () => {
    const {groups, type} = readRecords([
      {
        groupName: 'Circle',
        dayOfWeek: 'Sunday',
        time: 46800,
        location: 'Safe Harbor',
        address: {street: '2 Oak Hwy', city: 'Vine Grove', state: 'KY', zip: '40175'},
        tags: [
          {tag: 'Afternoon', visible: false},
          {tag: 'Open', visible: true},
        ],
      },
    ]);
    expect(type).to.equal('rows');
    expect(groups[0]).to.deep.include({name: 'Circle', openness: 'open'});
    expect(groups[0]?.labels).to.equal(undefined);
    expect(groups[0]?.meetings[0]).to.deep.include({formats: ['in-person']});
    expect(groups[0]?.meetings[0]?.schedule.start).to.equal('13:00');
    expect(groups[0]?.meetings[0]?.place).to.deep.include({locality: 'Vine Grove', postalCode: '40175', region: 'KY'});
  });

  it('may list several meetings in a record', () => {
    const {groups} = readRecords([
      {
        name: 'Circle',
        venue: {city: 'Bath'},
        schedule: [
          {day: 'mon', time: '18:00', duration_min: 90},
          {day: 'sat', time: '10:00', note: '2nd Saturday of each month'},
        ],
      },
    ]);
    const [first, second] = groups[0]?.meetings ?? [];
    expect(first?.schedule).to.deep.include({byday: [{day: 'MO'}], start: '18:00', minutes: 90});
    expect(second?.schedule).to.deep.include({freq: 'MONTHLY', byday: [{nth: 2, day: 'SA'}]});
    expect(first?.id).not.to.equal(second?.id);
  });

  it('is a table when its records are lists of cells', () => {
    expect(readRecords([BASIC, CIRCLE]).groups[0]?.name).to.equal('Circle');
    expect(readRecords([['Name', 'Day'], ['Circle', 2], null]).records).to.equal(1);
  });
});

describe('the items of a list', () => {
  it('have a name, a link and a text', () => {
    const {groups} = readItems([{name: 'Circle', url: 'https://example.org/c', text: 'Bring tea.'}]);
    expect(groups[0]).to.deep.include({name: 'Circle', url: 'https://example.org/c', summary: 'Bring tea.'});
  });

  it('have a schedule when a line is one from its first word to its last', () => {
    const [group] = readItems([{name: 'Circle', text: 'Every Tuesday, 7pm\nBring tea.'}]).groups;
    expect(group?.meetings[0]?.schedule).to.deep.include({byday: [{day: 'TU'}], start: '19:00'});
    expect(group?.summary).to.equal('Bring tea.');
    const [vague] = readItems([{name: 'Circle', text: 'Some Tuesdays we go for a walk'}]).groups;
    expect(vague?.meetings[0]?.schedule.kind).to.equal('unknown');
  });

  it('without a name are rejected', () => {
    expect(readItems([{name: ' '}]).rejected[0]?.problem.code).to.equal('no-name');
  });
});

describe('rows of any kind', () => {
  it('are accounted for, never throw anything but a SourceError, and never yield an unsafe link', () => {
    const cell = fc.oneof(
      fc.string({maxLength: 12}),
      fc.constantFrom(
        'Name',
        'Day',
        'Time',
        'Website',
        'Zoom',
        'javascript:x',
        'Monday',
        '7pm',
        'N',
        'Passcode: 1',
        '__proto__',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, {maxLength: 6}), {maxLength: 6}), (rows) => {
        try {
          const {groups, merged, rejected, records} = readTable(rows);
          expect(groups.length + merged + rejected.length).to.equal(records);
          for (const {url, meetings} of groups) {
            const links = [url, ...meetings.map(({join}) => (typeof join === 'object' ? join.url : undefined))];
            for (const link of links) if (link !== undefined) expect(link).to.match(/^https?:\/\//);
          }
        } catch (error) {
          expect(error).to.be.instanceOf(SourceError);
        }
      }),
      {numRuns: 200},
    );
  });

  it('are accounted for when they are JSON', () => {
    const key = fc.constantFrom(
      'name',
      'day',
      'time',
      'schedule',
      'address',
      'url',
      'tags',
      '__proto__',
      'constructor',
    );
    const record = fc.oneof(
      fc.dictionary(key, fc.jsonValue({maxDepth: 3})),
      fc.jsonValue({maxDepth: 1}).filter((value) => !Array.isArray(value)),
    );
    fc.assert(
      fc.property(fc.array(record, {maxLength: 6}), (list) => {
        const {groups, merged, rejected, records} = readRecords(list);
        expect(groups.length + merged + rejected.length).to.equal(records);
        expect(records).to.equal(list.length);
      }),
      {numRuns: 200},
    );
  });
});
