import {expect} from 'chai';
import fc from 'fast-check';
import {describeUse, holdsValue} from '../../../src/sources/accounting/column-use.js';

const always = () => true;
const exampleOf = (value: unknown) => describeUse('Notes', ['notes'], [value], always).example;

describe('a value', () => {
  it('says something', () => {
    for (const value of ['Tea', 0, false, ['a'], {a: null}])
      expect(holdsValue(value), JSON.stringify(value)).to.equal(true);
  });

  it('says nothing', () => {
    for (const value of ['', ' \n', undefined, null, [], {}])
      expect(holdsValue(value), JSON.stringify(value)).to.equal(false);
  });
});

describe('the use of a column', () => {
  it('has a name, what it was used as, the number of rows and an example', () => {
    expect(describeUse(' Where ', ['venue', 'address'], ['', 'Town Hall', null, 'Mill'], always)).to.deep.equal({
      name: 'Where',
      used: 'venue, address',
      rows: 2,
      example: 'Town Hall',
    });
    expect(describeUse('Shoe', [], [], always)).to.deep.equal({name: 'Shoe', used: null, rows: 0});
  });

  it('shows nothing of a row that may not be shown', () => {
    const values = ['one', 'two', 'three'];
    expect(describeUse('Notes', ['notes'], values, (index) => index === 2)).to.include({rows: 3, example: 'three'});
    expect(describeUse('Notes', ['notes'], values, () => false)).to.not.have.property('example');
  });

  it('shows no pass code', () => {
    expect(describeUse('Code', ['secret'], ['tea'], always)).to.deep.equal({name: 'Code', used: 'secret', rows: 1});
    for (const text of ['Zoom passcode: 1234', '+1 555 0100,,5550100222#', {password: 'Passcode: tea'}])
      expect(exampleOf(text), JSON.stringify(text)).to.equal(undefined);
    const {example} = describeUse('Notes', ['notes'], ['Passcode: 1234', 'Tea'], always);
    expect(example, 'the next row').to.equal('Tea');
  });

  const EXAMPLES: [value: unknown, example: string | undefined][] = [
    ['<b>Tea</b> and\n cake', 'Tea and cake'],
    [12, '12'],
    [false, 'false'],
    [['a', 1], '["a",1]'],
    ['n/a', undefined],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(79)}…`],
  ];
  for (const [value, example] of EXAMPLES) {
    it(`shows ${example ?? 'nothing'} for ${JSON.stringify(value)}`, () => {
      expect(exampleOf(value)).to.equal(example);
    });
  }

  it('shows at most 80 characters, none of them half, of whatever there is', () => {
    const value = fc.oneof(fc.string({unit: 'grapheme', maxLength: 200}), fc.object(), fc.anything());
    fc.assert(
      fc.property(value, (each) => {
        const example = exampleOf(each) ?? '';
        expect(example.length).to.be.at.most(80);
        expect(() => encodeURIComponent(example)).to.not.throw();
      }),
    );
  });

  it('leaves out an object that is too deep or refers to itself', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(describeUse('Notes', ['notes'], [loop], always)).to.deep.equal({name: 'Notes', used: 'notes', rows: 1});
  });
});
