import {expect} from '@open-wc/testing';
import {listOf} from '../../../../src/elements/support-group-finder/sources/list-of.js';

describe('the list of an element', () => {
  it('is not in the language of the page unless it says so: that only chooses among the names a server has', () => {
    const holder = document.createElement('div');
    holder.lang = 'en';
    const list = listOf(Object.assign(holder, {src: 'groups.json', source: undefined, groups: undefined}));
    expect(list).to.include({locale: 'en'});
    expect(list).to.not.have.property('language');
  });
});
