import {expect} from '@open-wc/testing';
import {groupIdIn} from '../../../../src/elements/support-group-finder/controllers/linked-group.js';
import {aFinder, aSource, button, names, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import {aGroup} from '../../../helpers/a-group.js';
import {manyGroups} from '../../../helpers/some-groups.js';

const GROUPS = manyGroups(60);
const LAST = GROUPS[59];

describe('a link to one group', () => {
  afterEach(() => history.replaceState(history.state, '', location.pathname + location.search));
  const follow = (hash: string) => {
    location.hash = hash;
  };
  const linked = (finder: Parameters<typeof shown>[0]) => shown(finder, '.linked');

  it('names it after the #', () => {
    expect(groupIdIn('#group=list%3Acalm-waters')).to.equal('list:calm-waters');
    for (const other of ['', '#', '#group', '#group=', '#groups=1', '#group=%E0%A4%A'])
      expect(groupIdIn(other)).to.equal(undefined);
  });

  it('opens the group above the full list, and fires support-select', async () => {
    if (!LAST) throw new Error('there is no group');
    follow(`#group=${encodeURIComponent(LAST.id)}`);
    const finder = await aFinder({source: aSource(GROUPS)});
    const selected: string[] = [];
    finder.addEventListener('support-select', ({groupId}) => selected.push(groupId));
    await settled(finder);
    await until(() => linked(finder), 'the group never came');
    expect(textOf(linked(finder)?.querySelector('h3'))).to.equal(LAST.name);
    expect(linked(finder)?.querySelectorAll('[part=details]').length).to.equal(1);
    expect(finder.shadowRoot.activeElement === linked(finder)).to.equal(true);
    expect(names(finder).length).to.equal(21);
    expect(selected).to.deep.equal([LAST.id]);
    expect(finder.selectedGroup?.id).to.equal(LAST.id);
  });

  it('can be followed on the page itself, closed, and stays closed', async () => {
    const finder = await settled(await aFinder({source: aSource(GROUPS)}));
    await until(() => finder.directory.search);
    follow(`#group=${GROUPS[3]?.id}`);
    await until(() => linked(finder), 'the group never came');
    const hide = linked(finder)?.querySelector<HTMLElement>('[aria-expanded=true]');
    hide?.click();
    await finder.updateComplete;
    expect(Boolean(linked(finder))).to.equal(false);
    expect(finder.shadowRoot.activeElement === shown(finder, '[part=count]')).to.equal(true);
    finder.requestUpdate();
    await finder.updateComplete;
    expect(Boolean(linked(finder))).to.equal(false);
    follow(`#group=${GROUPS[4]?.id}`);
    await until(() => linked(finder), 'the next group never came');
  });

  it('to a group that is gone says so, and shows the others', async () => {
    follow('#group=list:gone');
    const finder = await settled(await aFinder({source: aSource(GROUPS)}));
    await until(() => linked(finder), 'nothing was said');
    expect(textOf(linked(finder))).to.include('no longer listed');
    expect(names(finder).length).to.equal(20);
  });

  it('that another list brings later is shown when it is there', async () => {
    const other = aGroup({id: 'other:late', name: 'Late Circle'});
    follow('#group=other:late');
    const finder = await settled(await aFinder({source: aSource(GROUPS)}));
    await until(() => textOf(linked(finder)).includes('no longer listed'), 'nothing was said');
    finder.source = aSource([...GROUPS, other]);
    await until(() => textOf(linked(finder)).includes('Late Circle'), 'the group never came');
    expect(finder.selectedGroup?.id).to.equal('other:late');
  });

  it('is taken away when somebody leaves at once', async () => {
    follow(`#group=${GROUPS[3]?.id}`);
    const finder = await settled(await aFinder({source: aSource(GROUPS)}));
    await until(() => linked(finder), 'the group never came');
    document.dispatchEvent(new Event('support-clear'));
    await finder.updateComplete;
    expect(Boolean(linked(finder))).to.equal(false);
    expect(Boolean(button(finder, 'Near me'))).to.equal(true);
  });
});
