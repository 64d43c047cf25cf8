import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {meetingGuideRecords} from '../../../bench/generate.mjs';
import {readLarge} from '../../../src/cli/streams/read-large.js';
import {readGroups} from '../../../src/sources/read.js';
import {SourceError} from '../../../src/sources/source.js';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'large-'))));
after(() => rmSync(folder, {recursive: true, force: true}));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Rows of which some are further meetings of a group before, some have no name, and thirteen addresses share a point. */
const rows = () =>
  ([...meetingGuideRecords(600)] as Record<string, unknown>[]).map((row, index, all) => {
    if (index % 11 === 5) return {...all[index - 5], slug: `again-${index}`, day: (index + 1) % 7};
    if (index % 97 === 3) return {...row, name: '“Quoted, with a ] and a {”', notes: 'Back\\slash, “é” and \n a line'};
    if (index % 89 === 7) return null;
    return index % 46 === 20
      ? {...row, latitude: 40.5, longitude: -75.25, formatted_address: `${index} Elm Street, Reading, PA 19601, USA`}
      : row;
  });

/** Reads a text in parts of a few records, and whole. */
async function bothOf(text: string) {
  const path = join(folder, 'list.json');
  writeFileSync(path, text);
  const large = await readLarge(path, {}, undefined, Math.ceil(text.length / 9));
  if (!large) throw new Error('not JSON');
  const {groups, records, merged, rejected, type} = large;
  const read = {type, groups: plain([...groups]), records, merged, rejected};
  large.discard();
  return {read, whole: await readGroups(text)};
}

/** How many addresses share a point is counted in each part by itself at first. */
const withoutCounts = (groups: unknown): unknown =>
  JSON.parse(JSON.stringify(groups).replaceAll(/"values":\{"count":\d+\}/g, '"values":{}'));

describe('a large list read in parts', () => {
  const layouts: Record<string, string> = {
    'an array': JSON.stringify(rows()),
    'an array with spaces and line breaks': JSON.stringify(rows(), null, 2),
    'a record on each line': rows()
      .map((row) => JSON.stringify(row))
      .join('\n'),
    'an envelope': JSON.stringify({status: {ok: true}, meetings: rows(), note: 'the end'}),
  };
  for (const [layout, text] of Object.entries(layouts))
    it(`gives what reading it whole does: ${layout}`, async () => {
      const {read, whole} = await bothOf(text);
      expect(withoutCounts(read.groups)).to.deep.equal(withoutCounts(plain(whole.groups)));
      const {records, merged, rejected, type} = whole;
      expect({...read, groups: 0}).to.deep.equal({groups: 0, records, merged, rejected, type});
      expect(merged).to.be.greaterThan(20);
      expect(rejected.length).to.be.greaterThan(3);
      expect(JSON.stringify(read.groups)).to.include('shared-coordinates');
    });

  it('keeps ids apart that two parts share', async () => {
    const {read} = await bothOf(
      JSON.stringify(rows().map((row, index) => (index % 100 ? row : {...(row ?? {}), slug: 'same'}))),
    );
    const ids = (read.groups as {id: string}[]).map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => /^list:same(?:-\d+)?$/.test(id)).length).to.be.greaterThan(4);
  });

  it('is taken for what most of its records are, however it begins', async () => {
    const odd = Array.from({length: 100}, (_, index) => ({title: `Odd ${index}`, when: 'Mondays at 7 pm'}));
    const {read} = await bothOf(JSON.stringify([...odd, ...rows()]));
    expect(read.type).to.equal('meeting-guide');
  });

  it('says that a list was cut off', async () => {
    const path = join(folder, 'cut.json');
    writeFileSync(path, JSON.stringify(rows()).slice(0, 90_000));
    const error = await readLarge(path, {}).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError);
    expect((error as SourceError).problem.code).to.equal('truncated');
  });
});
