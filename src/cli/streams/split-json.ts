/// <reference types="node" />
/** Splits a JSON list into records. */
import {statSync} from 'node:fs';
import {chooseFormat} from '../../sources/choose-format.js';
import {findColumn} from '../../sources/records/columns.js';
import {SourceError} from '../../sources/source.js';
import type {SourceOptions} from '../../sources/source.js';
import {foldKey} from '../../sources/values/fold-key.js';
import {isObject, stringOf} from '../../sources/values/values.js';
import {EvenSample} from './even-sample.js';
import {JsonSplitter} from './json-splitter.js';
import type {Layout} from './json-splitter.js';
import type {OnRecord, OnShare, SplitList} from './split-list.js';
import {utf8Pieces} from './text-pieces.js';

/** The fields that have the name of a group in the formats we know, in the order of asking. */
const NAMES = ['name', 'title', 'group', 'meeting_name', 'Name', 'Title', 'organization', 'organisation'];
/** Objects in a record that have its name in some formats. */
const HOLDERS = ['fields', 'properties', 'data', 'resource', 'item'];

const isName = new Map<string, boolean>();

/** Whether a field of a list of unknown format is the name. */
function namesGroup(field: string): boolean {
  let known = isName.get(field);
  if (known === undefined) isName.set(field, (known = findColumn(field) === 'name'));
  return known;
}

/** Returns the name of a record, folded. Records with the same name may be meetings of the same group. */
function nameOf(record: unknown): string {
  if (!isObject(record)) return '';
  for (const holder of [record, ...HOLDERS.map((name) => record[name])]) {
    if (!isObject(holder)) continue;
    const field = NAMES.find((name) => holder[name] !== undefined) ?? Object.keys(holder).find(namesGroup);
    if (field !== undefined) return foldKey(stringOf(holder[field]));
  }
  return '';
}

function parseRecord(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SourceError({code: 'not-json', values: {found: text.slice(0, 80)}});
  }
}

/** What a document with these records would be: the array, or the envelope with them in place of its list. */
function documentOf(records: unknown[], envelope: unknown): unknown {
  if (!isObject(envelope)) return records;
  const list = Object.keys(envelope).find(
    (key) => Array.isArray(envelope[key]) && !(envelope[key] as unknown[]).length,
  );
  return list === undefined ? records : {...envelope, [list]: records};
}

/** Splits a file. Its format is decided by a sample of all records. Throws `SourceError`. */
export async function splitJson(
  path: string,
  layout: Layout,
  options: SourceOptions,
  onRecord: OnRecord,
  onShare: OnShare,
): Promise<SplitList> {
  const bytes = statSync(path).size;
  const sample = new EvenSample();
  let records = 0;
  const splitter = new JsonSplitter(layout, (text) => {
    const value = parseRecord(text);
    sample.add(value);
    onRecord({number: records, row: ++records}, /[\n\r]/.test(text) ? JSON.stringify(value) : text, nameOf(value));
  });
  let read = 0;
  for (const piece of utf8Pieces(path)) {
    splitter.write(piece);
    onShare(Math.min(1, (read += piece.length) / bytes));
  }
  // The last record comes with the end.
  const envelope = splitter.end();
  if (!records) throw new SourceError({code: 'empty', values: {}});
  const sentOf = (values: unknown[]) => ({text: '', value: documentOf(values, envelope), records: values});
  const format = await chooseFormat(sentOf(sample.values), options);
  return {
    type: format.type,
    records,
    async open(values, own) {
      const sent = sentOf(values);
      return {reading: await format.open(sent, own), sent, format};
    },
  };
}
