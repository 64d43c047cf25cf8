/** Describes what a column or field was used as, for people who maintain a list. */
import type {ColumnUse} from '../sources/source.js';

/** Names of fields for people who maintain lists, if they differ from the field's own. */
const WORDS: Readonly<Record<string, string>> = {
  organisation: 'organization',
  organisationUrl: 'website of the organization',
  listed: 'whether the group is public',
  hidden: 'whether the group is private',
  meridiem: 'am or pm',
  from: 'first date',
  until: 'last date',
  zone: 'time zone',
  addressLine2: 'second line of the address',
  locality: 'town',
  postalCode: 'postal code',
  placeNotes: 'how to find the place',
  approximate: 'whether the place is approximate',
  joinUrl: 'link to join',
  joinPhone: 'phone number to join',
  joinNotes: 'how to join',
  secret: 'passcode',
  url: 'website',
  openness: 'open or closed',
  hearing: 'hearing loop',
  leadership: 'who leads the group',
  programme: 'program',
  updated: 'date of the last change',
};

/** What a column was used as, in words. Undefined if it wasn't used. */
export const useInWords = ({used}: ColumnUse): string | undefined =>
  used === null ? undefined : Object.hasOwn(WORDS, used) ? WORDS[used] : used;

/** "used as day", or "not used". */
export function usedAs(column: ColumnUse): string {
  const use = useInWords(column);
  return use === undefined ? 'not used' : `used as ${use}`;
}

/** Number of rows with a value: "12 rows", or "empty". */
export const heldIn = ({rows}: ColumnUse): string => (rows ? `${rows} ${rows === 1 ? 'row' : 'rows'}` : 'empty');

/** The name of a column, after the name of its table if the list joins several. */
export const columnName = ({name, table}: ColumnUse): string => (table === undefined ? name : `${table}.${name}`);

/** Every column: unused ones first, and among these, the ones with the most values. */
export function inOrderOfConcern(columns: readonly ColumnUse[]): ColumnUse[] {
  const unused = columns.filter(({used, rows}) => used === null && rows > 0);
  const rest = columns.filter((column) => !unused.includes(column));
  return [...unused.sort((a, b) => b.rows - a.rows), ...rest];
}
