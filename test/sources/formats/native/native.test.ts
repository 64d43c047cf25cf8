import {expect} from 'chai';
import fc from 'fast-check';
import type {Group} from '../../../../src/model/group.js';
import {isNative} from '../../../../src/sources/detect.js';
import {readAbout, readNative} from '../../../../src/sources/formats/native/native.js';

function read(record: object, options = {}): Group {
  const {groups} = readNative([{name: 'Circle', ...record}], options);
  if (!groups[0]) throw new Error('The record was not kept.');
  return groups[0];
}
const warned = (record: object) =>
  read(record).warnings.map(({code, values}) => [code, values.field].filter(Boolean).join(' '));
const scheduleOf = (schedule: unknown, options = {}) => read({meetings: [{schedule}]}, options).meetings[0]?.schedule;

describe('our own JSON', () => {
  it('needs a name and nothing else', () => {
    expect(read({})).to.deep.equal({
      id: 'list:circle',
      name: 'Circle',
      focus: [],
      audience: [],
      languages: [],
      access: [],
      derived: [],
      meetings: [],
      status: 'active',
      source: {key: 'list'},
      warnings: [],
    });
    expect(readNative([{}, null, 3]).rejected.map(({problem}) => problem.code)).to.deep.equal([
      'no-name',
      'not-a-record',
      'not-a-record',
    ]);
  });

  it('keeps a whole record as it is', () => {
    const record: Partial<Group> = {
      summary: 'First\nSecond',
      url: 'https://example.org/',
      kind: 'condition',
      programme: {code: 'x', label: 'X'},
      focus: ['bipolar'],
      audience: ['women'],
      openness: 'closed',
      eligibility: 'Adults',
      ages: {minimum: 18},
      leadership: 'both',
      cost: {kind: 'fee', text: '£2'},
      languages: ['en'],
      access: ['wheelchair'],
      labels: ['Tea'],
      size: '8 to 12',
      norms: 'One speaks, all listen.',
      registration: {required: true, url: 'https://example.org/r'},
      contact: {phone: '312-555-0142', email: 'a@example.org'},
      organisation: {name: 'House'},
      status: 'paused',
      updated: '2026-03-14',
      assured: {on: '2026-03-01', by: 'Sam'},
    };
    expect(read(record)).to.deep.include(record);
    expect(read(record).warnings).to.deep.equal([]);
  });

  it('keeps whole meetings', () => {
    const [meeting] = read({
      meetings: [
        {
          formats: ['in-person', 'online'],
          place: {
            name: 'Hall',
            lines: ['1 Oak St'],
            locality: 'Bath',
            latitude: 51.4,
            longitude: -2.4,
            precision: 'exact',
          },
          join: {url: 'https://zoom.us/j/1', secret: '1234', phone: '+1 312 555 0142'},
          schedule: {
            kind: 'rule',
            freq: 'MONTHLY',
            interval: 1,
            byday: [{nth: 2, day: 'SA'}],
            start: '10:00',
            minutes: 90,
            zone: 'Europe/London',
          },
        },
      ],
    }).meetings;
    expect(meeting?.place).to.deep.include({latitude: 51.4, precision: 'exact'});
    expect(meeting?.join).to.deep.equal({
      url: 'https://zoom.us/j/1',
      provider: 'Zoom',
      phone: '+1 312 555 0142',
      dial: '+13125550142',
      secret: '1234',
    });
    expect(meeting?.schedule).to.deep.equal({
      kind: 'rule',
      freq: 'MONTHLY',
      interval: 1,
      byday: [{nth: 2, day: 'SA'}],
      start: '10:00',
      minutes: 90,
      zone: 'Europe/London',
      zoneFrom: 'row',
    });
  });

  it('starts at 24:00 when the next day begins, with all of its days', () => {
    expect(
      scheduleOf({
        day: 'TU',
        start: '24:00',
        minutes: 60,
        from: '2026-12-01',
        until: '2026-12-29',
        except: ['2026-12-08'],
      }),
    ).to.deep.include({
      byday: [{day: 'WE'}],
      start: '00:00',
      from: '2026-12-02',
      until: '2026-12-30',
      except: ['2026-12-09'],
    });
    expect(scheduleOf({freq: 'DAILY', start: '24:00'})).to.deep.include({freq: 'DAILY', start: '00:00'});
    expect(scheduleOf({dates: [{start: '2026-12-31T24:00'}, {start: '2026-12-31T25:00'}]})).to.deep.include({
      dates: [{start: '2027-01-01T00:00'}],
    });
  });

  it('has no start where no one can tell which days come after its own', () => {
    for (const schedule of [
      {freq: 'MONTHLY', byday: [{nth: 1, day: 'TU'}], start: '24:00'},
      {freq: 'WEEKLY', interval: 2, byday: [{day: 'TU'}], anchor: '2026-12-01', start: '24:00'},
      {kind: 'appointment', start: '24:00'},
      {day: 'TU', except: ['soon'], start: '24:00'},
    ]) {
      expect(scheduleOf(schedule)).to.not.have.property('start');
      expect(warned({meetings: [{schedule}]})).to.include('midnight-unsure');
    }
  });

  it('may say when it ends', () => {
    expect(scheduleOf({day: 'TU', start: '19:00', end: '20:30'}))
      .to.deep.include({minutes: 90})
      .and.not.have.property('end');
    expect(scheduleOf({day: 'TU', start: '22:00', end: '24:00'})).to.deep.include({minutes: 120});
    expect(scheduleOf({day: 'TU', start: '19:00', end: '20:30', minutes: 60})).to.deep.include({minutes: 60});
    for (const end of ['18:00', 'late'])
      expect(scheduleOf({day: 'TU', start: '19:00', end})).to.not.have.property('minutes');
  });

  it('takes a schedule in short', () => {
    expect(scheduleOf({day: 'TU', start: '7pm', minutes: 60}, {timeZone: 'Europe/London'})).to.deep.equal({
      kind: 'rule',
      freq: 'WEEKLY',
      interval: 1,
      byday: [{day: 'TU'}],
      start: '19:00',
      minutes: 60,
      zone: 'Europe/London',
      zoneFrom: 'source',
    });
    expect(scheduleOf({dates: [{start: '2026-12-01T19:00'}, {start: '1 December'}]})).to.deep.include({
      kind: 'dates',
      dates: [{start: '2026-12-01T19:00'}],
    });
    expect(scheduleOf(undefined)).to.deep.equal({kind: 'unknown', zoneFrom: 'none'});
    expect(scheduleOf({kind: 'appointment'})).to.deep.include({kind: 'appointment'});
    expect(scheduleOf({day: 'someday'})).to.deep.include({kind: 'unknown'});
  });

  it('takes the words beside a day for what they say', () => {
    const on = (fields: object) => scheduleOf({day: 'TU', start: '19:00', ...fields});
    expect(on({text: '2nd Tuesday of the month'})).to.deep.include({
      freq: 'MONTHLY',
      byday: [{nth: 2, day: 'TU'}],
      text: '2nd Tuesday of the month',
    });
    for (const text of ['Every other Tuesday', 'Monthly', 'alle zwei Wochen'])
      expect(on({text}), text).to.deep.include({freq: 'WEEKLY', restriction: text});
    expect(on({restriction: 'first Tuesday only'})).to.deep.include({freq: 'MONTHLY', byday: [{nth: 1, day: 'TU'}]});
    expect(on({restriction: 'when the moon is full'})?.restriction).to.equal('when the moon is full');
    expect(on({text: 'Tuesdays, upstairs'})?.restriction).to.equal(undefined);
  });

  it('leaves out what has the wrong type, says so, and keeps the rest', () => {
    expect(warned({focus: 'bipolar'})).to.deep.equal([]);
    expect(read({focus: 'bipolar'}).focus).to.deep.equal(['bipolar']);
    expect(
      warned({summary: {}, openness: 'maybe', ages: {minimum: 'x'}, registration: {}, meetings: {}}),
    ).to.have.members([
      'wrong-type summary',
      'wrong-type openness',
      'wrong-type ages.minimum',
      'wrong-type registration',
      'wrong-type meetings',
    ]);
    expect(warned({url: 'javascript:x'})).to.deep.equal(['bad-link url']);
    const {url, summary} = read({url: 'javascript:x', summary: 'Tea'});
    expect({url, summary}).to.deep.equal({url: undefined, summary: 'Tea'});
  });

  it('knows programmes by their code', () => {
    expect(read({programme: 'aa'}).programme).to.deep.equal({code: 'aa', label: 'Alcoholics Anonymous'});
    expect(read({programme: {code: 'rd', label: 'Recovery Dharma'}}).programme?.code).to.equal('recovery-dharma');
    expect(read({programme: 'Our own'}).programme).to.deep.equal({code: 'Our own', label: 'Our own'});
  });

  it('keeps nothing of a withheld place but the town', () => {
    const place = {lines: ['1 Oak St'], locality: 'Bath', latitude: 51, longitude: -2, precision: 'withheld'};
    expect(read({meetings: [{place}]}).meetings[0]?.place).to.deep.equal({locality: 'Bath', precision: 'withheld'});
  });

  it('says that an online time has no zone', () => {
    expect(
      warned({meetings: [{formats: ['online'], join: 'ask', schedule: {day: 'MO', start: '10:00'}}]}),
    ).to.deep.equal(['no-time-zone']);
  });

  it('is told by its content', () => {
    expect(isNative({groups: []}, [])).to.equal(true);
    expect(isNative([], [{name: 'x', summary: 'y'}])).to.equal(true);
    expect(isNative([], [{name: 'x', weekday: 'y'}])).to.equal(false);
    expect(isNative([], [{name: 'x', meetings: [{schedule: {}}]}])).to.equal(true);
    expect(isNative([], [{name: 'x', meetings: [{day: 'mon'}]}])).to.equal(false);
    expect(isNative([], [])).to.equal(false);
  });

  it('says of itself what it is', () => {
    const source = {name: 'List', url: 'https://example.org', licence: 'CC0', attribution: 'us', key: 'x'};
    expect(readAbout({source})).to.deep.equal({
      name: 'List',
      url: 'https://example.org/',
      licence: 'CC0',
      attribution: 'us',
    });
    expect(readAbout({source: 5})).to.deep.equal({});
    expect(readAbout([])).to.deep.equal({});
  });

  it('is read again as it was written', () => {
    const once = read({
      meetings: [
        {formats: ['online'], join: {url: 'https://zoom.us/j/1'}, schedule: {day: 'TU', start: '19:00', zone: 'UTC'}},
      ],
    });
    const {meetings, ...group} = read(JSON.parse(JSON.stringify(once)) as object);
    const {meetings: before, ...first} = once;
    expect(meetings[0]?.schedule).to.deep.equal(before[0]?.schedule);
    expect(group.name).to.equal(first.name);
  });

  it('never throws, whatever it holds', () => {
    const field = fc.constantFrom(
      'summary',
      'url',
      'focus',
      'meetings',
      'ages',
      'programme',
      'contact',
      'updated',
      '__proto__',
    );
    const meeting = fc.dictionary(fc.constantFrom('formats', 'place', 'join', 'schedule'), fc.jsonValue({maxDepth: 2}));
    fc.assert(
      fc.property(fc.dictionary(field, fc.oneof(fc.jsonValue({maxDepth: 2}), fc.array(meeting))), (record) => {
        const {groups, rejected, records} = readNative([record, {...record, name: 'x'}]);
        expect(groups.length + rejected.length).to.equal(records);
        for (const {url} of groups) if (url !== undefined) expect(url).to.match(/^https?:\/\//);
      }),
      {numRuns: 300},
    );
  });
});
