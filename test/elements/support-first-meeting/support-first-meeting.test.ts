import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/support-first-meeting/define.js';
import type {SupportFirstMeeting} from '../../../src/elements/support-first-meeting/define.js';
import {groupFacts} from '../../../src/elements/support-first-meeting/group-facts.js';
import {content} from '../../../src/content/first-meeting/en.js';
import type {Group} from '../../../src/model/group.js';
import {aFinder, aSource, openGroup, settled} from '../../helpers/a-finder.js';
import {aGroup, aMeeting} from '../../helpers/a-group.js';
import {headings, part, parts, shownText, warningsDuring} from '../../helpers/guides.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';

const {words} = content;
const aGuide = (group?: Group) =>
  fixture<SupportFirstMeeting>(html`<support-first-meeting lang="en" .group=${group}></support-first-meeting>`);
const columnsShown = (guide: Element) =>
  [...(guide.shadowRoot?.querySelectorAll('thead th') ?? [])].map(({textContent}) => textContent);

describe('support-first-meeting for one group', () => {
  it('is about no group unless there is one', async () => {
    const guide = await aGuide();
    expect(part(guide, 'group')).to.equal(undefined);
    expect(columnsShown(guide)).to.deep.equal(['In person', 'Online']);
  });

  it('speaks of the way this group meets, its cost and who leads it', async () => {
    const guide = await aGuide(
      aGroup({
        name: 'Calm <b>Waters</b>',
        leadership: 'peer',
        cost: {kind: 'free'},
        openness: 'open',
        registration: {required: true},
        meetings: [aMeeting({formats: ['online']})],
      }),
    );
    expect(headings(guide)[0]).to.equal('h2 Your first time at Calm <b>Waters</b>');
    const facts = [...(part(guide, 'group')?.querySelectorAll('li') ?? [])].map(({textContent}) => textContent);
    expect(facts).to.deep.equal([words.online, words.peer, words.free, words.open, words.book]);
    expect(columnsShown(guide)).to.deep.equal(['Online']);
    expect(shownText(guide)).not.to.include('A seat near the door');
    await expect(guide).to.be.accessible();
  });

  it('names what the listing does not say as a thing to ask', () => {
    expect(groupFacts(aGroup({meetings: []}), words)).to.deep.equal([
      words.formatUnknown,
      words.leaderUnknown,
      words.costUnknown,
    ]);
  });

  it('uses the listing’s own words for a fee and for whom it is', () => {
    const facts = groupFacts(
      aGroup({cost: {kind: 'fee', text: '$5 a visit'}, openness: 'closed', eligibility: 'For parents of teenagers'}),
      words,
    );
    expect(facts).to.include('$5 a visit').and.to.include('For parents of teenagers');
    expect(facts).not.to.include(words.fee);
  });

  it('warns when the group does not meet at the moment', () => {
    expect(groupFacts(aGroup({status: 'paused'}), words)[0]).to.equal(words.notMeeting);
  });

  it('tells each way of a group that meets in several', () => {
    const facts = groupFacts(
      aGroup({meetings: [aMeeting({formats: ['in-person', 'online']}), aMeeting({formats: ['phone']})]}),
      words,
    );
    expect(facts.slice(0, 3)).to.deep.equal([words.inPerson, words.online, words.phone]);
  });

  it('shows no pass code, link, contact or address of the group', async () => {
    const guide = await aGuide(
      aGroup({
        contact: {name: 'Robin', phone: '555-0100', email: 'robin@example.org'},
        meetings: [
          aMeeting({
            formats: ['online'],
            join: {url: 'https://zoom.us/j/123', secret: 'sesame'},
            place: {name: 'Back room', precision: 'withheld'},
          }),
        ],
      }),
    );
    expect(guide.shadowRoot?.innerHTML).not.to.match(/Robin|555-0100|example\.org|zoom\.us|sesame|Back room/);
  });

  it('follows the group that a visitor opens in the finder it is for, and lets go of it', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    finder.id = 'list';
    const guide = document.createElement('support-first-meeting');
    guide.setAttribute('for', 'list');
    finder.after(guide);
    await guide.updateComplete;
    expect(part(guide, 'group')).to.equal(undefined);
    await openGroup(finder);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await guide.updateComplete;
    const opened = finder.selectedGroup;
    expect(opened).not.to.equal(undefined);
    expect(headings(guide)[0]).to.equal(`h2 Your first time at ${opened?.name ?? ''}`);
    guide.htmlFor = undefined;
    await guide.updateComplete;
    finder.dispatchEvent(new Event('support-select'));
    guide.remove();
  });

  it('prefers the group it is given', async () => {
    const guide = await aGuide(aGroup({name: 'Given'}));
    guide['opened'] = aGroup({name: 'Opened'});
    await guide.updateComplete;
    expect(headings(guide)[0]).to.equal('h2 Your first time at Given');
  });

  it('tells the site when there is no such finder', async () => {
    const said = await warningsDuring(async () => {
      await fixture(html`<support-first-meeting for="nowhere-at-all"></support-first-meeting>`);
    });
    expect(said).to.deep.equal(['<support-first-meeting for="nowhere-at-all">: there is no element with this id.']);
  });

  it('puts each row into a card of its own where it is narrow, with the name of the column before each cell', async () => {
    const guide = await aGuide();
    const box = guide.parentElement as HTMLElement;
    const cell = () => guide.shadowRoot?.querySelector('tbody td') as HTMLElement;
    box.style.inlineSize = '900px';
    expect(getComputedStyle(cell()).display).to.equal('table-cell');
    box.style.inlineSize = '320px';
    expect(getComputedStyle(cell()).display).to.equal('block');
    // Firefox gives the rule and not the text it makes.
    expect(getComputedStyle(cell(), '::before').content).to.match(/In person|attr\(data-column\)/);
    expect(cell().dataset.column).to.equal('In person');
    await expect(guide).to.be.accessible();
    expect(parts(guide, 'comparison')).to.have.length(1);
  });
});
