import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import {printFound, printGroups} from '../../../../../src/elements/support-group-finder/tools/print/print-groups.js';
import {SupportClearEvent} from '../../../../../src/ui/clear-event.js';
import {allShown, shown, typeWords, until} from '../../../../helpers/a-finder.js';
import {aReadyFinder, ASK, LAKE, openDetails, SECRET, SECRETS} from '../../../../helpers/groups-on-paper.js';
import {printed, sheet} from '../../../../helpers/on-paper.js';
import {manyGroups} from '../../../../helpers/some-groups.js';

const printAll = (finder: SupportGroupFinder) => printed(() => shown(finder, '[data-tool=print]')?.click());

describe('groups on paper', () => {
  afterEach(() => document.dispatchEvent(new SupportClearEvent()));

  it('are all that were found, below help in a crisis', async () => {
    const paper = await printAll(await aReadyFinder());
    expect(paper).to.match(
      /^Support groups: 3 groups ?Times are in Eastern Time\. If a life is in danger now: Call 911/,
    );
    for (const part of ['988', 'Lake Circle', 'Quiet Room', 'By Appointment']) expect(paper).to.include(part);
    expect(paper).not.to.match(SECRETS);
  });

  it('have pass codes only when one group is asked for', async () => {
    const finder = await aReadyFinder();
    await openDetails(finder, 'Quiet Room');
    const paper = await printed(() => shown(finder, '[part=details] [data-act=print]')?.click());
    expect(paper).to.include('Passcode: blue-lamp').and.not.to.include('Lake Circle');
    const saved = await printed(() => printGroups([SECRET], finder, false));
    expect(saved).to.include('Quiet Room').and.not.to.match(SECRETS);
  });

  it('are those that were chosen, whatever was searched for', async () => {
    const finder = await aReadyFinder([LAKE, SECRET, ASK], '', {filters: {day: ['WE']}});
    const paper = await printed(() => printGroups([SECRET, ASK], finder, false));
    expect(paper).to.match(/^Support groups: 2 groups/);
    expect(paper).to.include('Quiet Room').and.include('By Appointment').and.not.to.include('Lake Circle');
  });

  it('come from every page of the list, and nothing is asked where they fit on a few pages', async () => {
    const finder = await aReadyFinder(manyGroups(60));
    expect(allShown(finder, '[part~=result]').length).to.be.below(60);
    const paper = await printed(async () => expect(await printFound(finder)).to.equal(undefined));
    expect(new Set(paper.match(/Group \d{4}/g)).size).to.equal(60);
    expect(paper).not.to.include('didn’t fit');
  });

  it('stand on a sheet that the screen does not show, and that is gone afterwards', async () => {
    const finder = await aReadyFinder();
    await printAll(finder);
    expect(getComputedStyle(sheet() as Element).display).to.equal('none');
    document.dispatchEvent(new PointerEvent('pointermove'));
    expect(sheet() === undefined).to.equal(true);
  });

  it('are not offered where nothing was found', async () => {
    const finder = await aReadyFinder();
    await typeWords(finder, 'nothing is called so');
    await until(() => shown(finder, '[part=empty]'));
    expect(shown(finder, '[data-tool=print]') === undefined).to.equal(true);
  });
});
