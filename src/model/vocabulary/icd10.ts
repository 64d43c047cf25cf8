/** From the codes that hospitals file by to the ids of our vocabulary. */

/**
 * Where ICD-10 (WHO, version 2019, chapter F "Mental and behavioural disorders", and G30 for Alzheimer's disease) names the same thing:
 * categories, ranges of categories, or one subcategory. Troubles that are no diagnosis have none, on purpose.
 */
const ICD10 = Object.entries({
  dementia: 'F00-F03 G30',
  alcohol: 'F10',
  drugs: 'F11-F16 F18-F19',
  nicotine: 'F17',
  schizophrenia: 'F20',
  psychosis: 'F20-F29',
  bipolar: 'F30-F31 F34.0',
  depression: 'F32-F33 F34.1',
  phobia: 'F40',
  'social-anxiety': 'F40.1',
  anxiety: 'F40-F41',
  panic: 'F41.0 F40.0',
  ocd: 'F42',
  ptsd: 'F43.1',
  trauma: 'F43.0-F43.1 F62.0',
  dissociation: 'F44 F48.1',
  eating: 'F50',
  sleep: 'F51',
  perinatal: 'F53',
  personality: 'F60-F61',
  gambling: 'F63.0',
  'hair-pulling': 'F63.3',
  autism: 'F84',
  adhd: 'F90',
  tics: 'F95',
});

/** Cut to as many characters as the bounds have, a code lies within a range when it does so as a string. */
function isInRange(code: string, range: string): boolean {
  const [first = '', last = first] = range.split('-');
  const category = code.slice(0, first.length);
  return category >= first && category <= last;
}

/**
 * The ids an ICD-10 code stands for, so that a hospital's page can choose by code: `F31.4` is bipolar, `F43.1` is ptsd and trauma.
 * Lower case and a missing dot (`f431`, as ICD-10-CM exports have it) are understood; empty for anything else.
 */
export function focusOfIcd10(code: string): string[] {
  const compact = code.trim().toUpperCase().replace('.', '');
  const dotted = compact.length > 3 ? `${compact.slice(0, 3)}.${compact.slice(3)}` : compact;
  return ICD10.filter(([, ranges]) => ranges.split(' ').some((range) => isInRange(dotted, range))).map(([id]) => id);
}
