import {expect} from 'chai';
import {FACET_NAMES} from '../../../src/model/query.js';
import {readShardManifest} from '../../../src/directory/sharded/shard-manifest.js';
import {WEEK_QUARTERS} from '../../../src/directory/sharded/week.js';

const week = Array.from({length: WEEK_QUARTERS + 2}, () => 1);
const manifest = {
  format: 'peer-support-widgets/shards',
  version: 1,
  edition: '20260314-0123456789ab',
  groups: 3,
  facets: Object.fromEntries(FACET_NAMES.map((name) => [name, []])),
  week,
  online: week,
  uncommon: {topics: ['hoarding'], week},
  topics: {grief: 0},
  buckets: [0, 1],
  idFiles: 1,
};
const read = (changes: object = {}) => readShardManifest(JSON.stringify({...manifest, ...changes}));

describe('the manifest of shards', () => {
  it('is read', () => {
    expect(read()).to.deep.equal(manifest);
  });

  it('is told from other documents, and from one of a newer version', () => {
    expect(readShardManifest('[]')).to.equal(undefined);
    expect(readShardManifest('{"format":"peer-support-widgets/pack"}')).to.equal(undefined);
    expect(read({version: 2})).to.equal('newer');
  });

  it('is damaged when it was cut off, or a part is missing or can’t be true', () => {
    expect(readShardManifest(JSON.stringify(manifest).slice(0, -10))).to.equal('damaged');
    for (const changes of [
      {edition: '../..'},
      {groups: 'many'},
      {week: [0, 1]},
      {online: undefined},
      {uncommon: undefined},
      {uncommon: {topics: 'hoarding', week}},
      {uncommon: {topics: [], week: [1, 0]}},
      {facets: {}},
      {topics: {grief: 7}},
      {idFiles: 1.5},
    ])
      expect(read(changes), JSON.stringify(changes)).to.equal('damaged');
  });
});
