import {expect} from '@open-wc/testing';
import {joinAnswers} from '../../../../src/elements/support-group-finder/parts/join-answers.js';
import type {Meeting, Place} from '../../../../src/model/group.js';
import {aGroup, aMeeting} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';
import {iconsOf, linksIn, saidAnswers, saidTo} from '../../../helpers/said-answers.js';

const HALL: Place = {
  name: 'Oak Hall',
  lines: ['5 Oak Street'],
  locality: 'Salem',
  region: 'MA',
  notes: 'Back door.\nSecond floor.',
  precision: 'exact',
};
const WHERE = 'Where is it?';
const HOW = 'How do I join?';
const answers = (meeting: Partial<Meeting>) => joinAnswers(aGroup({name: 'Lake Circle'}), aMeeting(meeting), aView());
const questions = (meeting: Partial<Meeting>) => answers(meeting).map(({question}) => question);

describe('where a meeting is', () => {
  it('is asked of a place people go to, and how to join of everything else', () => {
    expect(questions({})).to.deep.equal([WHERE]);
    expect(questions({formats: ['online']})).to.deep.equal([HOW]);
    expect(questions({formats: []})).to.deep.equal([HOW]);
    expect(questions({formats: ['in-person', 'online']})).to.deep.equal([WHERE, HOW]);
    expect(questions({join: {phone: '617-555-0100'}})).to.deep.equal([WHERE, HOW]);
  });

  it('is the whole address, how to find the room, and the way there', () => {
    const here = answers({place: HALL});
    expect(saidTo(here, WHERE)).to.deep.equal([
      'Oak Hall',
      '5 Oak Street',
      'Salem, MA',
      'Back door.',
      'Second floor.',
      'Directions',
    ]);
    expect(linksIn(here)[0]?.[1]).to.match(/^https:\/\/www\.openstreetmap\.org\/search\?query=5%20Oak/);
  });

  it('is no more than the town where the place is withheld', () => {
    const withheld = answers({place: {...HALL, notes: undefined, precision: 'withheld'}});
    expect(saidTo(withheld, WHERE)).to.deep.equal(['Ask the group for the address', 'Salem']);
    expect(linksIn(withheld)).to.deep.equal([]);
  });

  it('says that only the area is known, and leads to no wrong door', () => {
    const area = answers({place: {locality: 'Salem', precision: 'approximate'}});
    expect(saidTo(area, WHERE)).to.deep.equal(['Salem', 'Only the area is listed, not the address']);
  });

  it('is in person at least', () => {
    expect(saidTo(answers({}), WHERE)).to.deep.equal(['In person']);
  });
});

describe('how to join from afar', () => {
  it('is a link that says where it leads, with the pass code that is needed there', () => {
    const url = 'https://zoom.us/j/1?pwd=abc';
    const join = {url, provider: 'Zoom', secret: 'blue-lamp', notes: 'Wait to be let in.\nIt may take a minute.'};
    const online = answers({formats: ['online'], join});
    expect(saidTo(online, HOW)).to.deep.equal([
      'Online',
      'Passcode: blue-lamp',
      'Wait to be let in.',
      'It may take a minute.',
      'Join on Zoom opens zoom.us',
    ]);
    expect(linksIn(online)).to.deep.equal([['Join on Zoom', url]]);
  });

  it('dials the codes of a phone line and shows the number', () => {
    const phone = answers({formats: ['phone'], join: {phone: '+1 617 555 0100', dial: '+16175550100,,42#'}});
    expect(linksIn(phone)).to.deep.equal([['Dial in: +1 617 555 0100', 'tel:+16175550100,,42#']]);
    expect(saidTo(phone, HOW)).to.deep.equal(['By phone', 'Dial in: +1 617 555 0100']);
    expect(linksIn(answers({formats: ['phone'], join: {phone: '617-555-0100'}}))).to.deep.equal([
      ['Dial in: 617-555-0100', 'tel:6175550100'],
    ]);
  });

  it('shows a number that no one can dial as it is listed', () => {
    const odd = answers({formats: ['phone'], join: {phone: 'see website'}});
    expect(saidTo(odd, HOW)).to.deep.equal(['By phone', 'see website']);
    expect(linksIn(odd)).to.deep.equal([]);
  });

  it('is to ask where the group gives its link to those who ask', () => {
    expect(saidTo(answers({formats: ['online'], join: 'ask'}), HOW)).to.deep.equal([
      'Online',
      'Ask the group for the link before you go.',
    ]);
  });

  it('names only the ways that are from afar, and says to ask where no way is listed', () => {
    expect(saidTo(answers({formats: ['in-person', 'online', 'phone']}), HOW)).to.deep.equal(['Online + By phone']);
    expect(saidTo(answers({formats: []}), HOW)).to.deep.equal(['Ask if it’s online or in person']);
    const dialIn = answers({formats: ['in-person'], join: {phone: '617-555-0100'}});
    expect(saidAnswers(dialIn)[1]).to.deep.equal([HOW, 'Dial in: 617-555-0100']);
  });

  it('draws a phone where that is the way, else a camera', () => {
    expect(iconsOf(answers({formats: ['phone']}))).to.deep.equal(['phone']);
    expect(iconsOf(answers({formats: ['online', 'phone']}))).to.deep.equal(['video']);
    expect(iconsOf(answers({formats: ['in-person', 'phone']}))).to.deep.equal(['pin', 'phone']);
  });
});
