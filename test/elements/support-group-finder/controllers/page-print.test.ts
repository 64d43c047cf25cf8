import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {SupportClearEvent} from '../../../../src/ui/clear-event.js';
import {shown, until} from '../../../helpers/a-finder.js';
import {aReadyFinder} from '../../../helpers/groups-on-paper.js';
import {paperText} from '../../../helpers/on-paper.js';

const paperIn = (finder: SupportGroupFinder) => shown(finder, '[data-paper]');
const printPage = () => dispatchEvent(new Event('beforeprint'));
const pressed = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', {key}));

/** Prints until the file for it has come. */
const printUntilThere = (finder: SupportGroupFinder) =>
  until(() => {
    printPage();
    return paperIn(finder);
  }, 'nothing to print');

describe('the browser’s own Print', () => {
  afterEach(() => document.dispatchEvent(new SupportClearEvent()));

  it('has the finder as it looks until someone uses the finder, then a list made for paper at once', async () => {
    const finder = await aReadyFinder();
    printPage();
    expect(paperIn(finder) === undefined).to.equal(true);
    finder.focus();
    await printUntilThere(finder);
    expect(paperText(paperIn(finder)?.shadowRoot)).to.match(/^Support groups: 3 groups/);
    paperIn(finder)?.remove();
    printPage();
    expect(paperIn(finder) === undefined, 'at once').to.equal(false);
  });

  for (const key of ['Control', 'Meta'])
    it(`is ready for whoever begins with the ${key} key, and has touched nothing`, async () => {
      const finder = await aReadyFinder();
      pressed(key);
      await printUntilThere(finder);
    });

  it('has one printout, however often it is opened', async () => {
    const finder = await aReadyFinder();
    pressed('Control');
    await printUntilThere(finder);
    printPage();
    expect(finder.shadowRoot.querySelectorAll('[data-paper]').length).to.equal(1);
  });

  it('has none beside a sheet of ours, which is printed alone', async () => {
    const finder = await aReadyFinder();
    pressed('Control');
    await printUntilThere(finder);
    const ours = document.createElement('div');
    ours.dataset.supportSheet = '';
    document.body.append(ours);
    printPage();
    ours.remove();
    expect(paperIn(finder) === undefined).to.equal(true);
  });

  it('leaves no printout in a finder that is taken off the page, and makes none there', async () => {
    const finder = await aReadyFinder();
    pressed('Control');
    await printUntilThere(finder);
    finder.remove();
    expect(paperIn(finder) === undefined).to.equal(true);
    printPage();
    expect(paperIn(finder) === undefined).to.equal(true);
  });
});
