import {expect} from 'chai';
import {meetingGuideSteps, runToEnd} from '../../../src/sources/formats/meeting-guide/steps.js';
import {readGroups} from '../../../src/sources/read.js';
import {tolerance, UntidyError} from '../../../src/sources/records/tolerance.js';

const TIDY = {
  slug: 'tuesday-circle',
  name: 'Tuesday Circle',
  day: 2,
  time: '19:00',
  end_time: '20:00',
  timezone: 'America/New_York',
  location: 'Library',
  formatted_address: '12 Main St, Springfield, OH 44444, USA',
  types: ['O', 'D', 'X', 'W'],
  notes: 'Ring the bell.\n\nAll are welcome.',
  conference_url: 'https://zoom.us/j/5550100',
  conference_url_notes: 'Passcode: 1234',
  updated: '2026-05-01 10:00:00',
};

const UNTIDY: [string, object][] = [
  ['a day by its name', {day: 'Tuesday'}],
  ['a time of the twelve-hour clock', {time: '7:00 PM'}],
  ['a zone that is no IANA name', {timezone: 'Eastern Standard Time'}],
  ['markup', {notes: '<b>Ring</b> the bell.'}],
  ['an entity', {name: 'Sam&#8217;s Circle'}],
  ['a rare type', {types: ['TRMA']}],
  ['a type by its name', {types: ['Wheelchair Access']}],
  ['a place that may be kept back', {location_notes: 'The address is provided after you register.'}],
  ['coordinates in one field', {coordinates: '41.1,-81.1'}],
  ['a date with slashes', {updated: '5/1/2026'}],
  ['nothing that names it', {slug: ''}],
];

// In this order: once the readers of untidy values have come, they stay.
describe('the readers of untidy values', () => {
  it('are not asked for by a tidy row', () => {
    expect(() => tolerance()).to.throw(UntidyError);
    const {groups, rejected} = runToEnd(meetingGuideSteps([TIDY]));
    expect(rejected).to.deep.equal([]);
    expect(groups[0]).to.deep.include({name: 'Tuesday Circle', summary: 'Ring the bell.\nAll are welcome.'});
  });

  for (const [what, change] of UNTIDY) {
    it(`are asked for by ${what}`, () => {
      expect(() => runToEnd(meetingGuideSteps([TIDY, {...TIDY, ...change}]))).to.throw(UntidyError);
    });
  }

  it('come when a list needs them, and change nothing about tidy rows', async () => {
    const alone = runToEnd(meetingGuideSteps([TIDY]));
    for (const [what, change] of UNTIDY) {
      const rows = [TIDY, {...TIDY, slug: 'other', ...change}];
      const {records, groups, rejected, merged} = await readGroups(JSON.stringify(rows));
      expect(groups.length + rejected.length + merged, what).to.equal(records);
      expect(groups[0], what).to.deep.include({...alone.groups[0], meetings: groups[0]?.meetings});
    }
    expect(tolerance().typeCode('women')).to.equal('W');
  });
});
