// In Node, because it needs no page.
import {expect} from 'chai';
import {
  checkedText,
  factsInWords,
  joined,
} from '../../../../../src/elements/support-group-finder/tools/print/paper-text.js';
import type {View} from '../../../../../src/elements/support-group-finder/render-context.js';
import {strings} from '../../../../../src/i18n/support-group-finder/en.js';
import {aGroup} from '../../../../helpers/a-group.js';

const VIEW = {strings, locale: 'en-US'} as View;

describe('the text of a printout', () => {
  it('leaves no gap where something is not known', () => {
    expect(joined('a', undefined, '', false, 'b')).to.equal('a · b');
  });

  it('names the programme and the labels of the list, not their codes', () => {
    const group = aGroup({
      programme: {code: 'aa', label: 'Alcoholics Anonymous'},
      cost: {kind: 'free'},
      labels: ['Open sharing'],
    });
    expect(factsInWords(group, VIEW).filter(Boolean)).to.deep.equal(['Alcoholics Anonymous', 'Free', 'Open sharing']);
  });

  it('says when someone checked a group, else when it was last changed, else nothing', () => {
    const assured = {on: '2026-10-02'};
    const updated = '2026-09-01';
    expect(checkedText({assured, updated}, VIEW)).to.equal('Last checked October 2, 2026');
    expect(checkedText({updated}, VIEW)).to.equal(strings.lastChanged('September 1, 2026'));
    expect(checkedText({assured: {on: 'soon'}, updated}, VIEW)).to.equal(strings.lastChanged('September 1, 2026'));
    expect(checkedText({assured: {on: 'soon'}, updated: 'never'}, VIEW)).to.equal('');
    expect(checkedText({}, VIEW)).to.equal('');
  });
});
