import {expect} from 'chai';
import {fixedZone, offsetsOf, readOffset, sameClock} from '../../../src/sources/values/zone-offsets.js';

describe('clocks', () => {
  it('are ahead of UTC by minutes in January and in July', () => {
    expect(offsetsOf('America/New_York')).to.deep.equal([-300, -240]);
    expect(offsetsOf('Asia/Kolkata')).to.deep.equal([330, 330]);
    expect(offsetsOf('Australia/Sydney')).to.deep.equal([660, 600]);
  });

  it('are the same when they agree in both', () => {
    expect(sameClock('America/New_York', 'America/Toronto')).to.equal(true);
    expect(sameClock('America/Denver', 'America/Phoenix'), 'summer').to.equal(false);
    expect(sameClock('America/Chicago', 'America/Denver')).to.equal(false);
  });
});

describe('an offset', () => {
  it('is read in minutes, as far as any clock has one', () => {
    expect(['UTC-5', '-05:00', 'GMT+1', '+05:45', '+0'].map(readOffset)).to.deep.equal([-300, -300, 60, 345, 0]);
    expect(['5', 'UTC', 'UTC+25', '-5:75', 'EST'].map(readOffset)).to.deep.equal(Array(5).fill(undefined));
  });

  it('has a zone without summer time where engines name one', () => {
    expect([0, -300, 60, 345].map(fixedZone)).to.deep.equal(['UTC', 'Etc/GMT+5', 'Etc/GMT-1', 'Asia/Kathmandu']);
    expect(fixedZone(-630)).to.equal(undefined);
  });
});
