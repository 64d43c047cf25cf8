import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import type {Group} from '../../../../../src/model/group.js';
import {aFinder, allShown, aSource, openGroup, settled, shown, textOf, until} from '../../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../../helpers/a-group.js';

async function opened(
  group: Partial<Group> = {},
  attributes: Record<string, string> = {},
): Promise<SupportGroupFinder> {
  const finder = await settled(await aFinder({source: aSource([aGroup(group)])}));
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  shown(finder, '[part=result] .name')?.click();
  await until(() => shown(finder, '.visit'));
  return finder;
}
const answers = (finder: SupportGroupFinder) =>
  Object.fromEntries(
    allShown(finder, '.visit dl div').map((pair) => [
      textOf(pair.querySelector('dt') ?? undefined),
      textOf(pair.querySelector('dd') ?? undefined),
    ]),
  );
const questions = (finder: SupportGroupFinder) => allShown(finder, '.visit li').map(textOf);
const report = (finder: SupportGroupFinder) =>
  allShown(finder, '.visit a').map((link) => [textOf(link), link.getAttribute('href')]);
const NOT_SAID = 'Not listed. Ask the group.';

describe('before a first visit', () => {
  it('answers from the listing, in its own words', async () => {
    const finder = await opened({
      norms: 'We are kind. You may just listen.',
      cost: {kind: 'donation', text: '2 dollars if you can'},
      leadership: 'peer',
      openness: 'closed',
      eligibility: 'For nurses',
      size: 'About 8',
      registration: {required: false},
      languages: ['es', 'en'],
      meetings: [aMeeting(), aMeeting({id: 'b', schedule: {...weekly('FR', '09:00'), minutes: 90}})],
    });
    expect(answers(finder)).to.deep.equal({
      'Can I just listen?': 'The listing says: “You may just listen.”',
      'How much does it cost?': '2 dollars if you can',
      'Who runs it?': 'Run by people who’ve been through it',
      'Who can come?': 'Only for people with this experience · For nurses',
      'How many people come?': 'About 8',
      'How long does it last?': '60 and 90 minutes',
      'Do I have to sign up?': 'No',
      'What language is it in?': 'Spanish and English',
    });
    expect(questions(finder)).to.deep.equal(['Can I bring someone with me?']);
  });

  it('says of the three that matter most when the list says nothing, and what one could ask', async () => {
    const finder = await opened({
      meetings: [aMeeting({formats: ['online'], schedule: {kind: 'always', zoneFrom: 'none'}})],
    });
    expect(answers(finder)).to.deep.equal({
      'Can I just listen?': NOT_SAID,
      'How much does it cost?': NOT_SAID,
      'Who runs it?': NOT_SAID,
    });
    expect(questions(finder)).to.deep.equal([
      'Can I just listen the first time?',
      'Does it cost anything?',
      'Who runs the group?',
    ]);
  });

  it('names the days of the coming weeks on which it does not meet', async () => {
    const schedule = {...weekly('TH', '19:00', 'America/New_York'), except: ['2026-11-26', '2026-12-24', '2027-06-03']};
    const finder = await opened({meetings: [aMeeting({schedule})]});
    expect(textOf(shown(finder, '[part=details] .note'))).to.equal(
      'Not meeting on Thursday, November 26, 2026 and Thursday, December 24, 2026',
    );
    await until(() => shown(finder, '.body .note'));
    const card = shown(finder, '.body .note');
    expect(textOf(card)).to.equal('Not meeting on Thursday, November 26, 2026');
  });

  it('says nothing of days off on a card whose next date is held', async () => {
    const schedule = {...weekly('TH', '19:00', 'America/New_York'), except: ['2026-12-24']};
    const finder = await opened({meetings: [aMeeting({schedule})]});
    await until(() => shown(finder, '[part=details] .note'));
    expect(allShown(finder, '.body .note').map(textOf)).to.deep.equal([]);
  });

  it('asks whether it is still right: the group, else those who keep the list, else nobody', async () => {
    const ofList = {'feedback-url': 'https://list.example.org/report'};
    const contact = {feedbackUrl: 'mailto:group@example.org'};
    expect(report(await opened({contact}, ofList))).to.deep.equal([
      ['Something wrong? Tell the group', 'mailto:group@example.org'],
    ]);
    expect(report(await opened({}, ofList))).to.deep.equal([
      ['Something wrong? Report it', 'https://list.example.org/report'],
    ]);
    expect(report(await opened({}, {'feedback-url': 'javascript:alert(1)'}))).to.deep.equal([]);
  });

  it('says so when nobody knows when it was last checked', async () => {
    const unknown = /don’t know when this was last checked/;
    expect(textOf(shown(await opened(), '.visit'))).to.match(unknown);
    expect(textOf(shown(await opened({updated: '2026-10-01'}), '.visit'))).not.to.match(unknown);
  });

  it('is told in the words of the site', async () => {
    const finder = await settled(
      await aFinder({source: aSource([aGroup()]), strings: {visitTitle: 'Vor dem ersten Mal', details: 'Details'}}),
    );
    await openGroup(finder);
    await until(() => shown(finder, '.visit'));
    expect(textOf(shown(finder, '.visit h4'))).to.equal('Vor dem ersten Mal');
  });

  it('has no fault that axe finds', async () => {
    await expect(
      await opened({norms: 'You may just listen.', contact: {feedbackUrl: 'https://example.org/'}}),
    ).to.be.accessible();
  });
});
