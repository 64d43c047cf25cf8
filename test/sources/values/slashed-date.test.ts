import {expect} from 'chai';
import {slashedDate} from '../../../src/sources/values/slashed-date.js';

describe('a date with slashes or dots', () => {
  it('has its month first with slashes, its day first with dots', () => {
    expect(slashedDate('3/4/2026')).to.equal('2026-03-04');
    expect(slashedDate('3.4.2026 19:00')).to.equal('2026-04-03');
  });

  it('has its day first where that can be no month', () => {
    expect(slashedDate('24/3/2026')).to.equal('2026-03-24');
  });

  it('is empty where the text is no such date', () => {
    for (const text of ['', '2026-03-04', '3/4/26', '3/4/20261', 'on 3/4/2026']) expect(slashedDate(text)).to.equal('');
  });
});
