// In Node, because it needs no page.
import {expect} from 'chai';
import type {DaySection} from '../../../../../src/elements/support-group-finder/tools/print/paper-days.js';
import {
  MOST_ON_PAGES,
  MOST_PAGES,
  fitting,
  pagesOf,
  pagesOfGroups,
} from '../../../../../src/elements/support-group-finder/tools/print/paper-pages.js';
import {aGroup} from '../../../../helpers/a-group.js';

const groups = (count: number) => Array.from({length: count}, (_, at) => aGroup({id: String(at)}));
const section = (count: number, seeDay?: DaySection['day']): DaySection => ({
  day: 'every',
  entries: groups(count).map((group) => ({group, held: [], seeDay})),
});

describe('how many pages a printout takes', () => {
  it('is about what was measured: 21 or 22 for 349 full and 50 short entries, 4 or 5 for 65', () => {
    expect(pagesOf([section(349), section(50, 'every')])).to.be.within(21, 22);
    expect(pagesOf([section(65)])).to.be.within(4, 5);
  });

  it('is one for a single group, and never falls as groups are added', () => {
    expect(pagesOfGroups(1)).to.equal(1);
    for (let count = 1; count < 300; count++) expect(pagesOfGroups(count + 1)).to.be.at.least(pagesOfGroups(count));
  });

  it('counts what fits on four of them, and not one group more', () => {
    const many = groups(200);
    const taken = fitting(many, [section(200)]);
    expect(taken).to.deep.equal(many.slice(0, MOST_ON_PAGES));
    expect([pagesOfGroups(taken.length), pagesOfGroups(taken.length + 1)]).to.deep.equal([MOST_PAGES, MOST_PAGES + 1]);
  });

  it('counts a group that stands there twice as two', () => {
    expect(fitting(groups(200), [section(200), section(200)])).to.have.length(MOST_ON_PAGES / 2);
  });

  it('takes all where all fit', () => {
    expect(fitting(groups(9), [section(9)])).to.have.length(9);
  });
});
