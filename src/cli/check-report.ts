/** What `check` found, in words for an editor. */
import {problemText} from '../i18n/problems/en.js';
import {fixText} from '../i18n/problems/fixes/en.js';
import {columnName, heldIn, inOrderOfConcern, usedAs} from '../report/column-use.js';
import type {ListFindings} from '../report/findings.js';
import type {Unreadable} from '../report/fix-report.js';
import type {GroupFindings} from '../report/group-findings.js';
import type {Located} from '../report/locate.js';
import {lossesOf} from '../report/losses.js';
import {nextDateText} from '../report/next-date.js';
import {TYPE_NAMES} from '../report/type-names.js';
import type {ColumnUse} from '../sources/source.js';

/** How many of a kind are named before "and 12 more". */
const MOST_NAMED = 8;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function nameSome(names: readonly string[], between = '; '): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(between) + (rest > 0 ? ` and ${rest} more` : '');
}

/** Items of the same key together, the commonest first. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** "2-5, 9": numbers that follow each other as a range. */
function joinNumbers(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/** "rows 2-5, 9": in a table as a spreadsheet counts, else the numbers of the records. */
function describeNumbers(same: readonly Located[], isTable: boolean): string {
  const numbers = [...new Set(same.flatMap(({row}) => row ?? []))].sort((a, b) => a - b);
  if (!numbers.length) return '';
  const noun = `${isTable ? 'row' : 'record'}${numbers.length === 1 ? '' : 's'}`;
  return `${noun} ${nameSome(joinNumbers(numbers).split(', '), ', ')}`;
}

/** Rows are those of a table; a table has headers. */
const isTable = ({headers}: ListFindings): boolean => Object.keys(headers).length > 0;

function describeRejected(list: ListFindings): string[] {
  const rejected = list.located.filter((each) => each.rejected);
  const kinds = groupBy(rejected, ({problem}) => problem.code).flatMap((same) => [
    `  ${problemText(same[0].problem)}`,
    `      ${describeNumbers(same, isTable(list))}`,
  ]);
  return kinds.length ? ['', 'Rejected, so visitors don’t see them:', ...kinds] : [];
}

/** "in “Day”, rows 3, 5-7; for example: Tuesday". */
function describeWhere([first, ...others]: readonly [Located, ...Located[]], list: ListFindings): string[] {
  const {column, example} = fixText(first.problem, list.headers);
  const where = [column && `in “${column}”`, describeNumbers([first, ...others], isTable(list))].filter(Boolean);
  return where.length ? [`      ${where.join(', ')}${example && `; for example: ${example}`}`] : [];
}

function describeWarnings(list: ListFindings): string[] {
  const warnings = list.located.filter(({rejected}) => !rejected);
  const kinds = groupBy(warnings, ({problem}) => problem.code).flatMap((same) => [
    `  ${same.length} × ${problemText(same[0].problem)}`,
    `      ${nameSome([...new Set(same.map(({name}) => name ?? 'the whole list'))])}`,
    ...describeWhere(same, list),
  ]);
  return kinds.length ? ['', 'Kept and shown, but worth a look (with an example of each):', ...kinds] : [];
}

function describeDates({soonest, undated}: GroupFindings): string[] {
  const shown = soonest.map(({name, next}) => `  ${name}: ${nextDateText(next)}`);
  return [
    ...(shown.length ? ['', 'Next dates. Are they right?', ...shown] : []),
    ...(undated
      ? ['', `${count(undated, 'group')} without a next date: by appointment, ended, or with a schedule in words only.`]
      : []),
  ];
}

function describeColumn(column: ColumnUse): string {
  const example = column.example === undefined ? '' : `; for example: ${column.example}`;
  return `  “${columnName(column)}”: ${usedAs(column)}, ${heldIn(column)}${example}`;
}

function describeColumns(columns: readonly ColumnUse[]): string[] {
  const lines = inOrderOfConcern(columns).map(describeColumn);
  return lines.length ? ['', 'What the columns were used as:', ...lines] : [];
}

function describeLosses(groups: GroupFindings): string[] {
  const losses = lossesOf(groups);
  return losses.length ? [`  Look at this first: ${losses.join('; ')}. See below which columns were not used.`] : [];
}

/** The files of a data package without which the list was read. */
const describeUnreadable = (unreadable: readonly Unreadable[]): string[] =>
  unreadable.length
    ? ['', 'Read without these files:', ...unreadable.map(({file, reason}) => `  ${file}: ${reason}`)]
    : [];

/** The whole report on a list that was read, with a line break at its end. */
export function describeFindings(name: string, list: ListFindings, unreadable: readonly Unreadable[] = []): string {
  const {type, records, kept, merged, rejected, columns, groups} = list;
  return [
    `${name}: ${TYPE_NAMES[type]}, ${count(records, 'record')}`,
    `  ${kept} kept as groups, ${merged} merged into them as further meetings, ${rejected.length} rejected.`,
    ...describeUnreadable(unreadable),
    ...describeLosses(groups),
    ...describeRejected(list),
    ...describeWarnings(list),
    ...describeColumns(columns),
    ...describeDates(groups),
    '',
  ].join('\n');
}
