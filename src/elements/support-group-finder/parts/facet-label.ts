import {formatLanguage, formatWeekday} from '../../../i18n/format.js';
import {programmeName} from '../../../i18n/vocabulary/programme-names.js';
import {facetValueLabel, vocabularyLabel} from '../../../i18n/vocabulary/en.js';
import {WEEKDAYS} from '../../../model/group.js';
import type {FacetName} from '../../../model/query.js';
import type {View} from '../render-context.js';

/** Returns the label of a filter value in the reader's language; programs and places have the list's own names. */
export function facetLabel(facet: FacetName, value: string, {strings, locale, answer}: View): string {
  if (facet === 'day') return formatWeekday((WEEKDAYS as readonly string[]).indexOf(value), locale);
  if (facet === 'language') return formatLanguage(value, locale);
  if (facet === 'area') return value;
  if (facet === 'programme') {
    const listed = answer?.groups.find(({programme}) => programme?.code === value)?.programme?.label;
    return listed ?? programmeName(value) ?? vocabularyLabel(value, {});
  }
  return facetValueLabel(facet, value, strings.vocabulary);
}
