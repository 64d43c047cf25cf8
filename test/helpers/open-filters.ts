/** A finder with all filters open, and the targets of keys and clicks in it. */
import type {SupportGroupFinder} from '../../src/elements/support-group-finder/define.js';
import type {Group} from '../../src/model/group.js';
import {aFinder, aSource, press, root, settled, shown, until} from './a-finder.js';
import {SOME_GROUPS} from './some-groups.js';

export const withFilters = async (groups: Group[] = SOME_GROUPS, properties: Partial<SupportGroupFinder> = {}) => {
  const finder = await settled(await aFinder({source: aSource(groups), ...properties}));
  await press(finder, properties.lang === 'de' ? 'Filter' : 'Filters');
  await until(() => shown(finder, 'dialog fieldset'));
  return finder;
};
export const cell = (finder: SupportGroupFinder, value: string) =>
  shown(finder, `.cell[value=${value}]`) as HTMLElement;
export const focused = (finder: SupportGroupFinder) => root(finder).activeElement as HTMLElement | null;
