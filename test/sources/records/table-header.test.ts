import {expect} from 'chai';
import {readTable} from '../../../src/sources/formats/rows.js';
import {findHeader, meetingGuideFields} from '../../../src/sources/records/table-header.js';

const GUIDE = ['Time', 'End Time', 'Day', 'Name', 'Location', 'Address', 'Types', 'Notes', 'Conference URL', 'Slug'];

describe('the header of a table', () => {
  it('is the row with the most column names we know, below titles and blank rows', () => {
    const header = findHeader([
      ['Our groups'],
      ['as of', 'November'],
      [],
      ['Name', 'Wochentag', 'Uhrzeit', 'Colour'],
      ['A', 'Mo', '19:00'],
    ]);
    expect(header?.index).to.equal(3);
    expect(header?.columns).to.deep.equal(['name', 'day', 'time', undefined]);
  });

  it('is not looked for far down, nor made up', () => {
    expect(findHeader([...Array.from({length: 12}, () => ['x']), ['Name', 'Day']])).to.equal(undefined);
    expect(findHeader([['red', 'blue']])).to.equal(undefined);
    expect(findHeader([])).to.equal(undefined);
  });
});

describe('a Meeting Guide table', () => {
  const fieldsOf = (names: string[]) => {
    const header = findHeader([names]);
    return header && meetingGuideFields(header);
  };

  it('is told by its columns, and read by the names of the format', () => {
    expect(fieldsOf(GUIDE)?.slice(0, 4)).to.deep.equal(['time', 'end_time', 'day', 'name']);
    expect(fieldsOf([...GUIDE, 'Full Address', 'Attendance Option'])).to.include.members([
      'formatted_address',
      'attendance_option',
    ]);
  });

  it('is none when it has a column that the format has not, which would get lost', () => {
    for (const own of [
      'Publicly listed',
      'Schedule',
      'Duration',
      'Passcode',
      'Audience',
      'Cost',
      'Languages',
      'Format',
      'Status',
    ]) {
      expect(fieldsOf([...GUIDE, own]), own).to.equal(undefined);
    }
  });

  it('never shows a row that its owner keeps private', () => {
    const cells = ['19:00', '', 'Monday', 'At the Smiths', '', '1 Oak St', 'O', '', '', 'smiths'];
    const {groups, rejected} = readTable([
      [...GUIDE, 'Publicly listed'],
      [...cells, 'N'],
    ]);
    expect(groups).to.deep.equal([]);
    expect(rejected).to.deep.equal([{index: 0, problem: {code: 'private', values: {}}}]);
  });
});
