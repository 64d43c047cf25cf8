import {expect} from 'chai';
import {cleanName} from '../../../src/sources/values/names.js';

describe('a name', () => {
  const CASES: [string, string, string][] = [
    ['Tuesday Circle', 'Tuesday Circle', 'active'],
    ['(SUSPENDED) Tuesday Circle', 'Tuesday Circle', 'paused'],
    ['Tuesday Circle (Suspended)', 'Tuesday Circle', 'paused'],
    ['CANCELLED: Tuesday Circle', 'Tuesday Circle', 'paused'],
    ['Temporarily closed - Tuesday Circle', 'Tuesday Circle', 'paused'],
    ['25037 Beverly AFG', 'Beverly AFG', 'active'],
    ['12 Steps at Noon', '12 Steps at Noon', 'active'],
    ['2020 Vision', '2020 Vision', 'active'],
    ['THURSDAY NIGHT', 'THURSDAY NIGHT', 'active'],
    ['Suspended', 'Suspended', 'paused'],
    ['No Meetingwood Lane', 'No Meetingwood Lane', 'active'],
  ];
  for (const [listed, name, status] of CASES) {
    it(`"${listed}"`, () => {
      expect(cleanName(listed)).to.deep.equal({name, status});
    });
  }
});
