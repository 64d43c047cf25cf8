/** What a sentence in the search field was understood to mean. Plain values. */

/** What can be recognised in a sentence: the filters, and what no filter can say. */
export type UnderstoodFacet =
  | 'focus'
  | 'audience'
  | 'kind'
  | 'language'
  | 'access'
  | 'format'
  | 'day'
  | 'time'
  | 'when'
  | 'frequency'
  | 'openness'
  | 'cost'
  | 'programme'
  | 'place';

/** Someone close to the visitor. */
export type Kin = 'partner' | 'child' | 'parent' | 'sibling' | 'grandparent' | 'friend' | 'relative';

/** Ids of the vocabulary; within one facet they are alternatives. `place` has what may be the name of one, as it was typed. */
export type UnderstoodFacets = Partial<Record<UnderstoodFacet, string[]>>;

/** A phrase that was recognised. */
export interface UnderstoodPart {
  /** As it was typed. */
  text: string;
  /** What it asks for. */
  facets: UnderstoodFacets;
  /** Words of the list it also stands for. */
  words?: string[];
  /** It was spelt in another way than we know it. */
  isCorrected: boolean;
  /** It may be something else: it was corrected, or is being typed. */
  isGuess: boolean;
}

/** What a sentence means. */
export interface Understood {
  /** Of all parts together, and what follows from them: someone close and a topic make it a question of a family. */
  facets: UnderstoodFacets;
  kin?: Kin;
  /** A question that a guide answers: `first-meeting`, `cost` … */
  question?: string;
  /** It says what is looked for, though not which: "group", "meeting", or a place after "near". */
  seeks?: ('group' | 'place')[];
  /** The words that were not recognised and say something. */
  rest: string;
  /** What was recognised, in order. */
  parts: UnderstoodPart[];
}
