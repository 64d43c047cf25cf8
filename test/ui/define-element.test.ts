import {expect} from '@open-wc/testing';
import {defineElement} from '../../src/ui/define-element.js';

it('defines a tag once and leaves it alone afterwards', () => {
  class First extends HTMLElement {}
  class Second extends HTMLElement {}
  defineElement('test-once', First);
  defineElement('test-once', Second);
  expect(customElements.get('test-once')).to.equal(First);
});
