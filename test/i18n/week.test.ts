import {expect} from 'chai';
import {weekOf} from '../../src/i18n/week.js';

describe('the week', () => {
  it('begins on Sunday or Monday, as people of a country count', () => {
    expect(weekOf('en-US').days).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    expect(weekOf('en-GB').days).to.deep.equal([1, 2, 3, 4, 5, 6, 0]);
    expect(weekOf('de').days[0]).to.equal(1);
    expect(weekOf('pt-BR').days[0]).to.equal(0);
  });

  it('ends on Saturday and Sunday in most countries', () => {
    expect(weekOf('en-US').weekend).to.have.members([0, 6]);
  });
});
