import {expect} from 'chai';
import {readMeetingGuide} from '../../../../src/sources/formats/meeting-guide/meeting-guide.js';
import {soonestGroups, soonestRows} from '../../../../src/sources/formats/meeting-guide/soonest.js';

/** Monday 23 November 2026, 12:00 in New York. */
const NOON = Date.UTC(2026, 10, 23, 17, 0);
const row = (name: string, day: unknown, time: unknown, timezone = 'America/New_York') => ({name, day, time, timezone});
const soonest = (rows: unknown[], howMany = 10) =>
  soonestRows(rows, howMany, {}, 'America/New_York', NOON).map((each) => (each as {name: string}).name);

describe('the soonest rows of a long list', () => {
  it('come in the order of the week from now on', () => {
    const rows = [
      row('sunday', 0, '10:00'),
      row('this morning', 1, '09:00'),
      row('tonight', 1, '19:00'),
      row('tomorrow', 2, '08:00'),
      row('just begun', 1, '11:45'),
      // As in the whole list, an hour is assumed where no end is listed.
      row('under way', 1, '11:05'),
      {...row('all morning', 1, '09:30'), end_time: '12:30'},
      {...row('over', 1, '11:30'), end_time: '11:55'},
    ];
    expect(soonest(rows)).to.deep.equal([
      'all morning',
      'under way',
      'just begun',
      'tonight',
      'tomorrow',
      'sunday',
      'this morning',
      'over',
    ]);
  });

  it('heed the clock of each row', () => {
    const rows = [row('later here', 1, '13:00'), row('sooner there', 1, '09:30', 'America/Los_Angeles')];
    expect(soonest(rows)).to.deep.equal(['sooner there', 'later here']);
  });

  it('leave unusual days and times to reading the whole list, and never throw', () => {
    const odd = [
      null,
      1,
      'x',
      [],
      {},
      row('a', '1', '10:00'),
      row('b', 9, '10:00'),
      row('c', 1, '7 pm'),
      row('d', -1, '10:00'),
    ];
    expect(soonest([...odd, row('plain', 3, '10:00', 'No/Where')])).to.deep.equal(['plain']);
  });

  it('are no more than asked for', () => {
    expect(
      soonest(
        Array.from({length: 100}, (_, index) => row(String(index), index % 7, '10:00')),
        5,
      ),
    ).to.have.length(5);
  });
});

/** A Monday. */
const MONDAY = new Date('2026-11-02T12:00:00Z');
const ROWS = Array.from({length: 70}, (_, index) => ({
  slug: `row-${index}`,
  name: `Group ${index}`,
  day: index % 7,
  time: '19:00',
  timezone: 'Europe/London',
  location: 'Library',
  formatted_address: `${index + 1} Main Street, London, UK`,
  conference_url: 'https://zoom.us/j/5550100',
  conference_url_notes: 'Passcode: 1234',
  notes: 'Ring the bell.',
  contact_1_phone: '+1 312 555 0142',
}));
const groupsOf = (rows: readonly unknown[], howMany = 3) => soonestGroups(rows, howMany, {}, 'Europe/London', MONDAY);
/** Checks that each group is in the whole list, to the letter, and gives their ids. */
const idsOf = (rows: readonly unknown[], howMany?: number) => {
  const whole = new Map(readMeetingGuide(rows).groups.map((group) => [group.id, group]));
  const found = groupsOf(rows, howMany);
  for (const group of found) expect(group).to.deep.equal(whole.get(group.id));
  return found.map(({id}) => id);
};

describe('the soonest groups of a long list', () => {
  it('are those that meet next, each as the whole list has it', () => {
    const ids = idsOf(ROWS);
    expect(ids).to.deep.equal([1, 8, 15, 22, 29, 36, 43, 50, 57].map((index) => `list:row-${index}`));
  });

  it('are none where reading them first gains nothing, or there is nothing to see', () => {
    expect(groupsOf(ROWS, 100), 'most of the list').to.deep.equal([]);
    expect(groupsOf([]), 'empty').to.deep.equal([]);
    expect(groupsOf([null, 7, {slug: 'a', day: 1, time: '19:00'}, ...Array<null>(9)]), 'no names').to.deep.equal([]);
  });

  it('have untidy values read like any other', () => {
    const rows = ROWS.map((row) => ({...row, name: `Sam&#8217;s ${row.name}`, end_time: '8 pm'}));
    idsOf(rows);
    expect(groupsOf(rows)[0]?.name).to.equal('Sam’s Group 1');
    expect(groupsOf(rows)[0]?.meetings[0]?.schedule.minutes).to.equal(60);
  });

  it('take all rows of one name at one place for one group, with the id of its first row', () => {
    const [sunday, monday] = ROWS;
    const rows = [{...sunday, name: 'Group 1', formatted_address: monday?.formatted_address}, ...ROWS.slice(1)];
    expect(idsOf(rows)[0]).to.equal('list:row-0');
    expect(groupsOf(rows)[0]?.meetings).to.have.length(2);
    const elsewhere = [{...sunday, name: 'Group 1'}, ...ROWS.slice(1)];
    expect(idsOf(elsewhere).slice(0, 2)).to.deep.equal(['list:row-0', 'list:row-1']);
  });

  it('number an id that the list has twice as the whole list does', () => {
    const rows = [{...ROWS[0], slug: 'row-8'}, ...ROWS.slice(1)];
    expect(idsOf(rows)).to.include('list:row-8-2');
  });

  it('are not exact on a point that many addresses of the whole list share', () => {
    const rows = ROWS.map((row, index) =>
      index % 7 === 3 || index === 1 ? {...row, latitude: index % 2 ? '41.50' : 41.5, longitude: -81.5} : row,
    );
    idsOf(rows);
    expect(groupsOf(rows).find(({id}) => id === 'list:row-1')?.meetings[0]?.place?.precision).to.equal('approximate');
    // Nine addresses can be nine doors.
    const fewer = rows.map((row, index) => (index === 3 || index === 10 ? ROWS[index] : row));
    idsOf(fewer);
    expect(groupsOf(fewer).find(({id}) => id === 'list:row-1')?.meetings[0]?.place?.precision).to.equal('exact');
  });

  it('say that their dates are limited', () => {
    const rows = ROWS.map((row) => ({...row, notes: 'Meets every other Monday.'}));
    idsOf(rows);
    expect(groupsOf(rows)[0]?.meetings[0]?.schedule.restriction).to.equal('Meets every other Monday.');
  });
});
