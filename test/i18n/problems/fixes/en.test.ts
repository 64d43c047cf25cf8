import {expect} from 'chai';
import {fixText} from '../../../../src/i18n/problems/fixes/en.js';
import type {Problem} from '../../../../src/model/problem.js';

const fix = (code: Problem['code'], values: Problem['values'] = {}, headers?: Record<string, string>) =>
  fixText({code, values}, headers);

describe('what to mend', () => {
  it('names the column, what was found, what was expected and an example', () => {
    expect(fix('unknown-day', {found: 'the'})).to.deep.equal({
      column: 'day',
      found: 'the',
      expected: 'a day of the week',
      example: 'Tuesday',
    });
    expect(fix('wrong-type', {field: 'ages.minimum', found: 'ten', expected: 'a number from 0 to 120'})).to.deep.equal({
      column: 'ages.minimum',
      found: 'ten',
      expected: 'a number from 0 to 120',
      example: '',
    });
    expect(fix('text-cut', {field: 'notes', limit: 4000}).expected).to.equal('at most 4000 characters');
  });

  it('calls a column as the list itself does', () => {
    expect(fix('unknown-day', {found: 'x'}, {day: 'Wochentag'}).column).to.equal('Wochentag');
    expect(fix('bad-link', {field: 'url', found: 'x'}, {url: 'Web', website: 'Other'}).column).to.equal('Web');
    expect(fix('no-place', {}, {venue: 'Where'}).column).to.equal('Where');
  });

  it('tells nothing of a row that its owner keeps private', () => {
    expect(fix('private', {found: 'The Smiths', id: '7'})).to.deep.include({column: '', found: ''});
  });
});
