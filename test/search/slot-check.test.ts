import {expect} from '@open-wc/testing';
import type {Group, Place} from '../../src/model/group.js';
import type {Filters, Near} from '../../src/model/query.js';
import {buildIndex} from '../../src/search/build-index.js';
import {kmAlongSurface, straightMetres, surroundingsOf} from '../../src/search/distance.js';
import {createSlotCheck, isSlotFacet} from '../../src/search/slot-check.js';
import {ANY_SLOT, SLOT_VALUES} from '../../src/search/slots.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';

const checkOf = (group: Group, filters: Filters, near?: Near) =>
  createSlotCheck(buildIndex([group], {now: Date.UTC(2026, 10, 23)}).facets, filters, surroundingsOf(near));

const valuesOf = (bits: number): string =>
  SLOT_VALUES.flatMap(([, value], bit) => (bits & (1 << bit) ? [value] : [])).join(' ');

/** The values of the slots that fit; undefined when the group does not. */
function look(group: Group, filters: Filters, near?: Near): string | undefined {
  const bits = checkOf(group, filters, near).look(0);
  return bits & ANY_SLOT ? valuesOf(bits) : undefined;
}

const HERE: Near = {latitude: 0, longitude: 0, radiusKm: 100};
const at = (longitude: number): Place => ({latitude: 0, longitude, precision: 'exact'});
const MIXED = aGroup({
  meetings: [
    aMeeting({formats: ['in-person'], schedule: weekly('MO', '19:00')}),
    aMeeting({formats: ['online'], schedule: weekly('FR', '09:00')}),
  ],
});

describe('the look at the meetings of a group', () => {
  it('is what day, time and format ask for', () => {
    expect(['day', 'time', 'format', 'kind', 'focus'].filter((name) => isSlotFacet(name as 'day'))).to.deep.equal([
      'day',
      'time',
      'format',
    ]);
  });

  it('sees only meetings of which all is true', () => {
    expect(look(MIXED, {day: ['MO'], format: ['in-person']})).to.equal('MO evening in-person');
    expect(look(MIXED, {day: ['MO'], format: ['online']})).to.equal(undefined);
    expect(look(MIXED, {})).to.equal('MO FR morning evening in-person online');
  });

  it('counts a group for the values that only their own filter leaves out', () => {
    expect(look(MIXED, {day: ['MO']})).to.equal('MO FR evening in-person');
    expect(valuesOf(checkOf(MIXED, {day: ['MO'], format: ['online']}).look(0))).to.equal('FR in-person');
    expect(look(MIXED, {day: ['MO'], time: ['evening']})).to.equal('MO evening in-person');
    expect(valuesOf(checkOf(MIXED, {day: ['SU'], time: ['night']}).look(0))).to.equal('');
  });

  it('says that a group without meetings fits until something is asked of them', () => {
    const bare = aGroup({meetings: []});
    expect(checkOf(bare, {}).look(0)).to.equal(ANY_SLOT);
    expect(checkOf(bare, {day: ['MO']}).look(0)).to.equal(0);
    expect(checkOf(bare, {format: ['phone'], time: []}).look(0)).to.equal(0);
    expect(checkOf(bare, {}, HERE).look(0)).to.equal(ANY_SLOT);
  });

  it('leaves out what is too far to go to', () => {
    const group = aGroup({meetings: [aMeeting({place: at(5)})]});
    expect(look(group, {}, HERE)).to.equal(undefined);
    expect(look(group, {}, {...HERE, radiusKm: 600})).to.equal('TU evening in-person');
  });

  it('keeps of a far hybrid meeting only that one can join it from afar', () => {
    const group = aGroup({meetings: [aMeeting({formats: ['in-person', 'online'], place: at(5)})]});
    expect(look(group, {}, HERE)).to.equal('TU evening online');
    expect(look(group, {format: ['in-person']}, HERE)).to.equal(undefined);
  });

  it('judges a meeting at an unknown place by all the known ones of its group, whatever the filters leave of these', () => {
    const unknown = aMeeting({schedule: weekly('MO', '09:00')});
    const far = aGroup({meetings: [aMeeting({place: at(5)}), unknown]});
    const near = aGroup({meetings: [aMeeting({place: at(0.1)}), unknown]});
    const nobodyKnows = aGroup({meetings: [unknown]});
    for (const filters of [{}, {day: ['MO' as const]}]) {
      expect(look(far, filters, HERE)).to.equal(undefined);
      expect(look(near, filters, HERE)).to.include('MO');
      expect(look(nobodyKnows, filters, HERE)).to.include('MO');
    }
  });

  it('measures to the nearest meeting that fits', () => {
    const group = aGroup({
      meetings: [
        aMeeting({place: at(0.5), schedule: weekly('MO', '19:00')}),
        aMeeting({place: at(0.2), schedule: weekly('TU', '19:00')}),
        aMeeting({place: at(0.8), schedule: weekly('MO', '19:00')}),
      ],
    });
    const kmTo = (filters: Filters) => {
      const check = checkOf(group, filters, HERE);
      check.look(0);
      return kmAlongSurface(straightMetres(check.square));
    };
    expect(kmTo({})).to.be.closeTo(22.24, 0.01);
    expect(kmTo({day: ['MO']})).to.be.closeTo(55.6, 0.01);
  });
});
