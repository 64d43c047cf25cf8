import {vocabularyLabel} from '../en.js';

/** Values of a filter that have another name there than on a group, or are named only there; in English. */
export const facetLabels: Readonly<Record<string, string>> = {
  'cost:fee': 'There is a fee',
  'format:phone': 'By phone',
  'kind:condition': 'For one condition',
  'kind:dual-diagnosis': 'Mental health and addiction together',
  'kind:family': 'For family and friends',
  'kind:general': 'Any mental health challenge',
  'kind:recovery': 'Addiction recovery',
};

/** The label of a value of a filter. */
export function facetValueLabel(facet: string, value: string, labels: Readonly<Record<string, string>>): string {
  return labels[`${facet}:${value}`] ?? vocabularyLabel(value, labels);
}
