/** Maps the codes that hospitals use to the ids of our vocabulary. */

/**
 * The ICD-10 codes of each topic (WHO, version 2019; F42.3, F42.4, R45.85 and R45.88 as in its American clinical
 * modification): categories, ranges of categories, or a subcategory. Problems that aren't a diagnosis have no code on
 * purpose.
 */
const ICD10 = Object.entries({
  dementia: 'F00-F03 G30-G31.0',
  alcohol: 'F10',
  drugs: 'F11-F16 F18-F19',
  nicotine: 'F17 Z72.0',
  schizophrenia: 'F20',
  psychosis: 'F20-F29',
  bipolar: 'F30-F31 F34.0 F39',
  depression: 'F32-F33 F34.1 F38-F39 F43.2',
  phobia: 'F40',
  'social-anxiety': 'F40.1',
  anxiety: 'F40-F41 F43.2 F45.2 F93.0',
  panic: 'F41.0 F40.0',
  ocd: 'F42',
  hoarding: 'F42.3',
  'hair-pulling': 'F63.3 F42.4',
  ptsd: 'F43.1',
  trauma: 'F43.0-F43.1 F62.0',
  dissociation: 'F44 F48.1',
  eating: 'F50',
  food: 'F50.4',
  sleep: 'F51 G47',
  perinatal: 'F53',
  personality: 'F60-F61',
  gambling: 'F63.0 Z72.6',
  autism: 'F84',
  adhd: 'F90',
  tics: 'F95',
  'stress-burnout': 'F43.2 F48.0 Z73.0',
  grief: 'F43.8 Z63.4',
  'self-harm': 'R45.88 X60-X84 Z91.5',
  'suicidal-thoughts': 'R45.85 X60-X84 Z91.5',
  anger: 'R45.4',
  relationships: 'Z63.0',
  divorce: 'Z63.5',
  'domestic-abuse': 'T74.1 T74.3 Y06.0 Y07.0',
  'sexual-abuse': 'T74.2',
  unemployment: 'Z56.0',
  disability: 'F70-F79 H54 H90-H91',
  'brain-injury': 'F07.2 S06 I60-I64 R47.0',
  cancer: 'C00-C97',
  pain: 'F45.4 R52 G43 M79.7',
  'chronic-illness': 'B20-B24 E10-E14 F45.0-F45.1 F45.3 F45.8-F45.9 G35 G40 K50 M05-M06 M32 M79.7 U09',
  infertility: 'N46 N97',
  'pregnancy-loss': 'O03 O36.4 P95',
});

/** Normalizes a code: `f431`, ` F43.1 ` and `F43.12` (without a dot in ICD-10-CM exports) all start with `F43.1`. */
function tidy(code: string): string {
  const compact = code.trim().toUpperCase().replace('.', '');
  return compact.length > 3 ? `${compact.slice(0, 3)}.${compact.slice(3)}` : compact;
}

/**
 * Whether two ranges overlap. Codes are compared up to the length of the shorter one, so a category includes its
 * subcategories.
 */
function meet(one: string, other: string): boolean {
  const [first = '', last = first] = one.split('-');
  const [otherFirst = '', otherLast = otherFirst] = other.split('-');
  const isBefore = (low: string, high: string): boolean => low.slice(0, high.length) <= high.slice(0, low.length);
  return isBefore(first, otherLast) && isBefore(otherFirst, last);
}

/**
 * Returns the topics of an ICD-10 code or a range of codes, so that a hospital's page can select by code: `F31.4` is
 * bipolar, `F43.1` is ptsd and trauma, and `F20-F29` is everything in this range. Lower case and a missing dot are
 * accepted; anything else results in an empty list.
 */
export function focusOfIcd10(code: string): string[] {
  const range = code.split('-').map(tidy).join('-');
  if (!/^[A-Z]\d\d(?:\.\w{1,4})?(?:-[A-Z]\d\d(?:\.\w{1,4})?)?$/.test(range)) return [];
  return ICD10.filter(([, ranges]) => ranges.split(' ').some((each) => meet(each, range))).map(([id]) => id);
}

/** Parses a list of codes and ranges. Returns their topics, and the codes without one. */
export function readIcd10(text: string): {focus: string[]; unknown: string[]} {
  const codes = text
    .replace(/\s+/g, ' ')
    .replace(/ ?[-–] ?/g, '-')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const unknown = codes.filter((code) => !focusOfIcd10(code).length);
  return {focus: [...new Set(codes.flatMap(focusOfIcd10))], unknown};
}
