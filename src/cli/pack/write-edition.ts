/// <reference types="node" />
/** Writes the files of a pack: when groups meet, the index, the ids, and the records in blocks. */
import {blockPath} from '../../directory/packed/manifest.js';
import type {Manifest, PackBlocks, PackFile} from '../../directory/packed/manifest.js';
import {ClockBuilder} from '../../directory/packed/clock.js';
import {encodeColumn} from '../../directory/packed/columns.js';
import {idHash} from '../../search/index/ids.js';
import {writeIndex} from '../../directory/packed/packed-index.js';
import {FactsGatherer} from '../../directory/list-facts.js';
import type {Group} from '../../model/group.js';
import type {EditionWriter} from './edition-writer.js';
import type {GroupStore} from './group-store.js';
import {indexTogether} from './index-together.js';
import {PointTable} from './point-table.js';
import {endsBlock, recordOrder, weekMinutes} from './record-order.js';

/** All records are in one file, too, up to this size: a page can't load a larger one. */
const MOST_WHOLE_BYTES = 100e6;

const LINE_BREAK = new Uint8Array([10]);

/** Says how far a part of the work is. */
export type OnProgress = (part: 'index' | 'records', done: number, of: number) => void;

/** So many groups between two reports. */
const REPORTED = 5000;

/** What the manifest says of the files, without the folder of the edition. */
export type Written = Pick<Manifest, 'facts' | 'files' | 'blocks'>;

/** Writes everything but the manifest. `now` is epoch ms. */
export function writeEdition(store: GroupStore, edition: EditionWriter, now: number, onProgress: OnProgress): Written {
  const {size} = store;
  const clock = new ClockBuilder();
  const points = new PointTable();
  const gatherer = new FactsGatherer(now);
  const hashes = new Uint32Array(size);
  const index = indexTogether(store, now, (group, position) => {
    clock.add(group);
    for (const meeting of group.meetings) points.add(meeting);
    gatherer.add(group);
    hashes[position] = idHash(group.id);
    if (position % REPORTED === 0) onProgress('index', position, size);
  });
  const order = recordOrder(weekMinutes(clock, size, now));
  const files: Manifest['files'] = {
    clock: edition.add('clock.bin', clock.write(order)),
    ids: edition.add('ids.bin', [new Uint8Array(order.map((each) => hashes[each] as number).buffer)]),
    index: edition.add(
      'index.bin',
      writeIndex({...index, points: points.points, pointNumbers: points.numbers, records: inverseOf(order)}),
    ),
  };
  const {blocks, whole} = writeBlocks(store, edition, order, onProgress);
  if (whole) files.records = whole;
  return {facts: gatherer.facts, files, blocks};
}

/** For each position the number of its record. */
function inverseOf(order: Uint32Array): Uint32Array {
  const records = new Uint32Array(order.length);
  order.forEach((position, record) => (records[position] = record));
  return records;
}

function writeBlocks(
  store: GroupStore,
  edition: EditionWriter,
  order: Uint32Array,
  onProgress: OnProgress,
): {blocks: PackBlocks; whole?: PackFile} {
  const encoder = new TextEncoder();
  const blocks: PackBlocks = {groups: [], bytes: [], sha256: '', crc32: ''};
  const whole = edition.grow('records.json');
  let wholeBytes = 0;
  let groups: Group[] = [];
  const endBlock = () => {
    if (!groups.length) return;
    const text = encoder.encode(JSON.stringify(encodeColumn(groups)));
    const {bytes, sha256, crc32} = edition.add(blockPath('.', blocks.bytes.length).slice(2), [text]);
    blocks.groups.push(groups.length);
    blocks.bytes.push(bytes);
    blocks.sha256 += sha256;
    blocks.crc32 += crc32;
    wholeBytes += bytes + 1;
    if (wholeBytes <= MOST_WHOLE_BYTES) {
      whole.write(text);
      whole.write(LINE_BREAK);
    }
    groups = [];
  };
  order.forEach((position, record) => {
    const group = store.at(position);
    groups.push(group);
    if (endsBlock(group.id, groups.length)) endBlock();
    if (record % REPORTED === 0) onProgress('records', record, order.length);
  });
  endBlock();
  if (wholeBytes <= MOST_WHOLE_BYTES) return {blocks, whole: whole.end()};
  whole.discard();
  return {blocks};
}
