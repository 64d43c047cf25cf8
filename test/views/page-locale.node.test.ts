/** In Node, because browsers know what is around an element: test/i18n/locale.browser.test.ts. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pageLocale} from '../../src/views/page-locale.js';

const element = (lang: string | null) => ({getAttribute: () => lang}) as unknown as Element;

describe('the language around an element on a server', () => {
  it('is its own, else English', () => {
    assert.equal(pageLocale(element('de-AT')), 'de-AT');
    assert.equal(pageLocale(element(null)), 'en');
  });
});
