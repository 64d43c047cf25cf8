import {expect} from 'chai';
import fc from 'fast-check';
import {readBmlt} from '../../../src/sources/formats/bmlt/bmlt.js';
import {joinPages, pageReader} from '../../../src/sources/servers/join-pages.js';
import type {Loaded} from '../../../src/sources/source.js';
import {BMLT} from '../../helpers/format-samples.js';

const row = (id: number, name: string, day: number, house = 1) => ({
  ...BMLT.meetings[0],
  id_bigint: String(id),
  meeting_name: name,
  weekday_tinyint: String(day),
  location_street: `${house} Main St`,
  latitude: String(40 + house / 100),
});
const read = (rows: readonly object[]): Loaded => readBmlt(rows, {meetings: rows, formats: BMLT.formats});
const groupsOf = ({groups}: Loaded) =>
  groups.map(({id, name, meetings}) => [id, name, meetings.map(({id, schedule}) => [id, schedule])]);

describe('pages of one list', () => {
  it('are the same list as their records in one', () => {
    const rows = fc.array(
      fc.record({
        name: fc.constantFrom('A', 'B', ''),
        day: fc.integer({min: 1, max: 7}),
        house: fc.integer({min: 1, max: 2}),
      }),
      {maxLength: 24},
    );
    fc.assert(
      fc.property(rows, fc.integer({min: 1, max: 9}), (some, size) => {
        const records = some.map(({name, day, house}, id) => row(id + 1, name, day, house));
        const pages = Array.from({length: Math.ceil(records.length / size)}, (_, page) =>
          read(records.slice(page * size, (page + 1) * size)),
        );
        const [whole, joined] = [read(records), joinPages(pages)];
        expect(groupsOf(joined)).to.deep.equal(groupsOf(whole));
        expect([joined.records, joined.merged]).to.deep.equal([whole.records, whole.merged]);
        expect(joined.rejected.map(({index}) => index)).to.deep.equal(whole.rejected.map(({index}) => index));
      }),
      {numRuns: 60},
    );
  });

  it('know the middle of a map when only all of them show it', () => {
    const at = (id: number) => ({...row(id, `Group ${id}`, 1, id), latitude: '40.5'});
    const pages = [1, 7].map((start) => read(Array.from({length: 6}, (_, index) => at(start + index))));
    const {groups, warnings} = joinPages(pages);
    expect(groups.every(({meetings}) => meetings[0]?.place?.precision === 'approximate')).to.equal(true);
    expect(warnings.filter(({code}) => code === 'shared-coordinates')).to.have.length(12);
  });

  it('are read once each', () => {
    let reads = 0;
    const readPages = pageReader<object[]>((rows) => (reads++, read(rows)));
    const pages = [[row(1, 'A', 1)], [row(2, 'B', 1)]];
    readPages(pages.slice(0, 1));
    expect(readPages(pages).records).to.equal(2);
    expect(reads).to.equal(2);
  });
});
