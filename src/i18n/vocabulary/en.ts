/**
 * English labels for the ids of the vocabulary. An id that is readable as it is ("young-adults", "Young adults") needs
 * no entry. `facet:value`
 * is the label of a filter's value if groups show it differently or not at all.
 */
export const vocabulary: Readonly<Record<string, string>> = {
  'adult-children': 'Adult children of families with addiction',
  adhd: 'ADHD',
  bipolar: 'Bipolar disorder',
  caregiving: 'Caring for someone',
  eating: 'Eating disorders',
  food: 'Food and eating',
  lgbtq: 'LGBTQ+',
  'non-binary': 'Non-binary people',
  ocd: 'OCD',
  perinatal: 'Pregnancy and new parents',
  personality: 'Personality disorders',
  ptsd: 'PTSD',
  'sex-love': 'Sex and love addiction',
  'step-free': 'Step-free access',
  'stress-burnout': 'Stress and burnout',
  'suicide-loss': 'Losing someone to suicide',
  teens: 'Teenagers',
  trans: 'Trans people',
  wheelchair: 'Wheelchair access',
  'cost:fee': 'Has a fee',
  'format:phone': 'By phone',
  'kind:condition': 'For one condition',
  'kind:dual-diagnosis': 'Mental health and addiction together',
  'kind:family': 'For family and friends',
  'kind:general': 'Any mental health challenge',
  'kind:recovery': 'Addiction recovery',
};

/** Returns the label of an id: its entry, otherwise the id with spaces instead of hyphens. */
export function vocabularyLabel(id: string, labels: Readonly<Record<string, string>>): string {
  const words = id.replaceAll('-', ' ');
  return Object.hasOwn(labels, id) ? (labels[id] ?? '') : words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Returns the label of a filter's value. */
export function facetValueLabel(facet: string, value: string, labels: Readonly<Record<string, string>>): string {
  return labels[`${facet}:${value}`] ?? vocabularyLabel(value, labels);
}
