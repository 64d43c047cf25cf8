import {expect} from '@open-wc/testing';
import {groupAnswers} from '../../../../src/elements/support-group-finder/parts/group-answers.js';
import type {Group} from '../../../../src/model/group.js';
import {aGroup} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';
import {iconsOf, linksIn, saidAnswers, saidTo} from '../../../helpers/said-answers.js';

const answers = (group: Partial<Group>, locale = 'en-US') => groupAnswers(aGroup(group), aView({locale}));
const said = (group: Partial<Group>, question: string) => saidTo(answers(group), question);
/** The links of one answer. */
const links = (group: Partial<Group>, question: string) =>
  linksIn(answers(group).filter((answer) => answer.question === question));

const WHO = 'Who is it for?';
const LEADER = 'Who runs it?';
const CONTACT = 'Questions?';
const HARBOR = {
  name: 'Harbor Center',
  phone: '617-555-0199',
  email: 'desk@harbor.example.org',
  url: 'https://harbor.example.org/',
};

describe('the answers about a group', () => {
  it('come in the order of what people fear most', () => {
    const group: Partial<Group> = {
      norms: 'You may just listen. Cameras can stay off.',
      cost: {kind: 'free'},
      focus: ['anxiety'],
      leadership: 'peer',
      size: 'About 8',
      access: ['captions', 'parking'],
      contact: {phone: '617-555-0100'},
    };
    expect(saidAnswers(answers(group))).to.deep.equal([
      ['Can I just listen?', 'The listing says: “You may just listen.”'],
      ['Can I keep my camera off?', 'The listing says: “Cameras can stay off.”'],
      ['How much does it cost?', 'Free'],
      [WHO, 'Anxiety'],
      [LEADER, 'Run by people who’ve been through it'],
      ['How many people come?', 'About 8'],
      ['Is it accessible?', 'Captions · Parking'],
      [CONTACT, 'Call 617-555-0100'],
    ]);
    expect(iconsOf(answers(group))).to.deep.equal([
      'ear',
      'video',
      'tag',
      'people',
      'person',
      'people',
      'captions',
      'message',
    ]);
  });

  it('leave out what the listing leaves open, and name that in one line', () => {
    expect(saidAnswers(answers({}))).to.deep.equal([
      [
        CONTACT,
        'No contact details listed. Try the organization that runs this list.',
        'Not listed: whether you can just listen, the cost, who it’s for, who runs it, accessibility.',
      ],
    ]);
  });

  it('give the price with the list’s own words', () => {
    expect(said({cost: {kind: 'donation', text: '2 dollars if you can'}}, 'How much does it cost?')).to.deep.equal([
      'Free, donations welcome',
      '2 dollars if you can',
    ]);
  });
});

describe('the answer to whom a group is for', () => {
  it('names topics, people and ages, and the kind of group where no topic says it', () => {
    const ages = {minimum: 18};
    expect(said({kind: 'condition', focus: ['anxiety', 'grief'], audience: ['women'], ages}, WHO)).to.deep.equal([
      'Anxiety · Grief · Women · Age 18 and over',
    ]);
    expect(said({kind: 'family'}, WHO)).to.deep.equal(['For family and friends']);
    expect(said({ages: {}}, WHO)).to.equal(undefined);
  });

  it('says who can come, and whether someone can come along', () => {
    const group: Partial<Group> = {openness: 'closed', eligibility: 'For nurses', summary: 'You may bring a friend.'};
    expect(said(group, WHO)).to.deep.equal([
      'Only for people with this experience',
      'For nurses',
      'The listing says: “You may bring a friend.”',
    ]);
    expect(said({openness: 'open'}, WHO)).to.deep.equal(['Open to anyone']);
  });

  it('names the languages where one of them isn’t the reader’s', () => {
    expect(said({languages: ['es', 'en']}, WHO)).to.deep.equal(['Language: Spanish and English']);
    expect(said({languages: ['en-GB']}, WHO)).to.equal(undefined);
  });

  it('says what is listed of signing up, in the list’s own words where it has some', () => {
    expect(said({registration: {required: true}}, WHO)).to.deep.equal(['Sign up first']);
    expect(said({registration: {required: false}}, WHO)).to.deep.equal(['No sign-up needed']);
    expect(said({registration: {required: true, text: 'Text Rosa first'}}, WHO)).to.deep.equal(['Text Rosa first']);
  });
});

describe('the answer to who runs a group', () => {
  it('tells peers and professionals apart', () => {
    expect(said({leadership: 'professional'}, LEADER)).to.deep.equal(['Run by a professional']);
    expect(said({leadership: 'both'}, LEADER)).to.deep.equal([
      'Run by a professional and someone who’s been through it',
    ]);
  });

  it('has the organization with its own ways to reach it, where the group has some too', () => {
    const group: Partial<Group> = {organisation: HARBOR, contact: {phone: '617-555-0123'}};
    expect(said(group, LEADER)?.[0]).to.equal('Organized by Harbor Center');
    expect(links(group, LEADER)).to.deep.equal([
      ['617-555-0199', 'tel:6175550199'],
      ['desk@harbor.example.org', 'mailto:desk@harbor.example.org'],
      ['harbor.example.org', HARBOR.url],
    ]);
  });

  it('leaves them to the last answer where the group has none, and never has its page twice', () => {
    expect(links({organisation: HARBOR}, LEADER)).to.deep.equal([['harbor.example.org', HARBOR.url]]);
    expect(links({organisation: HARBOR, url: HARBOR.url}, LEADER)).to.deep.equal([]);
  });
});

describe('the answer for other questions', () => {
  it('reaches the group, by a name and in the ways that are listed', () => {
    const group: Partial<Group> = {
      contact: {name: 'Rosa', phone: '617-555-0123', email: 'lake@example.org', url: 'https://lake.example.org/write'},
      url: 'https://lake.example.org/',
      organisation: HARBOR,
    };
    expect(said(group, CONTACT)?.slice(0, 2)).to.deep.equal(['Ask for Rosa.', 'lake@example.org']);
    expect(links(group, CONTACT)).to.deep.equal([
      ['Call 617-555-0123', 'tel:6175550123'],
      ['Send an email', 'mailto:lake@example.org'],
      ['Website (lake.example.org)', 'https://lake.example.org/'],
      ['Contact (lake.example.org)', 'https://lake.example.org/write'],
    ]);
  });

  it('has each page once, under what it is best for', () => {
    const url = 'https://lake.example.org/';
    expect(links({url, contact: {url}, registration: {required: true, url}}, CONTACT)).to.deep.equal([
      ['Sign up (lake.example.org)', url],
    ]);
  });

  it('reaches the organization where the group has no phone and no email', () => {
    expect(links({organisation: HARBOR, contact: {name: 'Sam'}}, CONTACT)).to.deep.equal([
      ['Call 617-555-0199', 'tel:6175550199'],
      ['Send an email', 'mailto:desk@harbor.example.org'],
    ]);
  });

  it('says that no one can be reached only where that is so', () => {
    const none = 'No contact details listed. Try the organization that runs this list.';
    expect(said({contact: {name: 'Sam'}}, CONTACT)).to.include(none);
    for (const reach of [{url: HARBOR.url}, {organisation: {name: 'Harbor Center', url: HARBOR.url}}])
      expect(said(reach, CONTACT), JSON.stringify(reach)).not.to.include(none);
  });

  it('shows a number or an address that is none as it is listed, without a link', () => {
    expect(links({contact: {phone: 'ask'}}, CONTACT)).to.deep.equal([]);
    expect(said({contact: {phone: 'ask'}}, CONTACT)).to.include('ask');
    expect(links({contact: {email: 'not mail'}}, CONTACT)).to.deep.equal([]);
    expect(said({contact: {email: 'not mail'}}, CONTACT)).to.include('not mail');
  });

  it('names only what is missing', () => {
    const known: Partial<Group> = {
      norms: 'You may just listen.',
      cost: {kind: 'free'},
      kind: 'family',
      leadership: 'peer',
    };
    expect(said(known, CONTACT)?.at(-1)).to.equal('Not listed: accessibility.');
    expect(said({...known, access: ['captions'], url: HARBOR.url}, CONTACT)?.join(' ')).not.to.include('Not listed');
  });
});
