import {expect} from 'chai';
import {leadAndOthers} from '../../src/helplines/lead-and-others.js';
import type {Helpline} from '../../src/model/helpline.js';

const line = (id: string, more: Partial<Helpline>): Helpline => ({id, kind: 'crisis', name: id, ...more});
const ids = ({lead, others}: ReturnType<typeof leadAndOthers>) => [lead?.id, ...others.map(({id}) => id)];

describe('the line that leads', () => {
  it('is the first one that anyone in a crisis can turn to', () => {
    expect(ids(leadAndOthers([line('a', {}), line('b', {})]))).to.deep.equal(['a', 'b']);
    expect(ids(leadAndOthers([line('a', {kind: 'support'})]))).to.deep.equal(['a']);
  });

  it('is never one for violence or addiction alone, except on a page for the people it serves', () => {
    const abuse = line('a', {kind: 'abuse', audience: ['women']});
    expect(ids(leadAndOthers([abuse, line('b', {})]))).to.deep.equal([undefined, 'a', 'b']);
    expect(ids(leadAndOthers([abuse], ['women']))).to.deep.equal(['a']);
    expect(ids(leadAndOthers([]))).to.deep.equal([undefined]);
  });
});
