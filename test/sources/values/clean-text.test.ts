import {expect} from 'chai';
import {repairMojibake} from '../../../src/sources/values/clean-text.js';

describe('text in the wrong encoding', () => {
  it('is not seen in words that are right', () => {
    for (const right of ['Ângela', 'Ça va', 'São Paulo', 'Âge d’or', 'FRANÇAIS', 'É', 'naïve']) {
      expect(repairMojibake(right)).to.equal(right);
    }
  });
});
