/** The words of a list of groups, as a few flat arrays: half the size of a map of strings, and handed from a Worker without copying. */

/**
 * Where a word stands, most telling first. A posting keeps only the first of these in which a group has the word; three bits hold it.
 */
export const FIELD = {nameStart: 0, name: 1, about: 2, place: 3, who: 4, summary: 5} as const;

/** A place where a word stands. */
export type Field = (typeof FIELD)[keyof typeof FIELD];

/** Marks an entry whose word is only a part of a phrase that leads to the list. */
export const PART_OF_PHRASE = 2 ** 31;

/** Plain data, immutable. Entries are sorted by code unit. */
export interface WordIndex {
  /** The words of all entries, one after the other. */
  text: string;
  /** Where the word of each entry ends in `text`. */
  ends: Uint32Array;
  /** The list of postings each entry leads to, perhaps with {@link PART_OF_PHRASE}. Several entries may share a list: synonyms. */
  lists: Uint32Array;
  /** Where each list ends in `postings`. */
  listEnds: Uint32Array;
  /**
   * Each posting is `(position - position before) * 8 + field`, seven bits per byte, lowest first; the high bit says that more follow.
   * The position before the first one is -1.
   */
  postings: Uint8Array;
  /** How many words the name of each group has (255 stands for more, too). */
  nameWords: Uint8Array;
}
