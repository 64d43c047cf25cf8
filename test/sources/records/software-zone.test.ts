import {expect} from 'chai';
import {statedBySoftware} from '../../../src/sources/records/software-zone.js';

describe('an offset that software wrote into a file', () => {
  const list = {timeZone: 'America/New_York'};

  it('is left out if the list’s own zone has it in winter or summer', () => {
    for (const offset of ['-05:00', '-04:00', 'UTC-5']) expect(statedBySoftware(offset, list), offset).to.equal('');
  });

  it('stays if the list’s zone never has it, or the list has none', () => {
    expect(statedBySoftware('+01:00', list)).to.equal('+01:00');
    expect(statedBySoftware('-05:00', {})).to.equal('-05:00');
  });

  it('gets its sign back where software left it out', () => {
    expect(statedBySoftware('1', list)).to.equal('+1');
    expect(statedBySoftware('5:30', list)).to.equal('+5:30');
  });

  it('is no name of a zone', () => {
    expect(statedBySoftware('America/New_York', list)).to.equal('America/New_York');
  });
});
