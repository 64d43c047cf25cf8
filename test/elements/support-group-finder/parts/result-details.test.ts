import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import type {Group} from '../../../../src/model/group.js';
import {aFinder, allShown, aSource, openGroup, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';

async function opened(
  group: Partial<Group> = {},
  properties: Partial<SupportGroupFinder> = {},
): Promise<SupportGroupFinder> {
  const finder = await settled(await aFinder({source: aSource([aGroup(group)]), ...properties}));
  finder.details.toggle(aGroup(group).id);
  await until(() => shown(finder, '.visit'));
  return finder;
}
/** Each question with all that is said to it. */
const answers = (finder: SupportGroupFinder) =>
  allShown(finder, 'dialog .answer').map((answer) => [
    textOf(answer.querySelector('dt') ?? undefined),
    ...[...answer.querySelectorAll('dd')].map((each) => textOf(each).replace(/[\u202f\u2009]/g, ' ')),
  ]);
const answerTo = (finder: SupportGroupFinder, question: string) =>
  answers(finder)
    .find(([asked]) => asked === question)
    ?.slice(1);
const report = (finder: SupportGroupFinder) =>
  allShown(finder, '[part=details] > .actions a').map((link) => [textOf(link), link.getAttribute('href')]);

describe('the details of a group', () => {
  it('answer visitors’ questions in order, and state each fact once', async () => {
    const finder = await opened({
      focus: ['anxiety'],
      norms: 'We are kind. You may just listen. Cameras can stay off.',
      cost: {kind: 'donation', text: '2 dollars if you can'},
      leadership: 'peer',
      openness: 'closed',
      eligibility: 'For nurses',
      size: 'About 8',
      access: ['captions'],
      registration: {required: false},
      languages: ['es', 'en'],
      contact: {name: 'Rosa', phone: '617-555-0100'},
      meetings: [
        aMeeting({
          formats: ['online'],
          join: {url: 'https://zoom.us/j/1', provider: 'Zoom', secret: 'blue-lamp'},
          schedule: {...weekly('FR', '09:00', 'America/Los_Angeles'), minutes: 60, text: 'Fridays at nine'},
        }),
      ],
    });
    expect(answers(finder)).to.deep.equal([
      [
        'When is it?',
        'Friday, November 27, 12:00–1:00 PM',
        'In 4 days · Every Friday',
        'Your time. For the group (Los Angeles), it’s 9:00 AM.',
        'Add to calendar',
      ],
      ['How do I join?', 'Online', 'Passcode: blue-lamp', 'Join on Zoom opens zoom.us'],
      ['Can I just listen?', 'The listing says: “You may just listen.”'],
      ['Can I keep my camera off?', 'The listing says: “Cameras can stay off.”'],
      ['How much does it cost?', 'Free, donations welcome', '2 dollars if you can'],
      [
        'Who is it for?',
        'Anxiety',
        'Only for people with this experience',
        'For nurses',
        'Language: Spanish and English',
        'No sign-up needed',
      ],
      ['Who runs it?', 'Run by people who’ve been through it'],
      ['How many people come?', 'About 8'],
      ['Is it accessible?', 'Captions'],
      ['Questions?', 'Ask for Rosa.', 'Call 617-555-0100'],
    ]);
    const said = textOf(shown(finder, '[part=details]'));
    for (const fact of [
      'Every Friday',
      'blue-lamp',
      'About 8',
      '2 dollars if you can',
      'For nurses',
      'You may just listen',
    ])
      expect(said.split(fact).length - 1, fact).to.equal(fact === 'You may just listen' ? 2 : 1);
  });

  it('say in one line what the listing leaves out, and suggest questions to ask', async () => {
    const finder = await opened({
      meetings: [aMeeting({formats: ['online'], schedule: {kind: 'always', zoneFrom: 'none'}})],
    });
    expect(answerTo(finder, 'Questions?')?.at(-1)).to.equal(
      'Not listed: whether you can just listen, the cost, who it’s for, who runs it, accessibility.',
    );
    expect(answerTo(finder, 'How much does it cost?')).to.equal(undefined);
    const visit = shown(finder, '.visit') as HTMLDetailsElement;
    expect(visit.open).to.equal(false);
    expect(allShown(finder, '.visit li').map(textOf)).to.deep.equal([
      'Can I just listen the first time?',
      'Does it cost anything?',
      'Who runs the group?',
    ]);
  });

  it('give the group’s own contact, and its organization’s beside the name, each under a name of its own', async () => {
    const organisation = {
      name: 'Harbor Center',
      phone: '617-555-0199',
      email: 'desk@harbor.example.org',
      url: 'https://harbor.example.org/',
    };
    const links = (finder: SupportGroupFinder, question: string) => {
      const isIt = (answer: Element) => textOf(answer.querySelector('dt') ?? undefined) === question;
      const answer = allShown(finder, 'dialog .answer').find(isIt);
      return [...(answer?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('aria-label') ?? textOf(link));
    };
    const both = await opened({
      organisation,
      contact: {phone: '617-555-0123', email: 'lake@example.org', url: 'https://lake.example.org/write'},
      url: 'https://lake.example.org/',
      registration: {required: true, url: 'https://lake.example.org/'},
    });
    expect(links(both, 'Who runs it?')).to.deep.equal([
      '617-555-0199',
      'desk@harbor.example.org',
      'harbor.example.org: Harbor Center',
    ]);
    expect(links(both, 'Questions?')).to.deep.equal([
      'Call 617-555-0123',
      'Send an email',
      'Sign up (lake.example.org): Tuesday Circle',
      'Contact (lake.example.org): Tuesday Circle',
    ]);
    expect(answerTo(both, 'Questions?')?.[0]).to.equal('lake@example.org');

    const ofOrganisation = await opened({organisation, contact: {name: 'Sam'}});
    expect(links(ofOrganisation, 'Who runs it?')).to.deep.equal(['harbor.example.org: Harbor Center']);
    expect(links(ofOrganisation, 'Questions?')).to.deep.equal(['Call 617-555-0199', 'Send an email']);
    expect(textOf(shown(ofOrganisation, 'dialog'))).not.to.include('No contact details');
  });

  const REACHED_IN_MANY_WAYS: Partial<Group> = {
    contact: {phone: '(617) 555-0123', email: 'theearlymorningcirclebythelake@groups.example.org'},
    organisation: {
      name: 'Harbor Center',
      phone: '(617) 555-0199',
      email: 'thepeopleatthefrontdesk@harborcenter.example.org',
      url: 'https://theharborcenterforeveryone.example.org/',
    },
    url: 'https://theearlymorningcirclebythelake.example.org/',
    meetings: [aMeeting({formats: ['phone'], join: {phone: '(617) 555-0111', dial: '+16175550111'}})],
  };

  it('break long addresses on a narrow page', async () => {
    const finder = await opened(REACHED_IN_MANY_WAYS);
    (shown(finder, 'dialog') as HTMLElement).style.inlineSize = '320px';
    const {scrollWidth, clientWidth} = shown(finder, '.layer-body') as HTMLElement;
    expect(clientWidth).to.be.within(280, 320);
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('keep the digits of a phone number in their order where people read from right to left', async () => {
    const finder = await opened(REACHED_IN_MANY_WAYS, {lang: 'ar'});
    (finder.parentElement as HTMLElement).dir = 'rtl';
    const numbers = [...allShown(finder, 'dialog .answer a[href^="tel:"]')].map((link) => {
      const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() && !texts.currentNode.textContent?.includes('617'));
      const {currentNode} = texts;
      const leftOf = (digits: string) => {
        const start = currentNode.textContent?.indexOf(digits) ?? -1;
        const range = new Range();
        range.setStart(currentNode, start);
        range.setEnd(currentNode, start + digits.length);
        return range.getBoundingClientRect().left;
      };
      return leftOf('617') < leftOf('555');
    });
    expect(numbers).to.deep.equal([true, true, true]);
  });

  it('keep a place that the group withholds, and say where the door is of one that it names', async () => {
    const place = {name: 'Oak Hall', lines: ['5 Oak Street'], locality: 'Salem', region: 'MA', notes: 'Back door.'};
    const withheld = await opened({meetings: [aMeeting({place: {...place, precision: 'withheld'}})]});
    expect(answerTo(withheld, 'Where is it?')).to.deep.equal(['Ask the group for the address', 'Salem', 'Back door.']);
    const exact = await opened({meetings: [aMeeting({place: {...place, precision: 'exact'}})]});
    expect(answerTo(exact, 'Where is it?')?.slice(0, 2)).to.deep.equal(['Oak Hall', '5 Oak Street']);
    expect(textOf(shown(exact, 'dialog a.button'))).to.equal('Directions');
  });

  it('list the days in the coming weeks when the group doesn’t meet', async () => {
    const schedule = {...weekly('TH', '19:00', 'America/New_York'), except: ['2026-11-26', '2026-12-24', '2027-06-03']};
    const finder = await opened({meetings: [aMeeting({schedule})]});
    expect(textOf(shown(finder, '[part=details] .note'))).to.equal(
      'Not meeting on Thursday, November 26, 2026 and Thursday, December 24, 2026',
    );
    await until(() => shown(finder, '[part~=result] .note'));
    expect(textOf(shown(finder, '[part~=result] .note'))).to.equal('Not meeting on Thursday, November 26, 2026');
  });

  it('say nothing of days off on a card whose next date is held', async () => {
    const schedule = {...weekly('TH', '19:00', 'America/New_York'), except: ['2026-12-24']};
    const finder = await opened({meetings: [aMeeting({schedule})]});
    await until(() => shown(finder, '[part=details] .note'));
    expect(allShown(finder, '[part~=result] .note').map(textOf)).to.deep.equal([]);
  });

  it('begin with the meeting that is next', async () => {
    const finder = await opened({
      meetings: [
        aMeeting({id: 'a', schedule: weekly('SU', '10:00', 'America/New_York')}),
        aMeeting({id: 'b', schedule: weekly('TU', '10:00', 'America/New_York')}),
      ],
    });
    expect(
      allShown(finder, 'dialog .answer .main')
        .map(textOf)
        .filter((text) => /day/.test(text)),
    ).to.deep.equal(['Tuesday, November 24, 10:00–11:00 AM', 'Sunday, November 29, 10:00–11:00 AM']);
  });

  it('say where to report a mistake: to the group, else to those who keep the list, else nowhere', async () => {
    const feedbackUrl = 'https://list.example.org/report';
    const contact = {feedbackUrl: 'mailto:group@example.org'};
    const ofList = async (group: Partial<Group>, url: string) => {
      const finder = await opened(group);
      finder.feedbackUrl = url;
      await finder.updateComplete;
      return report(finder);
    };
    expect(await ofList({contact}, feedbackUrl)).to.deep.equal([
      ['Something wrong? Tell the group', 'mailto:group@example.org'],
    ]);
    expect(await ofList({}, feedbackUrl)).to.deep.equal([['Something wrong? Report it', feedbackUrl]]);
    expect(await ofList({}, 'javascript:alert(1)')).to.deep.equal([]);
  });

  it('say where the link to the group’s own form leads, because the list could name any site', async () => {
    const feedbackUrl = 'https://www.forms.example/say';
    expect(report(await opened({contact: {feedbackUrl}}))).to.deep.equal([
      ['Something wrong? Tell the group (forms.example)', feedbackUrl],
    ]);
  });

  it('say so when no one knows when it was last checked', async () => {
    const unknown = /don’t know when this was last checked/;
    expect(textOf(shown(await opened(), '[part=details]'))).to.match(unknown);
    expect(textOf(shown(await opened({updated: '2026-10-01'}), '[part=details]'))).not.to.match(unknown);
  });

  it('are in the words of the site', async () => {
    const finder = await settled(
      await aFinder({source: aSource([aGroup()]), strings: {visitTitle: 'Vor dem ersten Mal'}}),
    );
    await openGroup(finder);
    await until(() => shown(finder, '.visit'));
    expect(textOf(shown(finder, '.visit summary'))).to.equal('Vor dem ersten Mal');
  });

  it('end with crisis help', async () => {
    const finder = await opened();
    const help = shown(finder, 'dialog [part=crisis]') as HTMLElement;
    expect(help.querySelector('a[href="tel:911"]')).to.exist;
    const follows = shown(finder, '[part=details]')?.compareDocumentPosition(help) ?? 0;
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('have no fault that axe finds', async () => {
    const finder = await opened({norms: 'You may just listen.', contact: {feedbackUrl: 'https://example.org/'}});
    await expect(finder).to.be.accessible();
  });
});
