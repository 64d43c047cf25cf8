import {expect} from '@open-wc/testing';
import {
  costText,
  factsOf,
  formatsText,
  otherLanguages,
  placeText,
  repetitionText,
  whereText,
  whoText,
} from '../../../../src/elements/support-group-finder/parts/group-facts.js';
import {strings} from '../../../../src/i18n/support-group-finder/en.js';
import type {Group, Place, Schedule} from '../../../../src/model/group.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';

const HALL: Place = {name: 'Oak Hall', locality: 'Salem', region: 'MA', precision: 'exact'};
const view = aView();
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('how and where a group meets', () => {
  it('names each way to take part, or says to ask', () => {
    expect(formatsText(aMeeting({formats: ['in-person', 'online', 'phone']}), strings)).to.equal(
      'In person + Online + By phone',
    );
    expect(formatsText(aMeeting({formats: []}), strings)).to.equal('Ask if it’s online or in person');
  });

  it('names a place and its town, and nothing of a place that is withheld but the town', () => {
    const place = (changes: Partial<Place>) => placeText(aMeeting({place: {...HALL, ...changes}}), strings);
    expect(place({})).to.equal('Oak Hall, Salem');
    expect(place({locality: undefined})).to.equal('Oak Hall, MA');
    expect(place({precision: 'withheld'})).to.equal('Salem, Ask the group for the address');
    expect(placeText(aMeeting({formats: ['online'], place: HALL}), strings)).to.equal('');
    expect(placeText(aMeeting(), strings)).to.equal('');
  });

  it('says the way to meet where the place alone does not', () => {
    expect(whereText(aMeeting({place: HALL}), view)).to.equal('Oak Hall, Salem');
    expect(whereText(aMeeting(), view)).to.equal('In person');
    expect(whereText(aMeeting({formats: ['in-person', 'online'], place: HALL}), view)).to.equal(
      'In person + Online · Oak Hall, Salem',
    );
  });

  it('says how far that is: about, unless the place is exact', () => {
    const far = (precision: Place['precision'], miles = true) =>
      whereText(aMeeting({place: {...HALL, precision}}), aView({miles}), 16.09344);
    expect(far('exact')).to.equal('Oak Hall, Salem · 10 miles');
    expect(far('approximate')).to.equal('Oak Hall, Salem · about 10 miles');
    expect(plain(far('exact', false))).to.equal('Oak Hall, Salem · 16 km');
    expect(whereText(aMeeting({place: HALL}), view, 0)).to.equal('Oak Hall, Salem · 0 miles');
  });
});

describe('how often a group meets', () => {
  const often = (schedule: Partial<Schedule>, dayShift = 0) =>
    plain(repetitionText({...weekly('TU', '19:00'), ...schedule} as Schedule, view, dayShift));

  it('is said in words, on the day of the visitor’s clock', () => {
    expect(often({})).to.equal('Every Tuesday');
    expect(often({}, 1)).to.equal('Every Wednesday');
  });

  it('comes with the time where no date can be shown with it', () => {
    expect(often({restriction: 'Monthly'})).to.equal('Tuesday: ask which weeks · 7:00 PM');
    expect(often({restriction: 'Monthly', start: undefined, text: 'After work'})).to.equal(
      'Tuesday: ask which weeks · After work',
    );
  });

  it('comes with the words of the list where it gives no time, once', () => {
    expect(often({start: undefined, text: 'Tuesdays after work'})).to.equal('Every Tuesday · Tuesdays after work');
    expect(often({start: undefined, text: 'Every Tuesday'})).to.equal('Every Tuesday');
    expect(often({text: 'Tuesdays at seven'})).to.equal('Every Tuesday');
  });
});

describe('whom a group is for', () => {
  const who = (group: Partial<Group>) => whoText(aGroup(group), view);

  it('is two topics, the people, the ages and whether others can come', () => {
    expect(
      who({
        focus: ['anxiety', 'depression', 'grief'],
        audience: ['women'],
        ages: {minimum: 18, maximum: 30},
        openness: 'closed',
      }),
    ).to.equal('Anxiety · Depression · Women · Ages 18 to 30 · Only for people with this experience');
    expect(who({ages: {maximum: 25}, openness: 'open'})).to.equal('Up to age 25 · Open to anyone');
    expect(who({ages: {}})).to.equal('');
  });

  it('says once that family and friends are meant', () => {
    const audience = ['family', 'friends', 'women'] as Group['audience'];
    expect(who({kind: 'family', focus: ['grief'], audience})).to.equal('For family and friends · Grief · Women');
    expect(who({kind: 'condition', audience})).to.equal('Family · Friends · Women');
  });
});

describe('what else a listing says', () => {
  it('names the languages that are not the reader’s', () => {
    const group = aGroup({languages: ['en-GB', 'es', 'ar']});
    expect(otherLanguages(group, 'en-US')).to.deep.equal(['Spanish', 'Arabic']);
    expect(otherLanguages(aGroup({languages: ['de', 'en']}), 'de-AT')).to.deep.equal(['Englisch']);
  });

  it('gives the price as listed, and everything else in a word', () => {
    expect(costText({kind: 'fee', text: '5 dollars'}, strings)).to.equal('5 dollars');
    expect(costText({kind: 'fee'}, strings)).to.equal('Has a fee');
    expect(costText({kind: 'free', text: '0.00'}, strings)).to.equal('Free');
    expect(costText({kind: 'donation'}, strings)).to.equal('Free, donations welcome');
  });

  it('is said from the most important to the least, and nothing that the listing leaves open', () => {
    expect(factsOf(aGroup(), view)).to.deep.equal([]);
    const group = aGroup({
      focus: ['anxiety', 'depression', 'grief'],
      audience: ['women'],
      leadership: 'peer',
      cost: {kind: 'free'},
      openness: 'open',
      ages: {minimum: 18},
      languages: ['en', 'es'],
      access: ['step-free'],
      registration: {required: true},
    });
    expect(factsOf(group, view)).to.deep.equal([
      'Anxiety',
      'Depression',
      'Women',
      'Run by people who’ve been through it',
      'Free',
      'Open to anyone',
      'Age 18 and over',
      'Spanish',
      'Step-free access',
      'Sign up first',
    ]);
    expect(factsOf(aGroup({registration: {required: false}}), view)).to.deep.equal([]);
  });
});
