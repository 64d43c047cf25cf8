import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import {loadPaperInPage} from '../../../../../src/elements/support-group-finder/tools/print/paper-in-page.js';
import {SupportClearEvent} from '../../../../../src/ui/clear-event.js';
import {aFinder, settled, shown, typeWords, until} from '../../../../helpers/a-finder.js';
import {anEngine} from '../../../../helpers/an-engine.js';
import {aReadyFinder, openDetails, SECRETS} from '../../../../helpers/groups-on-paper.js';
import {paperText} from '../../../../helpers/on-paper.js';
import {manyGroups} from '../../../../helpers/some-groups.js';

const paperIn = (finder: SupportGroupFinder) => shown(finder, '[data-paper]');

/** Puts the printout into the finder, as the browser's own Print does; undefined where the finder prints as it looks. */
async function putInto(finder: SupportGroupFinder) {
  const paperInPage = await loadPaperInPage();
  const takeAway = paperInPage(finder);
  return {takeAway, paper: paperIn(finder), text: paperText(paperIn(finder)?.shadowRoot)};
}

describe('a printout within the page', () => {
  afterEach(() => document.dispatchEvent(new SupportClearEvent()));

  it('has what was found and crisis help, and the screen does not show it', async () => {
    const finder = await aReadyFinder();
    const {paper, text} = await putInto(finder);
    expect(text).to.match(/^Support groups: 3 groups/);
    expect(text).to.include('911').and.include('988').and.include('6:30–7:30 PM Lake Circle').and.not.to.match(SECRETS);
    expect(getComputedStyle(paper as Element).display).to.equal('none');
  });

  it('is gone once someone is back on the page, leaves it at once, or another one is made', async () => {
    const finder = await aReadyFinder();
    for (const event of [new PointerEvent('pointermove'), new SupportClearEvent()]) {
      expect((await putInto(finder)).paper).to.exist;
      document.dispatchEvent(event);
      expect(paperIn(finder) === undefined).to.equal(true);
    }
    (await putInto(finder)).takeAway?.();
    expect(paperIn(finder) === undefined).to.equal(true);
  });

  it('stops after four pages, and says how many groups didn’t fit', async () => {
    const {text} = await putInto(await aReadyFinder(manyGroups(302)));
    expect([...new Set(text.match(/Group \d{4}/g))]).to.have.length(64);
    expect(text).to.include('238 more groups didn’t fit on this printout.');
  });

  it('asks no one for groups that aren’t here: it has those in sight', async () => {
    const {source, asked} = anEngine();
    const finder = await settled(await aFinder({source}));
    await until(() => shown(finder, '[part=tools] .tools'));
    const before = asked.length;
    const {text} = await putInto(finder);
    expect(text).to.include('Group 19 ').and.not.to.include('Group 20 ');
    expect(text).to.include('999,980 more groups didn’t fit on this printout.');
    expect(asked.length).to.equal(before);
  });

  it('is the opened group, with its codes, where one is open', async () => {
    const finder = await aReadyFinder();
    await openDetails(finder, 'Quiet Room');
    const {text} = await putInto(finder);
    expect(text)
      .to.include('Quiet Room')
      .and.include('blue-lamp')
      .and.not.to.match(/Sam\b|sam@|Lake Circle/);
  });

  it('is none where no list is in sight: the finder prints as it looks', async () => {
    const finder = await aReadyFinder();
    await typeWords(finder, 'nothing is called so');
    await until(() => shown(finder, '[part=empty]'));
    const {takeAway, paper} = await putInto(finder);
    expect([takeAway, paper]).to.deep.equal([undefined, undefined]);
  });
});
