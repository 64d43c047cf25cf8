import {expect} from 'chai';
import {glanceAt} from '../../../../src/sources/formats/meeting-guide/glance.js';
import {readMeetingGuide} from '../../../../src/sources/formats/meeting-guide/meeting-guide.js';

const NOW = new Date('2026-11-02T12:00:00Z'); // A Monday.
const ROWS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday'].map((name, day) => ({
  slug: name.toLowerCase(),
  name: `${name} group`,
  day,
  time: '19:00',
  timezone: 'Europe/London',
  location: 'Library',
  formatted_address: `${day + 1} Main Street, London, UK`,
  conference_url: 'https://zoom.us/j/5550100',
  conference_url_notes: 'Passcode: 1234',
  notes: 'Ring the bell.',
  contact_1_phone: '+1 312 555 0142',
}));
const glance = (rows: readonly unknown[], howMany = 20) => glanceAt(rows, howMany, {}, 'Europe/London', NOW);

// In this order: once the readers of untidy values have come, they stay.
describe('a glance at a list', () => {
  it('is none where a row could not be shown right, or there is nothing to see', () => {
    expect(glance([{...ROWS[0], name: 'Sam&#8217;s'}]), 'untidy').to.equal(undefined);
    expect(glance([]), 'empty').to.equal(undefined);
    expect(glance([null, 7, {slug: 'a', day: 1, time: '19:00'}]), 'no names').to.equal(undefined);
  });

  it('sees the soonest groups first, by the ids they will have', () => {
    const ids = glance(ROWS)?.map(({id}) => id);
    expect(ids).to.deep.equal(['list:monday', 'list:tuesday', 'list:wednesday', 'list:sunday']);
    const read = readMeetingGuide(ROWS).groups.map(({id}) => id);
    expect(ids).to.have.members(read);
  });

  it('sees of a group what reading it gives, and nothing that is only for its details', () => {
    const [seen] = glance(ROWS) ?? [];
    const read = readMeetingGuide(ROWS).groups.find(({id}) => id === seen?.id);
    const {meetings, source, summary, contact, ...shown} = read ?? {};
    expect(seen).to.deep.include(shown);
    expect(seen?.meetings[0]?.place).to.deep.equal(meetings?.[0]?.place);
    expect(seen?.meetings[0]?.schedule).to.deep.equal(meetings?.[0]?.schedule);
    expect(source?.key).to.equal(seen?.source.key);
    expect([summary, contact?.phone]).to.deep.equal(['Ring the bell.', '+1 312 555 0142']);
    expect(JSON.stringify(seen)).not.to.match(/1234|Ring|555 0142/);
  });

  it('takes rows of one name at one place for one group', () => {
    const [row] = ROWS;
    expect(glance([row, {...row, slug: 'x', day: 3}])).to.have.length(1);
    expect(glance([row, {...row, slug: 'x', location: 'Church', day: 3}])).to.have.length(2);
  });

  it('shows the soonest meeting of a group that has several rows', () => {
    const [row] = ROWS;
    const later = {...row, slug: 'x', day: 3};
    for (const rows of [
      [row, later],
      [later, row],
    ]) {
      const meetings = glance(rows)?.flatMap((group) => group.meetings) ?? [];
      expect(meetings).to.have.length(1);
      expect(meetings[0]?.schedule).to.deep.include({byday: [{day: 'WE'}]});
    }
  });
});
