import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {pinsOf, whyUnmapped} from '../../../../../src/elements/support-group-finder/tools/map/pins.js';
import type {Format, Place} from '../../../../../src/model/group.js';
import {aGroup, aMeeting} from '../../../../helpers/a-group.js';
import {someGroups} from '../../../../helpers/random-groups.js';

const EXACT: Place = {locality: 'Salem', latitude: 42.52, longitude: -70.9, precision: 'exact'};
const groupAt = (place: Place | undefined, ...formats: Format[]) => aGroup({meetings: [aMeeting({place, formats})]});

describe('the pins of a group', () => {
  it('are one for each exact place where it meets in person', () => {
    const other = {...EXACT, latitude: 42.6};
    const meetings = [EXACT, EXACT, other].map((place, index) => aMeeting({id: `m${index}`, place}));
    const pins = pinsOf(aGroup({meetings}));
    expect(pins.map(({latitude, town, meetings: there}) => [latitude, town, there.map(({id}) => id)])).to.deep.equal([
      [42.52, 'Salem', ['m0', 'm1']],
      [42.6, 'Salem', ['m2']],
    ]);
  });

  it('count the equator and the meridian as places', () => {
    expect(pinsOf(groupAt({latitude: 0, longitude: 0, precision: 'exact'}, 'in-person'))).to.have.length(1);
  });

  for (const [why, place, formats] of [
    ['an approximate place', {...EXACT, precision: 'approximate'}, ['in-person']],
    ['a withheld place', {...EXACT, precision: 'withheld'}, ['in-person']],
    ['a place that is none', {...EXACT, precision: 'none'}, ['in-person']],
    ['an exact place without coordinates', {precision: 'exact', lines: ['12 Main Street']}, ['in-person']],
    ['coordinates of nowhere', {...EXACT, latitude: 91}, ['in-person']],
    ['coordinates that are no numbers', {...EXACT, longitude: NaN}, ['in-person']],
    ['an online group, whatever place its list gives', EXACT, ['online']],
    ['a group that meets by phone', EXACT, ['phone']],
    ['a group of which nobody says how it meets', EXACT, []],
  ] as [string, Place, Format[]][])
    it(`are none for ${why}`, () => expect(pinsOf(groupAt(place, ...formats))).to.deep.equal([]));

  it('never show a place that is not exact or that one does not go to', () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        for (const group of groups) {
          for (const {latitude, longitude, meetings} of pinsOf(group)) {
            expect(meetings).not.to.be.empty;
            for (const {formats, place} of meetings) {
              expect(formats).to.include('in-person');
              expect(place).to.include({precision: 'exact', latitude, longitude});
            }
          }
        }
      }),
    );
  });
});

describe('why a group is not on the map', () => {
  it('tells those one joins from afar from those that keep their address and those nobody knows it of', () => {
    expect(whyUnmapped(groupAt(EXACT, 'online', 'phone'))).to.equal('remote');
    expect(whyUnmapped(groupAt({precision: 'withheld'}, 'in-person', 'online'))).to.equal('private');
    expect(whyUnmapped(groupAt({precision: 'approximate'}, 'in-person'))).to.equal('unknown');
    expect(whyUnmapped(groupAt(undefined))).to.equal('unknown');
    expect(whyUnmapped(aGroup({meetings: []}))).to.equal('unknown');
  });
});
