import {expect} from 'chai';
import fc from 'fast-check';
import {LinesError, readLines} from '../../src/helplines/read-lines.js';

const GOOD = {
  id: 'us-own',
  country: 'US',
  kind: 'crisis',
  name: 'Our line',
  phones: [{number: '1-800-555-0199', press: '2'}],
  hours: {zone: 'America/Chicago', rules: [{days: [1, 5], open: '09:00', close: '17:00'}]},
  recheckBy: '2027-05-01',
};
const read = (value: unknown, country = 'US') => readLines(JSON.stringify(value), country);

describe("a site's own lines", () => {
  it('are taken as they are', () => {
    const known = read([GOOD, {...GOOD, id: 'us-later', recheckBy: '2027-03-01'}]);
    expect(known?.lines.map(({id}) => id)).to.deep.equal(['us-own', 'us-later']);
    expect(known?.lines[0]?.phones).to.deep.include({
      number: '1-800-555-0199',
      press: '2',
      e164: undefined,
      label: undefined,
      reach: undefined,
      services: undefined,
    });
    expect(known?.recheckBy).to.equal('2027-03-01');
    expect(known?.emergency).to.equal(undefined);
  });

  it('may bring emergency numbers', () => {
    const emergency = {
      id: 'xk-emergency',
      country: 'XK',
      kind: 'emergency',
      name: 'Emergency',
      phones: [{number: '192', services: ['police']}],
    };
    expect(read([emergency], 'XK')?.emergency).to.deep.equal([{number: '192', services: ['police']}]);
  });

  it('are those of the country, and those that name none', () => {
    const anywhere = {...GOOD, country: undefined};
    expect(read([GOOD], 'GB')).to.equal(undefined);
    expect(read([anywhere], 'GB')?.lines).to.have.length(1);
  });

  const broken: [string, unknown][] = [
    ['no list', {lines: []}],
    ['a number that is no text', [{...GOOD, phones: [{number: 988}]}]],
    ['a number with a script', [{...GOOD, phones: [{number: 'javascript:alert(1)'}]}]],
    ['no name', [{...GOOD, name: ''}]],
    ['no id', [{...GOOD, id: 'a b'}]],
    ['a kind nobody knows', [{...GOOD, kind: 'chat'}]],
    ['no way to reach it', [{...GOOD, phones: []}]],
    ['a time zone that is none', [{...GOOD, hours: {zone: 'Mars', rules: []}}]],
    ['hours without times', [{...GOOD, hours: {zone: 'UTC', rules: [{days: [1, 2]}]}}]],
    ['a key that is a sentence', [{...GOOD, phones: [{number: '988', press: 'one or two'}]}]],
    ['one bad line among good ones', [GOOD, null]],
  ];
  for (const [what, value] of broken) {
    it(`are not taken when there is ${what}`, () => {
      expect(() => read(value)).to.throw(LinesError);
    });
  }

  it('are read or refused with a reason, whatever the file is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          readLines(text, 'US');
        } catch (error) {
          expect(error).to.be.instanceOf(LinesError);
        }
      }),
    );
  });
});
