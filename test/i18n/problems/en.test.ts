import {expect} from 'chai';
import {problemText} from '../../../src/i18n/problems/en.js';
import type {Problem, ProblemCode} from '../../../src/model/problem.js';

/** The values each code comes with. The type asks for every code there is. */
const VALUES: Record<ProblemCode, Problem['values']> = {
  offline: {},
  unreachable: {host: 'lists.example.org'},
  'not-shared': {host: 'bmlt.example'},
  'not-found': {status: 410},
  'http-error': {status: 503},
  stalled: {seconds: 15},
  'too-large': {megabytes: 140, limit: 100},
  'html-instead': {found: '<!doctype html>'},
  'not-json': {found: '[{"name" "x"}]'},
  truncated: {found: '"day":1,"ti'},
  'unknown-format': {found: '{"a":1}'},
  'wrong-part': {found: 'service bodies'},
  'pack-damaged': {},
  'pack-newer': {},
  empty: {},
  'trailing-text': {found: 'Done.'},
  'read-without-header': {found: '#1 name, #2 day'},
  'unexplained-formats': {found: 'C, RF'},
  'not-a-record': {found: 'null'},
  'no-name': {row: 7},
  'no-name-column': {found: 'Tag, Zeit'},
  'no-header': {found: '#1 ?, #2 day'},
  private: {},
  deleted: {id: '4711'},
  superseded: {id: '4711'},
  'not-support': {found: 'Blood drive'},
  'duplicate-id': {id: 'monday-group'},
  'no-id': {used: 'monday-group-mo-19-00'},
  'no-time-zone': {time: '19:45'},
  'unknown-time-zone': {found: 'UTC-5'},
  'unknown-day': {found: 'the'},
  'unknown-time': {found: 'late'},
  'midnight-unsure': {found: '00:00'},
  'half-unsure': {found: '5:30-7:00'},
  'odd-duration': {found: '-11hr'},
  'schedule-limit': {found: 'No meeting last Thursday'},
  'schedule-text-only': {found: 'every 2 weeks'},
  'unknown-type': {found: 'ASBI'},
  'ambiguous-type': {found: 'Y'},
  'no-place': {},
  'bad-coordinates': {found: '0, 0'},
  'swapped-coordinates': {found: '-122.4, 37.8'},
  'shared-coordinates': {count: 1049},
  'bad-link': {field: 'website', found: 'javascript:alert(1)'},
  'odd-phone': {found: 'ask Sam'},
  'bad-date': {field: 'updated', found: 'soon'},
  'wrong-type': {field: 'ages.minimum', found: 'ten', expected: 'a number from 0 to 120'},
  'text-cut': {field: 'notes', limit: 4000},
  'repaired-text': {field: 'location_notes'},
};
const CODES = Object.keys(VALUES) as ProblemCode[];

describe('problemText', () => {
  for (const code of CODES) {
    it(`says in whole sentences what is wrong, with what was found: ${code}`, () => {
      const text = problemText({code, values: VALUES[code]});
      expect(text).to.match(/^[\p{Lu}“\d(].{20,}\.$/u);
      expect(text).not.to.match(/undefined|NaN|\[object/);
      for (const value of Object.values(VALUES[code])) expect(text).to.include(String(value));
    });
  }

  it('says something else for every code', () => {
    const texts = CODES.map((code) => problemText({code, values: {}}));
    expect(new Set(texts).size).to.equal(CODES.length);
  });

  it('says “(nothing)” where nothing was found, and not empty quotes', () => {
    expect(problemText({code: 'unknown-day', values: {found: ''}})).to.include('(nothing)');
    expect(problemText({code: 'unreachable', values: {host: ''}})).to.match(/^The server didn’t respond/);
  });

  it('echoes nothing of a record that its owner keeps private', () => {
    expect(problemText({code: 'private', values: {found: 'The Smith family'}})).not.to.include('Smith');
  });
});
