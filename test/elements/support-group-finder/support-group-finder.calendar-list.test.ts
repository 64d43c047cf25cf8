import {expect} from '@open-wc/testing';
import {aFinder, count, names, root, settled, shown, textOf} from '../../helpers/a-finder.js';

describe('a calendar as the list', () => {
  it('shows its support groups, with the next date that is neither left out nor moved away', async () => {
    const finder = await settled(await aFinder({src: '/feed/calendar.ics?type=text/calendar'}));
    expect(names(finder)).to.deep.equal(['Grief support group']);
    expect(count(finder)).to.contain('1');
    // Not on 24 November, which is an exception, nor on 1 December, which was moved.
    const when = textOf(shown(finder, '[part=results]'));
    expect(when).to.match(/Dec 2|2 Dec|December 2/);
    expect(when).to.contain('7:00');
    expect(when).to.contain('Hope Hall');
    expect(root(finder).textContent).not.to.match(/Staff|Book sale/);
  });
});
