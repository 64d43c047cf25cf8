import {expect} from '@open-wc/testing';
import {directoryOf} from '../../../../src/directory/directory.js';
import type {LivingList} from '../../../../src/directory/shapes.js';
import type {ProblemCode} from '../../../../src/model/problem.js';
import type {Source} from '../../../../src/sources/source.js';
import {SourceError} from '../../../../src/sources/source.js';
import {aFinder, aSource, settled, shown, textOf, until} from '../../../helpers/a-finder.js';
import {manyGroups} from '../../../helpers/some-groups.js';

/** A source that always fails and counts requests. */
function failing(code: ProblemCode) {
  const counted = {
    requests: 0,
    load: () => {
      counted.requests++;
      return Promise.reject(new SourceError({code, values: {}}));
    },
  };
  return counted satisfies Source;
}

describe('a list that could not be loaded', () => {
  const {setTimeout} = globalThis;
  /** How many of the long waits between retries are over. */
  let waited = 0;
  const hurry = ((action: () => void, ms = 0, ...rest: unknown[]) =>
    setTimeout(
      () => {
        if (ms >= 10_000) waited++;
        action();
      },
      ms >= 10_000 ? 20 : ms,
      ...rest,
    )) as unknown as typeof globalThis.setTimeout;
  beforeEach(() => {
    waited = 0;
    globalThis.setTimeout = hurry;
  });
  afterEach(() => (globalThis.setTimeout = setTimeout));

  it('is asked for again by itself, three times', async () => {
    const source = failing('unreachable');
    await aFinder({source});
    await until(() => waited === 3, 'it was not asked for again');
    await until(() => source.requests === 4, 'it was not asked for again');
  });

  it('is not asked for again when it is too large, but for a press on the button', async () => {
    const source = failing('too-large');
    const finder = await aFinder({source});
    await until(() => shown(finder, '[part=error]'), 'nothing was said');
    await until(() => waited === 1, 'time did not pass');
    dispatchEvent(new Event('online'));
    await finder.updateComplete;
    expect(source.requests).to.equal(1);
    shown(finder, '[data-action=retry]')?.click();
    await until(() => source.requests === 2, 'the button did nothing');
  });
});

describe('a list that is larger than what a page can hold', () => {
  it('is shown as far as it came, with a sentence that says so', async () => {
    const source = {
      async load(signal: AbortSignal): Promise<LivingList> {
        const loaded = await aSource(manyGroups(60)).load(signal);
        return {
          ...loaded,
          open: (context, now) => Object.assign(directoryOf(loaded, context, now), {isCut: true}),
        };
      },
    };
    const finder = await settled(await aFinder({source}));
    expect(textOf(shown(finder, '[part=sources]'))).to.include('too large to load in full, so some groups are missing');
    const whole = await settled(await aFinder({source: aSource(manyGroups(60))}));
    expect(textOf(shown(whole, '[part=sources]'))).to.equal('');
  });
});
