/** The fields of a row by their meaning, from a table's cells or from any JSON object. */
import {isObject, stringOf} from '../values/values.js';
import type {JsonObject} from '../values/values.js';
import {cellText} from './cell-text.js';
import type {Column} from './columns.js';
import {findColumn} from './columns.js';
import {findProgramme} from './programmes.js';

/** A row: text by column. Values that the list doesn't have are absent. */
export type Fields = Partial<Record<Column, string>>;

/** Columns that a list may have several times, with the separator for their texts. */
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

/** Whether several columns with this meaning are combined. */
export const addsUp = (column: Column): boolean => SEVERAL[column] !== undefined;

/**
 * Adds a cell to the fields. Several columns with the same meaning are combined (Types and Categories), or the first
 * one that isn't empty counts (Address and Full Address).
 */
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
 * Removes "NA" from a list's programs if it's a placeholder: it only means Narcotics Anonymous in a list with other
 * known programs.
 */
export function withoutVoidProgramme(rows: readonly Fields[]): void {
  const isProgramme = rows.some(({programme}) => programme && !isVoid(programme) && findProgramme(programme));
  if (!isProgramme) for (const fields of rows) if (isVoid(fields.programme)) delete fields.programme;
}

const DEEPEST = 3;
const MOST_ITEMS = 30;

/** Returns the label of objects such as `{tag: 'Open', visible: true}`. */
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

/** Returns the fields of a JSON object, including nested ones: `venue.city` is the city. */
export function fieldsOfObject(value: JsonObject): Fields {
  const fields: Fields = {};
  addObject(fields, '', value, 0);
  return fields;
}

/** Returns the objects of a nested list that are the record's meetings: `schedule: [{day, time}, …]`. */
export function nestedMeetings(value: JsonObject): Fields[] {
  const name = ['schedule', 'schedules', 'meetings', 'times', 'sessions'].find((each) => Array.isArray(value[each]));
  const items = name ? (value[name] as unknown[]).slice(0, MOST_ITEMS).filter(isObject) : [];
  return items.map((item) => {
    const fields: Fields = {};
    addObject(fields, 'schedule.', item, 0);
    return fields;
  });
}
