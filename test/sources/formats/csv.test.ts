import {expect} from 'chai';
import {readCsv} from '../../../src/sources/formats/csv.js';

const LINES = ['Name,Day,Time,Notes', 'Circle,Tuesday,7:00 PM,"Tea, cake"', 'Square,Friday,18:00,'];
const names = (text: string) => readCsv(text).groups.map(({name}) => name);

describe('CSV', () => {
  it('is read with commas and line ends inside quotes', () => {
    const {type, groups} = readCsv('Name,Notes\nCircle,"Tea, cake\nand ""company"""');
    expect(type).to.equal('csv');
    expect(groups[0]?.summary).to.equal('Tea, cake\nand "company"');
  });

  for (const [what, end] of [
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['bare CR', '\r'],
  ] as const) {
    it(`may end its lines with ${what}`, () => {
      expect(names(LINES.join(end))).to.deep.equal(['Circle', 'Square']);
    });
  }

  for (const separator of [';', '\t', '|']) {
    it(`may be separated by ${JSON.stringify(separator)}`, () => {
      expect(names(LINES.map((line) => line.replace(/,(?! )/g, separator)).join('\n'))).to.deep.equal([
        'Circle',
        'Square',
      ]);
    });
  }

  it('may begin with a byte order mark, and with what Excel writes for itself', () => {
    expect(names('\ufeff' + LINES.join('\n'))).to.deep.equal(['Circle', 'Square']);
    expect(names('sep=;\r\nName;Day\r\nCircle;Monday')).to.deep.equal(['Circle']);
    expect(readCsv('\ufeffsep=,\nName,Day\nCircle,Monday').groups[0]?.meetings[0]?.schedule.kind).to.equal('rule');
  });

  it('may have rows that are too short, too long or full of empty columns', () => {
    const loaded = readCsv(`Name,Day\nCircle\nSquare,Monday,extra,extra\n${','.repeat(5000)}\nLine,Friday`);
    expect(loaded.groups.map(({name}) => name)).to.deep.equal(['Circle', 'Square', 'Line']);
    expect(loaded.records).to.equal(3);
  });

  it('37: is read fast enough to be long', () => {
    const rows = Array.from({length: 3000}, (_, index) => `Group ${index},Tuesday,7:00 PM,Notes ${index}`);
    expect(readCsv([LINES[0], ...rows].join('\n')).groups).to.have.length(3000);
  });
});
