import {formatLanguage, formatWeekday} from '../../i18n/format.js';
import {vocabularyLabel} from '../../i18n/vocabulary/en.js';
import {WEEKDAYS} from '../../model/group.js';
import type {FacetName} from '../../model/query.js';

/** A value of a filter in the reader's words. `programmes` has the labels that the list itself gives. */
export function facetLabel(
  facet: FacetName,
  value: string,
  locale: string,
  programmes?: ReadonlyMap<string, string>,
): string {
  if (facet === 'day') return formatWeekday((WEEKDAYS as readonly string[]).indexOf(value), locale);
  if (facet === 'language') return formatLanguage(value, locale);
  if (facet === 'programme') return programmes?.get(value) ?? value;
  return vocabularyLabel(value, facet);
}
