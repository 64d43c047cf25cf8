import {expect} from 'chai';
import {PACK_FORMAT, blockFile, readManifest} from '../../../src/directory/packed/manifest.js';
import type {Manifest} from '../../../src/directory/packed/manifest.js';

const file = (name: string) => ({path: `e-1/${name}`, bytes: 9, sha256: '0123456789abcdef', crc32: '01234567'});
const manifest = (): Manifest => ({
  format: PACK_FORMAT,
  version: 1,
  edition: 'e-1',
  generated: '2026-03-14T09:00:00.000Z',
  groups: 5,
  account: {type: 'native', records: 5, merged: 0, rejected: 0, unclear: 0},
  sources: [],
  fingerprint: '',
  facts: {sources: [], hasFeedback: false},
  files: {clock: file('clock.bin'), index: file('index.bin'), ids: file('ids.bin')},
  blocks: {
    groups: [3, 2],
    bytes: [30, 20],
    sha256: 'a'.repeat(16) + 'b'.repeat(16),
    crc32: 'c'.repeat(8) + 'd'.repeat(8),
  },
});
const read = (change: (whole: Manifest) => unknown) => {
  const whole = manifest();
  change(whole);
  return readManifest(JSON.stringify(whole));
};

describe('a manifest', () => {
  it('is read, and has the file of each block', () => {
    const whole = read(() => undefined) as Manifest;
    expect(blockFile(whole, 1)).to.deep.equal({
      path: 'e-1/blocks/1.json',
      bytes: 20,
      sha256: 'b'.repeat(16),
      crc32: 'd'.repeat(8),
    });
  });

  it('is nothing else', () => {
    for (const text of ['', '[]', '{"groups":[]}', '<!doctype html>', '{"name":"App","icons":[]}'])
      expect(readManifest(text)).to.equal(undefined);
  });

  it('is damaged if it was cut off, or if its parts don’t fit', () => {
    expect(readManifest(JSON.stringify(manifest()).slice(0, 200))).to.equal('damaged');
    expect(read((whole) => whole.blocks.groups.pop())).to.equal('damaged');
    expect(read((whole) => (whole.groups = 6))).to.equal('damaged');
    expect(read((whole) => delete (whole.files as Partial<Manifest['files']>).clock)).to.equal('damaged');
    expect(read((whole) => (whole.edition = '../secret'))).to.equal('damaged');
  });

  it('of a newer version isn’t read', () => {
    expect(read((whole) => (whole.version = 2))).to.equal('newer');
  });
});
