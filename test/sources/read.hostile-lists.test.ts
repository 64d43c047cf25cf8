/**
 * Every format, broken in many ways. Whatever comes, each record is accounted for, no link is unsafe, and the only error is the one that
 * says why nothing could be read. `read.broken-lists.test.ts` breaks them many more times.
 */
import {expect} from 'chai';
import fc from 'fast-check';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import {brokenList, faultsWhenBroken, FORMATS, isContainer, nest, read} from '../helpers/broken-lists.js';
import {SAMPLES} from '../helpers/format-samples.js';

describe('lists that are broken', () => {
  for (const [number, format] of FORMATS.entries()) {
    it(`in ways nobody thought of are read as far as they can be: ${format.type} (${number + 1})`, async () => {
      await fc.assert(
        fc.asyncProperty(brokenList, async (broken) => {
          expect(await faultsWhenBroken(format, broken)).to.deep.equal([]);
        }),
        {numRuns: 200},
      );
    });
  }

  it('of another format than they are said to be are read as that, or the reason is given', async () => {
    const types = [...new Set(SAMPLES.map(([type]) => type)), 'csv' as const];
    for (const [, document] of SAMPLES) {
      for (const type of types) {
        try {
          const {groups, merged, rejected, records} = await readGroups(JSON.stringify(document), {type});
          expect(groups.length + merged + rejected.length).to.equal(records);
        } catch (error) {
          expect(error, type).to.be.instanceOf(SourceError);
        }
      }
    }
  });

  it('and as deep as a well do no harm', async () => {
    for (const deep of ['['.repeat(50_000), '{"a":'.repeat(50_000), '['.repeat(20_000) + ']'.repeat(20_000)]) {
      expect(await read(deep, undefined)).to.deep.equal([]);
    }
    for (const [, document] of SAMPLES) {
      const wrapped = {
        ...(isContainer(document) ? document : {}),
        '@graph': nest(document, 2000),
        data: nest(document, 2000),
      };
      expect(await read(JSON.stringify(wrapped), undefined)).to.deep.equal([]);
    }
  });
});
