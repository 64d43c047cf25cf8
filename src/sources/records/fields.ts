/** The fields of one row by what they are about, from a table's cells or from a JSON object of any make. */
import {isObject, stringOf} from '../values/values.js';
import type {JsonObject} from '../values/values.js';
import {cellText} from './cell-text.js';
import type {Column} from './columns.js';
import {findColumn} from './columns.js';
import {findProgramme} from './programmes.js';

/** A row: text by column. What the list does not say is absent. */
export type Fields = Partial<Record<Column, string>>;

/** Columns of which a list may have several, with what stands between their texts. */
const SEVERAL: Partial<Record<Column, string>> = {
  types: ', ',
  format: ', ',
  audience: ', ',
  languages: ', ',
  access: ', ',
  notes: '\n',
  placeNotes: '\n',
  joinNotes: '\n',
};

/** Whether two columns of this meaning add to each other. */
export const addsUp = (column: Column): boolean => SEVERAL[column] !== undefined;

/** Two columns of one meaning add to each other (Types and Categories), or the first that says something counts (Address and Full Address). */
export function addField(fields: Fields, column: Column | undefined, cell: string): void {
  if (!column) return;
  const known = fields[column];
  const between = known && SEVERAL[column];
  if (known && !between) return;
  const text = cellText(cell, column);
  if (!text || known?.includes(text)) return;
  fields[column] = known ? `${known}${between}${text}` : text;
}

const isVoid = (programme: string | undefined): boolean => programme !== undefined && /^na$/i.test(programme);

/**
 * Takes "NA" out of the programmes of a list where it stands for nothing: it is Narcotics Anonymous only beside other programmes that are
 * known.
 */
export function withoutVoidProgramme(rows: readonly Fields[]): void {
  const isProgramme = rows.some(({programme}) => programme && !isVoid(programme) && findProgramme(programme));
  if (!isProgramme) for (const fields of rows) if (isVoid(fields.programme)) delete fields.programme;
}

const DEEPEST = 3;
const MOST_ITEMS = 30;

/** `{tag: 'Open', visible: true}` and the like. */
function labelOf(item: unknown): string {
  if (!isObject(item)) return stringOf(item);
  if (item.visible === false) return '';
  return stringOf(item.name ?? item.label ?? item.title ?? item.tag);
}

function addValue(fields: Fields, path: string, value: unknown, depth: number): void {
  if (typeof value === 'boolean') addField(fields, findColumn(path), value ? 'yes' : 'no');
  else if (Array.isArray(value)) {
    addField(fields, findColumn(path), value.slice(0, MOST_ITEMS).map(labelOf).filter(Boolean).join(', '));
  } else if (isObject(value)) addObject(fields, path + '.', value, depth + 1);
  else addField(fields, findColumn(path), stringOf(value));
}

function addObject(fields: Fields, prefix: string, value: JsonObject, depth: number): void {
  if (depth > DEEPEST) return;
  for (const [key, item] of Object.entries(value).slice(0, 200)) addValue(fields, prefix + key, item, depth);
}

/** The fields of a JSON object, nested ones included: `venue.city` is the city. */
export function fieldsOfObject(value: JsonObject): Fields {
  const fields: Fields = {};
  addObject(fields, '', value, 0);
  return fields;
}

/** The objects of a list inside a record that are its meetings: `schedule: [{day, time}, …]`. */
export function nestedMeetings(value: JsonObject): Fields[] {
  const name = ['schedule', 'schedules', 'meetings', 'times', 'sessions'].find((each) => Array.isArray(value[each]));
  const items = name ? (value[name] as unknown[]).slice(0, MOST_ITEMS).filter(isObject) : [];
  return items.map((item) => {
    const fields: Fields = {};
    addObject(fields, 'schedule.', item, 0);
    return fields;
  });
}
