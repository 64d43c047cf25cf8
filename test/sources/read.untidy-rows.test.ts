import {expect} from 'chai';
import {readMeetingGuide} from '../../src/sources/formats/meeting-guide/meeting-guide.js';
import {readGroups} from '../../src/sources/read.js';

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

describe('untidy rows', () => {
  it('are not there in a tidy list', () => {
    const {groups, rejected, warnings} = readMeetingGuide([TIDY]);
    expect([rejected, warnings]).to.deep.equal([[], []]);
    expect(groups[0]).to.deep.include({name: 'Tuesday Circle', summary: 'Ring the bell.\nAll are welcome.'});
  });

  for (const [what, change] of UNTIDY) {
    it(`change nothing about tidy ones, nor about the next list: ${what}`, async () => {
      const alone = readMeetingGuide([TIDY]);
      const rows = [TIDY, {...TIDY, slug: 'other', ...change}];
      const {records, groups, rejected, merged} = await readGroups(JSON.stringify(rows));
      expect(groups.length + rejected.length + merged).to.equal(records);
      expect(groups[0]).to.deep.include({...alone.groups[0], meetings: groups[0]?.meetings});
      expect(readMeetingGuide([TIDY])).to.deep.equal(alone);
    });
  }
});
