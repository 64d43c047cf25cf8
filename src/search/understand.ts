/** `understand()` in every language for which we have a table. Pages use {@link readMeaning} with the tables of their own language and English. */
import type {Understood} from '../model/understood.js';
import {ALL_VOCABULARIES} from './all-vocabularies.js';
import {readMeaning} from './phrases/read-meaning.js';
import {booksFor} from './vocabularies.js';

export type {Kin, Understood, UnderstoodFacet, UnderstoodFacets, UnderstoodPart} from '../model/understood.js';

/**
 * Returns what a sentence in the search field means: "my husband drinks too much" is `{kind: ['family'], focus: ['alcohol'], …}`. It runs on the
 * device and sends nothing.
 *
 * @param locale The visitor's language as a BCP 47 tag. English is always understood, too.
 */
export const understand = (words: string, locale = 'en'): Understood =>
  readMeaning(words, booksFor(locale, ALL_VOCABULARIES));
