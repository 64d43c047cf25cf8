import {expect} from 'chai';
import {emptyAsList} from '../../src/sources/empty-as-list.js';
import {SourceError} from '../../src/sources/source.js';
import type {Loaded, Reading} from '../../src/sources/source.js';
import type {ProblemCode} from '../../src/model/problem.js';

const failure = (code: ProblemCode) => new SourceError({code, values: {}});

function* failing(code: ProblemCode): Generator<void, Loaded> {
  yield;
  throw failure(code);
}

function resultOf({steps}: Reading): Loaded {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('a list with nothing in it', () => {
  it('is a list, whether that shows at once or while it is read', async () => {
    const atOnce = await emptyAsList(Promise.reject(failure('empty')));
    const later = await emptyAsList(Promise.resolve({steps: failing('empty')}));
    for (const reading of [atOnce, later]) expect(resultOf(reading)).to.deep.include({groups: [], records: 0});
  });

  it('is not what another failure leaves', async () => {
    const later = await emptyAsList(Promise.resolve({steps: failing('unknown-format')}));
    expect(() => resultOf(later)).to.throw(SourceError);
    const error = await emptyAsList(Promise.reject(failure('unknown-format'))).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError);
  });
});
