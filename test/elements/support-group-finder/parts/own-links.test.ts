import {expect} from '@open-wc/testing';
import {ownLinks} from '../../../../src/elements/support-group-finder/parts/own-links.js';

/** What the site has put into an element. */
function own(content: string) {
  const element = document.createElement('div');
  element.innerHTML = content;
  return ownLinks(element);
}

describe('the site’s own links to help', () => {
  it('are those in the slot for a crisis, as links or within something', () => {
    const {has} = own(
      '<a slot="crisis" href="tel:111">A</a><p slot="crisis"><a href="sms:222">B</a></p><a href="tel:333">C</a>',
    );
    expect(['tel:111', 'sms:222', 'tel:333'].map(has)).to.deep.equal([true, true, false]);
  });

  it('lead to the same number however they write it', () => {
    const {has} = own('<a slot="crisis" href="tel:1-800-555-0100">A</a><a slot="crisis" href="sms:741741">B</a>');
    expect(['tel:18005550100', 'tel:18005550100,1', 'sms:741741?&body=Hello'].map(has)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(['tel:1800555010', 'sms:18005550100', 'tel:741741'].map(has)).to.deep.equal([false, false, false]);
  });

  it('lead to the same page only by the same address', () => {
    const {has} = own('<a slot="crisis" href="https://chat.example.org/?a=1">A</a>');
    expect(['https://chat.example.org/?a=1', 'https://chat.example.org/'].map(has)).to.deep.equal([true, false]);
  });

  it('can call someone where one of them is a number to call', () => {
    expect(own('<a slot="crisis" href="tel:111">A</a>').canCall).to.equal(true);
    expect(own('<a slot="crisis" href="sms:111">A</a>').canCall).to.equal(false);
    expect(own('').canCall).to.equal(false);
  });
});
