/** The meaning of a sentence in the search field, as plain values. */

/** The kinds of meaning that can be recognized in a sentence: the filters, and others that no filter covers. */
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

/** Vocabulary ids; within one facet, they are alternatives. `place` has possible place names, as typed. */
export type UnderstoodFacets = Partial<Record<UnderstoodFacet, string[]>>;

/** A recognized phrase. */
export interface UnderstoodPart {
  /** As typed. */
  text: string;
  /** The meaning of the phrase. */
  facets: UnderstoodFacets;
  /** Words to search the list for, as well. */
  words?: string[];
  /** Whether its spelling was corrected. */
  isCorrected: boolean;
  /** Whether it may mean something else, because it was corrected or is still being typed. */
  isGuess: boolean;
}

/** The meaning of a sentence. */
export interface Understood {
  /**
   * The facets of all parts, and what follows from them: a relative and a topic together make it a question from a
   * family.
   */
  facets: UnderstoodFacets;
  kin?: Kin;
  /** A question that a guide answers: `first-meeting`, `cost` … */
  question?: string;
  /**
   * What kind of thing the sentence looks for, without saying which one: "group", "meeting", or a place after "near".
   */
  seeks?: ('group' | 'place')[];
  /** Meaningful words that weren't recognized. */
  rest: string;
  /** The recognized phrases, in order. */
  parts: UnderstoodPart[];
}
