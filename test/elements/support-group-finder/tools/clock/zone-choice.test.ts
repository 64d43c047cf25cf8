import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import {aFinder, allShown, aSource, press, root, settled, shown, textOf, until} from '../../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../../helpers/a-group.js';
import {SOME_GROUPS} from '../../../../helpers/some-groups.js';

async function opened(properties: Partial<SupportGroupFinder> = {}): Promise<SupportGroupFinder> {
  const finder = await settled(await aFinder({source: aSource(SOME_GROUPS), ...properties}));
  await press(finder, 'Times in');
  await until(() => shown(finder, '#clock'));
  return finder;
}
const select = (finder: SupportGroupFinder) => shown(finder, '#clock') as HTMLSelectElement;
async function choose(finder: SupportGroupFinder, zone: string): Promise<void> {
  select(finder).value = zone;
  select(finder).dispatchEvent(new Event('change', {bubbles: true}));
  await until(() => finder.viewerZone === zone && finder.directory.search);
  await finder.updateComplete;
}
const tile = (finder: SupportGroupFinder, name: string) => {
  const card = allShown(finder, '[part~=result]').find((candidate) => textOf(candidate).includes(name));
  return textOf(card?.querySelector('.when') ?? undefined);
};
const tool = (finder: SupportGroupFinder) => textOf(shown(finder, '[data-tool=clock]'));

describe('the time of a meeting', () => {
  it('names the visitor’s time zone if the group’s differs, but never for an in-person meeting', async () => {
    const own = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    expect(tile(own, 'Calm Waters')).not.to.include('your time');
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS), viewerZone: 'America/Chicago'}));
    expect(tile(finder, 'Calm Waters')).to.match(/5:30.*PM your time/);
    expect(tile(finder, 'Worry Less'))
      .to.match(/7:00.*PM/)
      .and.not.to.include('your time');
  });

  it('can use the time zone of another place, and then names it', async () => {
    const finder = await opened();
    expect(tool(finder)).to.equal('Times in New York');
    await choose(finder, 'Asia/Tokyo');
    expect(tool(finder)).to.equal('Times in Tokyo');
    expect(tile(finder, 'Calm Waters')).to.match(/8:30.*AM Tokyo time/);
    expect(textOf(shown(finder, '.day-heading'))).to.include('Today Tuesday, November 24');
    expect(tile(finder, 'Worry Less'))
      .to.match(/7:00.*PM/)
      .and.not.to.include('Tokyo');
    expect(textOf(shown(finder, '#tool'))).to.match(/It’s 2:00.AM in Tokyo/);
  });

  it('is the visitor’s own again when they choose that', async () => {
    const finder = await opened();
    await choose(finder, 'Asia/Tokyo');
    await choose(finder, 'America/New_York');
    expect(tile(finder, 'Calm Waters'))
      .to.match(/6:30.*PM/)
      .and.not.to.include('time');
  });

  it('is named of a meeting in a room and online too', async () => {
    const both = aGroup({
      name: 'Both Ways',
      meetings: [aMeeting({formats: ['in-person', 'online'], schedule: weekly('MO', '18:30', 'America/New_York')})],
    });
    const finder = await opened({source: aSource([both])});
    await choose(finder, 'Asia/Tokyo');
    expect(textOf(shown(finder, '[part~=result]'))).to.match(/Online: 8:30.AM Tokyo time/);
  });

  it('stands first, then all others by region', async () => {
    const finder = await opened();
    const groups = [...select(finder).querySelectorAll('optgroup')];
    expect(groups[0]?.label).to.equal('Your own time zone');
    expect(textOf(groups[0])).to.equal('New York – Eastern Time');
    expect(select(finder).value).to.equal('America/New_York');
    expect(groups.map(({label}) => label)).to.include('Europe');
    expect(select(finder).options.length).to.be.above(300);
  });

  it('is forgotten when somebody leaves the page at once, also when the choice is closed', async () => {
    const finder = await opened();
    await choose(finder, 'Asia/Tokyo');
    await press(finder, 'Done');
    document.dispatchEvent(new Event('support-clear'));
    expect(finder.viewerZone).to.equal('America/New_York');
    await finder.updateComplete;
    expect(tool(finder)).to.equal('Times in New York');
  });

  it('closes by Escape and gives the focus back', async () => {
    const finder = await opened();
    select(finder).focus();
    await sendKeys({press: 'Escape'});
    await until(() => !shown(finder, '#clock'));
    expect(textOf(root(finder).activeElement ?? undefined)).to.equal('Times in New York');
  });

  it('is not offered where all meet in a room, or no zone is known', async () => {
    const inRoom = await settled(await aFinder({source: aSource([aGroup()])}));
    expect(shown(inRoom, '[data-tool=clock]')).to.equal(undefined);
    const zoneless = aGroup({meetings: [aMeeting({formats: ['online'], schedule: weekly('MO', '18:30')})]});
    const finder = await settled(await aFinder({source: aSource([zoneless])}));
    expect(shown(finder, '[data-tool=clock]')).to.equal(undefined);
    expect(tile(finder, 'Tuesday Circle')).not.to.include('your time');
  });

  it('has no fault that axe finds', async () => {
    await expect(await opened()).to.be.accessible();
  });
});
