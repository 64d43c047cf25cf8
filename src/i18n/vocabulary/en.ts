/**
 * English labels for the ids of the vocabulary. An id that reads well by itself ("young-adults", "Young adults") needs no entry.
 */
export const vocabulary: Readonly<Record<string, string>> = {
  'adult-children': 'Adult children of families with addiction',
  adhd: 'ADHD',
  bipolar: 'Bipolar disorder',
  caregiving: 'Caring for someone',
  condition: 'For one condition',
  'dual-diagnosis': 'Mental health and addiction together',
  eating: 'Eating disorders',
  'kind:family': 'For family and friends',
  fee: 'There is a fee',
  food: 'Food and eating',
  general: 'Any mental health challenge',
  lgbtq: 'LGBTQ+',
  'non-binary': 'Non-binary people',
  ocd: 'OCD',
  perinatal: 'Pregnancy and new parents',
  personality: 'Personality disorders',
  phone: 'By phone',
  ptsd: 'PTSD',
  recovery: 'Addiction recovery',
  'sex-love': 'Sex and love addiction',
  'step-free': 'Step-free',
  'stress-burnout': 'Stress and burn-out',
  'suicide-loss': 'Loss by suicide',
  teens: 'Teenagers',
  trans: 'Trans people',
  wheelchair: 'Wheelchair access',
};

/** The label of an id: the one listed for it (as a value of `facet` first), else the id itself as words. */
export function vocabularyLabel(id: string, facet = ''): string {
  const words = id.replaceAll('-', ' ');
  const listed = [`${facet}:${id}`, id].find((key) => Object.hasOwn(vocabulary, key));
  return (listed && vocabulary[listed]) || words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
