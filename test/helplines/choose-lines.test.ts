import {expect} from 'chai';
import fc from 'fast-check';
import {chooseLines} from '../../src/helplines/choose-lines.js';
import type {Helpline, HelplineAudience} from '../../src/model/helpline.js';

const line = (id: string, more: Partial<Helpline> = {}): Helpline => ({id, kind: 'crisis', name: id, ...more});
const ids = (lines: Helpline[]) => lines.map(({id}) => id);

const LINES = [
  line('all'),
  line('veterans', {audience: ['veterans', 'military', 'family']}),
  line('youth', {audience: ['youth', 'lgbtq']}),
  line('both', {audience: ['all', 'family']}),
  line('north', {regions: ['GB-NIR']}),
];

describe('choosing lines', () => {
  it('keeps all of them, in their order, when nobody has said anything', () => {
    expect(chooseLines(LINES)).to.deep.equal(LINES);
  });

  it('leaves out the lines of other regions', () => {
    expect(ids(chooseLines(LINES, 'GB-ENG'))).not.to.include('north');
    expect(ids(chooseLines(LINES, 'GB-NIR'))).to.include('north');
  });

  it('puts the lines made for somebody first, and leaves out those only for others', () => {
    expect(ids(chooseLines(LINES, undefined, ['veterans']))).to.deep.equal(['veterans', 'all', 'both', 'north']);
    expect(ids(chooseLines(LINES, undefined, ['family']))).to.deep.equal(['veterans', 'both', 'all', 'north']);
  });

  it('keeps a helpline about violence that is for women, and no other that is for women', () => {
    const women = [line('abuse', {kind: 'abuse', audience: ['women']}), line('crisis', {audience: ['women']})];
    expect(ids(chooseLines(women, undefined, ['veterans']))).to.deep.equal(['abuse']);
  });

  it('never takes a line for everybody away', () => {
    const audiences = fc.uniqueArray(
      fc.constantFrom<HelplineAudience>('adults', 'youth', 'women', 'veterans', 'military', 'lgbtq', 'family'),
    );
    fc.assert(
      fc.property(audiences, (audience) => {
        expect(ids(chooseLines(LINES, undefined, audience))).to.include.members(['all', 'both']);
      }),
    );
  });
});
