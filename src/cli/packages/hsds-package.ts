/** HSDS data packages: a folder with a CSV file for each table, which are one list together. */
import type {Unreadable} from '../../report/fix-report.js';
import {decodeFile} from '../decode-file.js';
import {isObject, stringOf} from '../../sources/values/values.js';
import {parseTable} from './parse-table.js';
import type {TableRow} from './parse-table.js';
import type {StoredFile} from './stored-files.js';
import {LIST_TABLES, knownTable} from './table-names.js';
import {UnreadableFile} from './unreadable-file.js';

/** A package, and the files it is made of. */
export interface HsdsPackage {
  /** Its folder; empty when that is the whole. */
  path: string;
  /** The files of each table. */
  tables: ReadonlyMap<string, readonly StoredFile[]>;
  /** All of its files, with those that are no table. */
  files: ReadonlySet<StoredFile>;
}

/** A package with its tables joined in one JSON document. */
export interface ReadPackage {
  text: string;
  unreadable: Unreadable[];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files and the tables they are of, by the `datapackage.json` of a folder. */
function describedTables(descriptor: StoredFile | undefined): Map<string, string> {
  const tables = new Map<string, string>();
  let value: unknown;
  try {
    value = descriptor && JSON.parse(decodeFile(descriptor.read()).replace(/^\ufeff/, ''));
  } catch {
    // The names of the files say it as well.
  }
  const resources = isObject(value) && Array.isArray(value.resources) ? (value.resources as unknown[]) : [];
  for (const resource of resources.filter(isObject)) {
    const paths = [resource.path].flat().map(stringOf).filter(Boolean);
    for (const path of paths) {
      const name = stringOf(resource.name) || nameOf(path).replace(/\.csv$/i, '');
      tables.set(path.replace(/^\.\//, ''), knownTable(name) ?? name);
    }
  }
  return tables;
}

function hasIds(file: StoredFile): boolean {
  try {
    return parseTable(decodeFile(file.read()).split(/\r\n?|\n/, 1)[0] ?? '').length === 0;
  } catch {
    return false;
  }
}

/** The package in a folder; two tables with the names and ids of HSDS make one, or one that a `datapackage.json` names. */
function packageIn(folder: string, files: readonly StoredFile[]): HsdsPackage | undefined {
  const descriptor = files.find(({path}) => path.toLowerCase() === `${folder}datapackage.json`.toLowerCase());
  const described = describedTables(descriptor);
  const tables = new Map<string, StoredFile[]>();
  for (const file of files) {
    if (!/\.csv$/i.test(file.path) || !file.path.startsWith(folder)) continue;
    const path = file.path.slice(folder.length);
    const table = described.get(path) ?? (path.includes('/') ? undefined : knownTable(path.replace(/\.csv$/i, '')));
    if (table) tables.set(table, [...(tables.get(table) ?? []), file]);
  }
  const parts = [...tables.values()].flat();
  const isPackage = LIST_TABLES.some((table) => tables.has(table)) && parts.some(hasIds);
  if (!isPackage || (tables.size < 2 && !described.size)) return undefined;
  return {path: folder.slice(0, -1), tables, files: new Set(descriptor ? [...parts, descriptor] : parts)};
}

/** The packages among some files, each in a folder of its own. */
export function findPackages(files: readonly StoredFile[]): HsdsPackage[] {
  const packages: HsdsPackage[] = [];
  for (const folder of [...new Set(files.map(({path}) => folderOf(path)))].sort()) {
    const rest = files.filter((file) => !packages.some((known) => known.files.has(file)));
    const found = packageIn(folder, rest);
    if (found) packages.push(found);
  }
  return packages;
}

/** Why a file can't be read. Throws what is a mistake of ours. */
function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const {code} = error as {code?: string};
  if (!code) throw error;
  return `The file system says ${code}.`;
}

/**
 * Reads the tables of a package. A table that can't be read is named, and the others are read without it. Throws `UnreadableFile` when it
 * is the one with the records: without it the list would be another.
 */
export function readPackage({path, tables}: HsdsPackage): ReadPackage {
  const records = LIST_TABLES.find((table) => tables.has(table));
  const read: Record<string, TableRow[]> = {};
  const unreadable: Unreadable[] = [];
  for (const [table, files] of tables) {
    for (const file of files) {
      const name = file.path.slice(path ? path.length + 1 : 0);
      try {
        const rows = parseTable(decodeFile(file.read()));
        // An empty table of services must not hide the organizations.
        if (rows.length) read[table] = [...(read[table] ?? []), ...rows];
      } catch (error) {
        const reason = reasonOf(error);
        if (table === records) throw new UnreadableFile(`“${name}” holds the records and can’t be read. ${reason}`);
        unreadable.push({file: name, reason});
      }
    }
  }
  return {text: JSON.stringify(read), unreadable};
}
