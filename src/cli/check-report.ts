/** What `check` found, in words for an editor. */
import {formatLongDate, wallTimestamp} from '../i18n/format.js';
import {problemText} from '../i18n/problems/en.js';
import type {Group} from '../model/group.js';
import {nextStart} from '../model/schedule.js';
import type {Occurrence} from '../model/schedule.js';
import type {Loaded} from '../sources/source.js';
import {TYPE_NAMES} from './check-options.js';

/** How many of a kind are named before "and 12 more". */
const MOST_NAMED = 8;
const DATES_SHOWN = 5;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function nameSome(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join('; ') + (rest > 0 ? ` and ${rest} more` : '');
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

/** The numbers of records that were rejected for the same reason: in a table the rows as a spreadsheet counts them, where known. */
function describeNumbers(same: Loaded['rejected']): string {
  const noun = same[0]?.problem.values.row === undefined ? 'record' : 'row';
  const numbers = same.map(({index, problem}) => Number(problem.values.row ?? index + 1));
  return `${noun}${same.length === 1 ? '' : 's'} ${joinNumbers(numbers)}`;
}

function describeRejected(rejected: Loaded['rejected']): string[] {
  const kinds = groupBy(rejected, ({problem}) => problem.code).flatMap(([first, ...others]) => [
    `  ${problemText(first.problem)}`,
    `      ${describeNumbers([first, ...others])}`,
  ]);
  return kinds.length ? ['', 'Rejected, so visitors do not see them:', ...kinds] : [];
}

function describeWarnings({warnings, groups}: Loaded): string[] {
  const nameOf = new Map(groups.map(({id, name}) => [id, name]));
  const kinds = groupBy(warnings, ({code}) => code).flatMap((same) => [
    `  ${same.length} × ${problemText(same[0])}`,
    `      ${nameSome([...new Set(same.map(({id}) => nameOf.get(id) ?? 'the whole list'))])}`,
  ]);
  return kinds.length ? ['', 'Kept and shown, but worth a look (with the first example of each):', ...kinds] : [];
}

function describeOccurrence(group: Group, {wall, meeting}: Occurrence): string {
  const {zone} = meeting.schedule;
  const time = wall.length > 10 ? `, ${wall.slice(11)} ${zone ? `(${zone})` : '(time zone not stated)'}` : '';
  return `  ${group.name}: ${formatLongDate(wallTimestamp(wall), 'en-GB')}${time}`;
}

function describeDates(groups: readonly Group[], now: number): string[] {
  const dated = groups.flatMap((group) => {
    const next = nextStart(group, now);
    return next ? [{group, next}] : [];
  });
  dated.sort((a, b) => a.next.sortKey - b.next.sortKey);
  const shown = dated.slice(0, DATES_SHOWN).map(({group, next}) => describeOccurrence(group, next));
  const undated = groups.length - dated.length;
  return [
    ...(shown.length ? ['', 'The next dates. Are they right?', ...shown] : []),
    ...(undated
      ? [
          '',
          `${count(undated, 'group')} without a next date: by appointment, ended, or with a schedule that is only text.`,
        ]
      : []),
  ];
}

/** The whole report on a list that was read, with a line break at its end. */
export function describeLoaded(name: string, loaded: Loaded, now: number): string {
  const {type, records, groups, merged, rejected} = loaded;
  return [
    `${name}: ${TYPE_NAMES[type]}, ${count(records, 'record')}`,
    `  ${groups.length} kept as groups, ${merged} merged into them as further meetings, ${rejected.length} rejected.`,
    ...describeRejected(rejected),
    ...describeWarnings(loaded),
    ...describeDates(groups, now),
    '',
  ].join('\n');
}
