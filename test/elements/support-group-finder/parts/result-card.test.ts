import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import type {Group, Place} from '../../../../src/model/group.js';
import {aFinder, allShown, aSource, names, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';

const ZONE = 'America/New_York';
const PLACE: Place = {
  name: 'Town Library',
  lines: ['5 Oak Street'],
  locality: 'Salem',
  region: 'MA',
  precision: 'exact',
};

const finderOf = async (...groups: Partial<Group>[]): Promise<SupportGroupFinder> =>
  settled(await aFinder({source: aSource(groups.map((group, index) => aGroup({id: `list:${index}`, ...group})))}));
const texts = (finder: SupportGroupFinder, selector: string) => allShown(finder, selector).map(textOf);
/** What the one action of the first card says, and how it looks. */
const action = (finder: SupportGroupFinder) => {
  const found = shown(finder, '[part~=result] .action');
  return found && [textOf(found), found.localName, found.classList.contains('fill') ? 'now' : 'later'];
};

describe('the card of a group', () => {
  it('opens by its name: an ordinary link whose plain press leaves the address alone', async () => {
    const finder = await finderOf({id: 'list:a b', name: 'Lake Circle'});
    const link = shown(finder, '[part~=result] .name') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#group=list%3Aa%20b');
    const before = location.href;
    link.click();
    await until(() => shown(finder, '[part=details]'));
    expect(location.href).to.equal(before);
    const modified = new MouseEvent('click', {ctrlKey: true, bubbles: true, cancelable: true});
    link.addEventListener('click', (event) => event.preventDefault(), {once: true});
    link.dispatchEvent(modified);
    await finder.updateComplete;
    expect(shown(finder, '[part=details]'), 'a press for a new tab').to.exist;
  });

  it('says where, how often and whom for, and nothing a second time', async () => {
    const finder = await finderOf({
      focus: ['anxiety', 'depression', 'grief'],
      audience: ['women'],
      ages: {minimum: 18},
      meetings: [aMeeting({place: PLACE, schedule: weekly('TU', '19:00', ZONE)})],
    });
    expect(texts(finder, '.facts li')).to.deep.equal([
      'Town Library, Salem',
      'Every Tuesday',
      'Anxiety · Depression · Women · Age 18 and over',
    ]);
  });

  it('has its traits in a row, and no row without any', async () => {
    const finder = await finderOf({id: 'list:a', cost: {kind: 'free'}, languages: ['es']}, {id: 'list:b'});
    const rows = allShown(finder, '[part~=result]').map((card) => [...card.querySelectorAll('.traits')]);
    expect(rows.map((found) => found.map((row) => [...row.querySelectorAll('li')].map(textOf)))).to.deep.equal([
      [['Spanish', 'Free']],
      [],
    ]);
  });

  it('offers one thing to do: a link where one leads there, else a button that opens the details', async () => {
    const online = (join: NonNullable<Group['meetings'][0]['join']>) =>
      finderOf({
        meetings: [aMeeting({formats: ['online'], join, schedule: {...weekly('MO', '11:30', ZONE), minutes: 60}})],
      });
    expect(action(await online({url: 'https://meet.example.org/a'}))).to.deep.equal(['Join now', 'a', 'now']);
    const coded = await online({url: 'https://zoom.us/j/1?pwd=abc'});
    expect(action(coded)).to.deep.equal(['How to join', 'button', 'later']);
    shown(coded, '[part~=result] .action')?.click();
    await until(() => shown(coded, '[part=details]'));
    expect(action(await finderOf({meetings: [aMeeting({place: PLACE})]}))).to.deep.equal(['Directions', 'a', 'later']);
    expect(action(await finderOf({status: 'ended', meetings: [aMeeting({place: PLACE})]}))).to.equal(undefined);
  });

  it('doubts a listing that no one has checked for years', async () => {
    const meeting = aMeeting({formats: ['online'], schedule: {...weekly('MO', '11:30', ZONE), minutes: 60}});
    const finder = await finderOf({assured: {on: '2023-11-01'}, meetings: [meeting]});
    expect(textOf(shown(finder, '.soon'))).to.equal('may be on now');
    expect(texts(finder, '.body .note')).to.deep.equal(['Last checked 3 years ago. Check before you go.']);
  });

  it('saves the group and takes it back, without opening it', async () => {
    const finder = await finderOf({name: 'Lake Circle'});
    const save = shown(finder, '[part~=result] .bare') as HTMLButtonElement;
    save.click();
    await finder.updateComplete;
    expect([textOf(save), save.ariaPressed, save.ariaLabel]).to.deep.equal(['Saved', 'true', 'Saved: Lake Circle']);
    expect([...finder.saved.kept.keys()]).to.deep.equal(['list:0']);
    save.click();
    await finder.updateComplete;
    expect([textOf(save), finder.saved.kept.size]).to.deep.equal(['Save', 0]);
    expect(shown(finder, '[part=details]')).to.equal(undefined);
  });

  it('keeps to its group under a translator that replaces text nodes', async () => {
    const meetingAt = (time: string) => [aMeeting({formats: ['online'], schedule: weekly('MO', time, ZONE)})];
    const finder = await finderOf(
      {name: 'First', focus: ['anxiety'], meetings: meetingAt('18:00')},
      {name: 'Second', focus: ['grief'], meetings: meetingAt('19:00')},
    );
    const walker = document.createTreeWalker(shown(finder, '[part=results]') as Node, NodeFilter.SHOW_TEXT);
    const pieces: Text[] = [];
    while (walker.nextNode()) pieces.push(walker.currentNode as Text);
    for (const piece of pieces.filter(({data}) => data.trim())) {
      const font = document.createElement('font');
      font.textContent = `[${piece.data}]`;
      piece.replaceWith(font);
    }
    finder.query = {filters: {focus: ['grief']}};
    await until(() => allShown(finder, '[part~=result]').length === 1);
    const text = textOf(shown(finder, '[part~=result]'));
    expect(text).to.include('Second').and.include('7:00').and.include('Grief');
    expect(text).not.to.match(/First|6:00|Anxiety/);
    finder.clock = () => Date.parse('2026-11-24T17:00:00Z');
    finder.requestUpdate();
    await until(() => textOf(shown(finder, '.soon')).includes('6'), textOf(shown(finder, '.soon')));
    expect(names(finder)).to.have.length(1);
  });
});
