import {formatLanguage, formatWeekday} from '../../../i18n/format.js';
import {programmeName} from '../../../i18n/vocabulary/programme-names.js';
import {facetValueLabel, vocabularyLabel} from '../../../i18n/vocabulary/en.js';
import {WEEKDAYS} from '../../../model/group.js';
import type {FacetName} from '../../../model/query.js';
import type {View} from '../render-context.js';

/** A value of a filter in the reader's words; programmes and places as the list itself calls them. */
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
