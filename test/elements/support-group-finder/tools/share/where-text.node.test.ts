// In Node, because it needs no page.
import {expect} from 'chai';
import {
  joinText,
  pageText,
  whereText,
} from '../../../../../src/elements/support-group-finder/tools/share/where-text.js';
import type {View} from '../../../../../src/elements/support-group-finder/render-context.js';
import {strings} from '../../../../../src/i18n/support-group-finder/en.js';
import type {Meeting, Place} from '../../../../../src/model/group.js';
import {aGroup, aMeeting} from '../../../../helpers/a-group.js';

const VIEW = {strings} as View;
const HALL: Place = {name: 'Town Hall', lines: ['1 Oak Street'], locality: 'Salem', region: 'MA', precision: 'exact'};

const whereOf = (place: Partial<Place>, formats: Meeting['formats'] = ['in-person']) =>
  whereText(aMeeting({formats, place: {...HALL, ...place}}), VIEW);
const joinOf = (join: Meeting['join']) => joinText(aMeeting({formats: ['online'], join}), VIEW);

describe('where a group meets, away from the page', () => {
  it('has the whole address only where everybody may know it', () => {
    expect(whereOf({})).to.equal('Town Hall, 1 Oak Street, Salem, MA');
    expect(whereOf({precision: 'approximate'})).to.equal(`Salem, ${strings.placeApproximate}`);
    expect(whereOf({precision: 'withheld'})).to.equal(`Salem, ${strings.placeWithheld}`);
  });

  it('is empty where no one goes anywhere', () => {
    expect(whereOf({}, ['online'])).to.equal('');
    expect(whereText(aMeeting(), VIEW)).to.equal('');
  });
});

describe('how to join, away from the page', () => {
  it('has an address that gives no code away', () => {
    expect(joinOf({url: 'https://zoom.us/j/777'})).to.equal(strings.joinAt('https://zoom.us/j/777'));
  });

  it('leads to the page where the address or what goes with it has a code', () => {
    expect(joinOf({url: 'https://zoom.us/j/777?pwd=abc'})).to.equal(strings.joinOnPage);
    expect(joinOf({url: 'https://zoom.us/j/777', secret: 'blue-lamp'})).to.equal(strings.joinOnPage);
    expect(joinOf({phone: '+1 646 555 0100'})).to.equal(strings.joinOnPage);
  });

  it('says whom to ask, or nothing where nothing is known', () => {
    expect(joinOf('ask')).to.equal(strings.askForLink);
    expect(joinOf(undefined)).to.equal('');
  });
});

describe('the page of a group, away from the page', () => {
  it('is left out where its address has a code', () => {
    expect(pageText(aGroup({url: 'https://lake.example.org/'}), VIEW)).to.equal(
      strings.pageIs('https://lake.example.org/'),
    );
    expect(pageText(aGroup({url: 'https://lake.example.org/?token=abc'}), VIEW)).to.equal('');
    expect(pageText(aGroup(), VIEW)).to.equal('');
  });
});
