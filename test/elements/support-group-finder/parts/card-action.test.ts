import {expect} from '@open-wc/testing';
import {actionOf} from '../../../../src/elements/support-group-finder/parts/card-action.js';
import type {When} from '../../../../src/elements/support-group-finder/parts/when.js';
import type {Group, Meeting, Place} from '../../../../src/model/group.js';
import {aGroup, aMeeting} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';

const PLACE: Place = {lines: ['5 Oak Street'], locality: 'Salem', precision: 'exact'};
const LINK = 'https://www.meet.example.org/a';

/** The action for a group that has this meeting next. */
function action(meeting: Partial<Meeting>, when: Partial<When> = {}, group: Partial<Group> = {}) {
  const next = aMeeting(meeting);
  const known: When = {meeting: next, hasTime: true, isUnderWay: false, dayShift: 0, ...when};
  return actionOf(aGroup({meetings: [next], ...group}), known, aView());
}
const online = (join?: Meeting['join'], when: Partial<When> = {}) => action({formats: ['online'], join}, when);

describe('the one thing to do about a group', () => {
  it('is to join while its doors are open, and to learn how before', () => {
    const join = {text: 'Join now', icon: 'video', url: LINK, title: 'opens meet.example.org', isNow: true};
    const later = {text: 'How to join', icon: 'video'};
    expect(online({url: LINK}, {isUnderWay: true})).to.deep.equal(join);
    expect(online({url: LINK}, {startsInMinutes: 10})).to.deep.equal(join);
    expect(online({url: LINK}, {startsInMinutes: 11})).to.deep.equal(later);
    expect(online({url: LINK})).to.deep.equal(later);
    const always = {formats: ['online' as const], join: {url: LINK}, schedule: {kind: 'always', zoneFrom: 'none'}};
    expect(action(always as Partial<Meeting>)).to.deep.equal(join);
  });

  it('never gives a pass code away, and never goes where there is no link', () => {
    const inDetails = {text: 'How to join', icon: 'video'};
    for (const join of [{url: `${LINK}?pwd=abc`}, {url: LINK, secret: 'blue-lamp'}, {phone: '617-555-0100'}, undefined])
      expect(online(join, {isUnderWay: true}), JSON.stringify(join)).to.deep.equal(inDetails);
    expect(online('ask', {isUnderWay: true})).to.deep.equal({text: 'Ask for the link', icon: 'mail'});
  });

  it('is the way to a place that is exact, and a question where the place is withheld', () => {
    const there = action({place: PLACE});
    expect(there).to.deep.include({text: 'Directions', icon: 'directions'});
    expect(there?.url).to.match(/^https:\/\/www\.openstreetmap\.org\/search\?query=5%20Oak/);
    expect(action({place: {...PLACE, precision: 'withheld'}})).to.deep.equal({
      text: 'Ask for the address',
      icon: 'mail',
    });
    expect(action({place: {...PLACE, precision: 'approximate'}})).to.equal(undefined);
  });

  it('is to dial in where people meet by phone', () => {
    expect(action({formats: ['phone'], join: {phone: '617-555-0100'}})).to.deep.equal({
      text: 'How to dial in',
      icon: 'phone',
    });
  });

  it('is to sign up wherever that has to come first', () => {
    const url = 'https://example.org/join';
    const signUp = {text: 'Sign up', icon: 'check', url, title: 'opens example.org'};
    expect(action({place: PLACE}, {}, {registration: {required: true, url}})).to.deep.equal(signUp);
    expect(action({place: PLACE}, {}, {registration: {required: false, url}})?.text).to.equal('Directions');
    expect(action({place: PLACE}, {}, {registration: {required: true}})?.text).to.equal('Directions');
  });

  it('is to ask where nothing else can be done, if there is someone to ask', () => {
    const ask = {text: 'Contact', icon: 'mail'};
    for (const reach of [
      {url: 'https://example.org/'},
      {contact: {phone: '617-555-0100'}},
      {contact: {email: 'a@example.org'}},
      {contact: {url: 'https://example.org/write'}},
      {organisation: {name: 'Harbor Center', phone: '617-555-0199'}},
      {organisation: {name: 'Harbor Center', email: 'b@example.org'}},
      {organisation: {name: 'Harbor Center', url: 'https://harbor.example.org/'}},
    ])
      expect(action({}, {}, reach), JSON.stringify(reach)).to.deep.equal(ask);
    expect(action({}, {}, {contact: {name: 'Sam'}, organisation: {name: 'Harbor Center'}})).to.equal(undefined);
  });

  it('is to ask while a group pauses or has no meetings, and nothing once it has ended', () => {
    const contact = {phone: '617-555-0100'};
    expect(action({place: PLACE}, {}, {status: 'paused', contact})?.text).to.equal('Contact');
    expect(action({place: PLACE}, {}, {status: 'ended', contact})).to.equal(undefined);
    expect(actionOf(aGroup({meetings: [], contact}), undefined, aView())?.text).to.equal('Contact');
  });
});
