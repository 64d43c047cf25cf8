import {expect} from 'chai';
import {EMERGENCY_COUNTRIES, emergencyNumbers} from '../../src/helplines/emergency.js';

describe('emergency numbers', () => {
  it('gives the one number of a country that has one', () => {
    expect(emergencyNumbers('US')).to.deep.equal([{number: '911', services: ['all']}]);
    expect(emergencyNumbers('AU')).to.deep.equal([{number: '000', services: ['all']}]);
  });

  it('says which service answers where each has its own', () => {
    expect(emergencyNumbers('JP')).to.deep.equal([
      {number: '119', services: ['ambulance', 'fire']},
      {number: '110', services: ['police']},
    ]);
  });

  it('leads with the general number and leaves the fire brigade out of the short list', () => {
    expect(emergencyNumbers('AR').map(({number}) => number)).to.deep.equal(['911']);
    expect(emergencyNumbers('BR').map(({number}) => number)).to.deep.equal(['192', '190']);
  });

  it("never gives another country's number", () => {
    for (const unknown of [undefined, '', 'XX', 'toString', '__proto__'])
      expect(emergencyNumbers(unknown)).to.deep.equal([]);
  });

  it('gives every listed country something to dial', () => {
    for (const country of EMERGENCY_COUNTRIES) {
      const numbers = emergencyNumbers(country);
      expect(numbers, country).to.not.be.empty;
      for (const {number} of numbers) expect(number, country).to.match(/^\d{2,5}$/);
    }
  });
});
