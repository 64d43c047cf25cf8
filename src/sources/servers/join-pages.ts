/** Joins the pages of a list, each parsed separately: other meetings of a group may be on a later page. */
import type {Group} from '../../model/group.js';
import {createMerger, withMeetings} from '../records/merge.js';
import {approximateSharedPoints} from '../records/shared-coordinates.js';
import type {Loaded} from '../source.js';

/** Returns a function that parses each page once, however often the list is needed. */
export function pageReader<T extends object>(read: (page: T) => Loaded): (pages: readonly T[]) => Loaded {
  const known = new WeakMap<T, Loaded>();
  return (pages) =>
    joinPages(
      pages.map((page) => {
        const loaded = known.get(page) ?? read(page);
        known.set(page, loaded);
        return loaded;
      }),
    );
}

/** Returns the warnings about whole pages, each once, and those about groups. */
function warningsOf(pages: readonly Loaded[], groups: readonly Group[]): Loaded['warnings'] {
  const own = pages.flatMap(({groups, warnings}) => {
    const ids = new Set(groups.map(({id}) => id));
    return warnings.filter(({id}) => !ids.has(id));
  });
  const ofPages = [...new Map(own.map((warning) => [JSON.stringify(warning), warning])).values()];
  return [...ofPages, ...groups.flatMap(({id, warnings}) => warnings.map((warning) => ({id, ...warning})))];
}

/** Returns the pages as one list, without modifying them. */
export function joinPages(pages: readonly Loaded[]): Loaded {
  const [first] = pages;
  const positions = new Map<Group, number>();
  const ids = new Map<string, number>();
  const groups: Group[] = [];
  const merger = createMerger((group) => groups[positions.get(group) ?? -1] ?? group);
  const sum: Loaded = {type: first?.type ?? 'native', groups, rejected: [], merged: 0, records: 0, warnings: []};

  const add = (listed: Group): void => {
    const host = merger.find(listed);
    const position = host && positions.get(host);
    if (position !== undefined) {
      const whole = groups[position] as Group;
      groups[position] = {...withMeetings(whole, listed), warnings: [...whole.warnings, ...listed.warnings]};
      sum.merged++;
      return;
    }
    const count = (ids.get(listed.id) ?? 0) + 1;
    ids.set(listed.id, count);
    const group = count > 1 ? {...listed, id: `${listed.id}-${count}`} : listed;
    positions.set(group, groups.push(group) - 1);
    merger.remember(group);
  };
  for (const page of pages) {
    page.groups.forEach(add);
    for (const {index, problem} of page.rejected) sum.rejected.push({index: index + sum.records, problem});
    sum.records += page.records;
    sum.merged += page.merged;
  }
  sum.groups = approximateSharedPoints(groups);
  sum.warnings = warningsOf(pages, sum.groups);
  return sum;
}
