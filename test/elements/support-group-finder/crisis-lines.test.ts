import {expect} from '@open-wc/testing';
import {linesFor} from '../../../src/elements/support-group-finder/crisis-lines.js';
import type {Helpline} from '../../../src/model/helpline.js';

const aLine = (id: string, kind: Helpline['kind'], more: Partial<Helpline> = {}): Helpline => ({
  id,
  kind,
  name: id,
  ...more,
});

describe('the lines for a kind of crisis', () => {
  const lines = [aLine('s', 'support'), aLine('a', 'addiction'), aLine('c', 'crisis'), aLine('v', 'abuse')];
  const ids = (kind: Parameters<typeof linesFor>[0]) => linesFor(kind, lines).map(({id}) => id);

  it('are the most fitting first', () => {
    expect(ids('self-harm')).to.deep.equal(['c', 's']);
    expect(ids('violence')).to.deep.equal(['v', 'c', 's']);
    expect(ids('danger')).to.deep.equal(['c', 'a']);
  });

  it('leave room for a crisis line where there are several for abuse', () => {
    const many = [aLine('v1', 'abuse'), aLine('v2', 'abuse'), aLine('c', 'crisis')];
    expect(linesFor('violence', many).map(({id}) => id)).to.deep.equal(['v1', 'c']);
  });

  it('are four at most, and none that is only for some', () => {
    const many = [
      aLine('1', 'crisis', {audience: ['veterans']}),
      ...['2', '3', '4', '5', '6'].map((id) => aLine(id, 'crisis')),
    ];
    expect(linesFor('danger', many).map(({id}) => id)).to.deep.equal(['2', '3', '4', '5']);
  });

  it('are those of the region where the site has named one', () => {
    const here = [aLine('e', 'crisis', {regions: ['GB-ENG']}), aLine('s', 'crisis', {regions: ['GB-SCT']})];
    expect(linesFor('danger', here, 'GB-SCT').map(({id}) => id)).to.deep.equal(['s']);
    expect(linesFor('danger', here)).to.have.lengthOf(2);
  });
});
