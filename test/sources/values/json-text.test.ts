import {expect} from 'chai';
import fc from 'fast-check';
import {findJsonEnd, findRecords, parseJsonText} from '../../../src/sources/values/json-text.js';

describe('the end of a JSON value', () => {
  it('is where its bracket closes, not where one stands in a text', () => {
    expect(findJsonEnd('[{"a":"]}"}] and more')).to.equal(12);
    expect(findJsonEnd('["\\"]"]x')).to.equal(7);
    expect(findJsonEnd('[{"a":[1,2')).to.equal(-1);
  });

  it('is found behind any value', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.string(), (value, tail) => {
        const json = JSON.stringify(value);
        expect(findJsonEnd(json + tail)).to.equal(json.length);
      }),
    );
  });
});

describe('JSON in a text', () => {
  it('is given with what comes after its end', () => {
    expect(parseJsonText('[1] bye')).to.deep.equal({value: [1], trailing: 'bye'});
    expect(parseJsonText('[1]')).to.deep.equal({value: [1]});
  });

  it('is not there when it does not begin like JSON', () => {
    for (const text of ['Name,Day', '', 'hello', '42', '"text"']) expect(parseJsonText(text)).to.equal(undefined);
  });
});

describe('the records of a document', () => {
  it('are in the array that it is or has', () => {
    expect(findRecords([1])).to.deep.equal([1]);
    expect(findRecords({meetings: [{a: 1}], formats: [{b: 1}]})).to.deep.equal([{a: 1}]);
    expect(findRecords({records: [{id: 'r', fields: {name: 'x'}}]})).to.deep.equal([{id: 'r', name: 'x'}]);
    expect(findRecords({values: [['Name']]})).to.deep.equal([['Name']]);
  });

  it('are not made up', () => {
    for (const value of [{}, {data: 5}, {data: null}, 7, null, 'x', {items: {}}])
      expect(findRecords(value)).to.equal(undefined);
  });
});
