import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import type {Group} from '../../../../../src/model/group.js';
import type {Query} from '../../../../../src/model/query.js';
import {SupportClearEvent} from '../../../../../src/ui/clear-event.js';
import {
  aFinder,
  allShown,
  aSource,
  button,
  openGroup,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../../helpers/a-group.js';
import {anEngine} from '../../../../helpers/an-engine.js';
import {paperText, printed, sheet} from '../../../../helpers/on-paper.js';
import {pressKey} from '../../../../helpers/press-key.js';
import {manyGroups} from '../../../../helpers/some-groups.js';

const ZONE = 'America/New_York';

/** Everything that is for the details only. */
const SECRETS = /blue-lamp|pwd=|abcdef|646555|123456#|Sam\b|sam@|0123|Hidden Lane|Secret Hall/;

const LAKE = aGroup({
  id: 'list:lake',
  name: 'Lake Circle',
  url: 'https://lake.example.org/',
  focus: ['anxiety'],
  cost: {kind: 'free'},
  labels: ['Open sharing'],
  assured: {on: '2026-10-02'},
  contact: {name: 'Sam', phone: '617-555-0123', email: 'sam@example.org'},
  organisation: {name: 'Harbor Center', phone: '617-555-0199'},
  meetings: [
    aMeeting({
      id: 'm1',
      formats: ['in-person'],
      place: {name: 'Town Library', lines: ['5 Oak Street'], locality: 'Salem', region: 'MA', precision: 'exact'},
      schedule: weekly('MO', '18:30', ZONE),
    }),
    aMeeting({
      id: 'm2',
      formats: ['online'],
      join: {url: 'https://zoom.us/j/777', provider: 'Zoom'},
      schedule: {...weekly('WE', '20:00', ZONE), restriction: 'not on public holidays'},
    }),
  ],
});

const SECRET = aGroup({
  id: 'list:secret',
  name: 'Quiet Room',
  contact: LAKE.contact,
  meetings: [
    aMeeting({
      id: 's1',
      formats: ['in-person', 'online'],
      place: {
        name: 'Secret Hall',
        lines: ['9 Hidden Lane'],
        locality: 'Boston',
        latitude: 42.36,
        longitude: -71.06,
        precision: 'withheld',
        notes: 'Ask Sam, 617-555-0123',
      },
      join: {
        url: 'https://zoom.us/j/123456?pwd=abcdef',
        provider: 'Zoom',
        secret: 'blue-lamp',
        phone: '+1 646 555 0100',
        dial: '+16465550100,,123456#',
      },
      schedule: weekly('TU', '19:00', ZONE),
    }),
  ],
});

const ASK = aGroup({
  id: 'list:ask',
  name: 'By Appointment',
  meetings: [aMeeting({schedule: {kind: 'appointment', zoneFrom: 'none'}})],
});

const aReadyFinder = async (groups: Group[] = [LAKE, SECRET, ASK], children: unknown = '', query: Query = {}) => {
  const finder = await settled(await aFinder({source: aSource(groups), query}, children));
  await until(() => shown(finder, '[part=tools] .tools'));
  return finder;
};

/** Opens the details of a group. */
async function open(finder: SupportGroupFinder, name: string) {
  await openGroup(finder, name);
  await until(() => shown(finder, '[part=details] [data-act=print]'), 'no details');
}

const printAll = (finder: SupportGroupFinder) => printed(() => shown(finder, '[data-tool=print]')?.click());
const clear = () => document.dispatchEvent(new SupportClearEvent());

describe('groups on paper', () => {
  afterEach(clear);
  const sectionsOf = (text: string) => text.split(/(?=\b(?:Monday|Tuesday|Wednesday) \d|No set date)/);

  it('are ordered by day, in words, with links, the date of the check and help in a crisis', async () => {
    const paper = await printAll(await aReadyFinder());
    const [help, monday, tuesday, wednesday, last] = sectionsOf(paper);
    expect(help).to.match(/^Support groups: 3 groups ?Times are in Eastern Time\./);
    expect(help).to.include('If a life is in danger now: Call 911').and.include('988');
    expect(monday).to.include('6:30–7:30 PM Lake Circle').and.include('Town Library, 5 Oak Street, Salem');
    expect(monday)
      .to.include('617-555-0199')
      .and.include('Anxiety · Free · Open sharing · Last checked October 2, 2026');
    expect(tuesday).to.include('Quiet Room').and.include('Ask the group for the address');
    expect(wednesday).to.include('Join: zoom.us/j/777').and.include('Check the dates: not on public holidays');
    expect(last).to.match(/^No set date ?By Appointment/);
    expect(last).to.include('Every week unless it says otherwise. Printed on November 23, 2026');
    expect(paper).not.to.match(SECRETS);
  });

  it('are those of the day asked for alone, by how people meet', async () => {
    const paper = await printAll(await aReadyFinder([LAKE, SECRET, ASK], '', {filters: {day: ['WE']}}));
    expect(paper).to.include('Wednesday’s groups: 1 group').and.include('Online: 1 group');
    expect(paper.match(/Lake Circle/g)).to.have.length(1);
    expect(paper).not.to.match(/6:30|Town Library|Quiet Room/);
  });

  it('have the address of the page at the end, without anything that someone may have searched for', async () => {
    const before = location.href;
    history.replaceState(null, '', '?words=secret-words#group=secret-group');
    const paper = await printAll(await aReadyFinder());
    history.replaceState(null, '', before);
    expect(paper.endsWith(location.origin + location.pathname)).to.equal(true);
    expect(paper).not.to.include('secret');
  });

  it('have the numbers of the site itself, once', async () => {
    const link = document.createElement('a');
    Object.assign(link, {slot: 'crisis', href: 'tel:911', textContent: 'Call 911, emergency'});
    const paper = await printAll(await aReadyFinder([LAKE], link));
    expect(paper.match(/911/g)).to.have.length(1);
    expect(paper).to.include('If a life is in danger now: Call 911, emergency');
  });

  it('have pass codes only when one group is asked for, and never the people of its details', async () => {
    const finder = await aReadyFinder();
    await open(finder, 'Quiet Room');
    const paper = await printed(() => shown(finder, '[part=details] [data-act=print]')?.click());
    expect(paper).to.include('Passcode: blue-lamp').and.include('Join: https://zoom.us/j/123456?pwd=abcdef');
    expect(paper).to.include('+16465550100,,123456#');
    expect(paper).not.to.match(/Sam\b|sam@|0123\b|Hidden Lane|Secret Hall|Lake Circle/);
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

describe('more groups than fit on four pages', () => {
  afterEach(clear);
  const ask = async (finder: SupportGroupFinder) => {
    const control = shown(finder, '[data-tool=print]');
    control?.focus();
    await pressKey(control, 'Enter');
    await until(() => finder.shadowRoot.activeElement?.id === 'paper-ask', 'nothing was asked');
  };
  const options = (finder: SupportGroupFinder) => allShown(finder, '.paper button').map(textOf);
  const focused = (finder: SupportGroupFinder) => (finder.shadowRoot.activeElement as HTMLElement | null)?.dataset.tool;
  const namesIn = (paper: string) => [...new Set(paper.match(/Group \d{4}/g))];

  it('are asked about first, with the pages each choice takes', async () => {
    const finder = await aReadyFinder(manyGroups(302));
    await ask(finder);
    expect(options(finder)).to.deep.equal([
      'Only today’s groups (about 3 pages)',
      'The first 40 groups (about 3 pages)',
      'All 302 groups (about 18 pages)',
      'Cancel',
    ]);
    expect(shown(finder, '[data-tool=print]')?.getAttribute('aria-expanded')).to.equal('true');
    expect(shown(finder, '[role=group].paper')?.getAttribute('aria-labelledby')).to.equal('paper-ask');
    await expect(finder).to.be.accessible();
  });

  it('offer this week’s where not all meet then', async () => {
    const monthly = manyGroups(100).map((group, at) =>
      at % 2
        ? {
            ...group,
            meetings: group.meetings.map((each) => ({
              ...each,
              schedule: {
                ...weekly('SU', '19:00', ZONE),
                freq: 'MONTHLY' as const,
                byday: [{nth: 1, day: 'SU' as const}],
              },
            })),
          }
        : group,
    );
    const finder = await aReadyFinder(monthly);
    await ask(finder);
    const paper = await printed(() => button(finder, 'Only this week’s groups').click());
    expect(paper).to.include('This week’s groups: 50 groups').and.include('Tuesday, November 24');
    expect(namesIn(paper)).to.have.length(50);
  });

  it('become the few that were chosen, and the focus goes back to the button', async () => {
    const finder = await aReadyFinder(manyGroups(302));
    await ask(finder);
    const today = await printed(() => button(finder, 'Only today').click());
    expect(today).to.include('Groups on Monday, November 23: 44 groups').and.not.to.include('didn’t fit');
    expect(namesIn(today).every((name) => Number(name.slice(6)) % 7 === 0)).to.equal(true);
    await until(() => !shown(finder, '.paper') && focused(finder) === 'print');

    await ask(finder);
    const first = await printed(() => button(finder, 'The first 40').click());
    expect(namesIn(first)).to.have.length(40);
    expect(first).to.include('262 more groups didn’t fit on this printout.');
    await until(() => !shown(finder, '.paper'));

    await ask(finder);
    expect(namesIn(await printed(() => button(finder, 'All 302').click()))).to.have.length(302);
  });

  it('are left alone with Escape and Cancel, and the focus goes back to the button', async () => {
    const finder = await aReadyFinder(manyGroups(302));
    for (const leave of [
      () =>
        shown(finder, '#paper-ask')?.dispatchEvent(
          new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
        ),
      () => button(finder, 'Cancel').click(),
    ]) {
      await ask(finder);
      leave();
      await until(() => !shown(finder, '.paper') && focused(finder) === 'print');
      expect(sheet() === undefined).to.equal(true);
    }
  });

  it('are not asked about where a search finds few of them', async () => {
    const finder = await aReadyFinder(manyGroups(302));
    await typeWords(finder, 'Group 0007');
    await until(() => allShown(finder, '[part~=result]').length === 1);
    expect(namesIn(await printAll(finder))).to.deep.equal(['Group 0007']);
  });
});

describe('the browser’s own Print', () => {
  afterEach(clear);
  /** What the finder prints; undefined where it prints as it looks. */
  async function pagePrint(finder: SupportGroupFinder) {
    const paper = () => finder.shadowRoot.querySelector('[data-paper]') ?? undefined;
    finder.focus();
    // The file comes when someone first uses the finder.
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      return paper();
    }, 'nothing to print');
    return paper() as HTMLElement;
  }

  it('gives the same sheet at once, which the screen does not show', async () => {
    const finder = await aReadyFinder();
    const paper = await pagePrint(finder);
    const text = paperText(paper.shadowRoot);
    expect(text).to.match(/^Support groups: 3 groups/);
    expect(text).to.include('911').and.include('988').and.include('6:30–7:30 PM Lake Circle').and.not.to.match(SECRETS);
    expect(getComputedStyle(paper).display).to.equal('none');
    document.dispatchEvent(new PointerEvent('pointermove'));
    expect(shown(finder, '[data-paper]') === undefined).to.equal(true);
  });

  it('stops after four pages, and says how many groups didn’t fit', async () => {
    const paper = await pagePrint(await aReadyFinder(manyGroups(302)));
    const text = paperText(paper.shadowRoot);
    expect([...new Set(text.match(/Group \d{4}/g))]).to.have.length(64);
    expect(text).to.include('238 more groups didn’t fit on this printout.');
  });

  it('asks no one for groups that aren’t here: it has those in sight', async () => {
    const {source, asked} = anEngine();
    const finder = await settled(await aFinder({source}));
    await until(() => shown(finder, '[part=tools] .tools'));
    const before = asked.length;
    const text = paperText((await pagePrint(finder)).shadowRoot);
    expect(text).to.include('Group 19 ').and.not.to.include('Group 20 ');
    expect(text).to.include('999,980 more groups didn’t fit on this printout.');
    expect(asked.length).to.equal(before);
  });

  it('is the opened group, with its codes, where one is open', async () => {
    const finder = await aReadyFinder();
    await open(finder, 'Quiet Room');
    const text = paperText((await pagePrint(finder)).shadowRoot);
    expect(text)
      .to.include('Quiet Room')
      .and.include('blue-lamp')
      .and.not.to.match(/Sam\b|sam@|Lake Circle/);
  });

  it('leaves nothing behind when someone leaves at once', async () => {
    const finder = await aReadyFinder();
    await pagePrint(finder);
    clear();
    expect(shown(finder, '[data-paper]') === undefined).to.equal(true);
  });
});
