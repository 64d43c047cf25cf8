import {expect} from 'chai';
import {addTextLimit} from '../../../src/sources/records/text-limit.js';
import {weekly} from '../../helpers/a-group.js';
import {ignore} from '../../helpers/notes.js';

describe('a text about a schedule', () => {
  const limitedBy = (text: string) => {
    const schedule = weekly('FR', '19:00');
    addTextLimit(schedule, text, ignore);
    return schedule;
  };

  it('restricts the rule beside it', () => {
    const {freq, byday} = limitedBy('Last Friday only');
    expect(freq).to.equal('MONTHLY');
    expect(byday).to.deep.equal([{nth: -1, day: 'FR'}]);
  });

  it('takes the dates away if it says no more than how often', () => {
    expect(limitedBy('monthly').restriction).to.equal('monthly');
  });

  it('changes nothing if it restricts nothing', () => {
    expect(limitedBy('Every Friday at seven')).to.deep.equal(weekly('FR', '19:00'));
  });
});
