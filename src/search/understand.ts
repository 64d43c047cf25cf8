/** `understand()` in every language we have a table for. Pages take {@link readMeaning} with the tables of their own language and English. */
import type {Understood} from '../model/understood.js';
import {ALL_VOCABULARIES} from './all-vocabularies.js';
import {readMeaning} from './phrases/read-meaning.js';
import {booksFor} from './vocabularies.js';

export type {Kin, Understood, UnderstoodFacet, UnderstoodFacets, UnderstoodPart} from '../model/understood.js';

/**
 * What a sentence in the search field asks for: "my husband drinks too much" is `{kind: ['family'], focus: ['alcohol'], …}`. Runs on the
 * device and asks no one.
 *
 * @param locale The visitor's language as BCP 47 writes it. English is understood as well.
 */
export const understand = (words: string, locale = 'en'): Understood =>
  readMeaning(words, booksFor(locale, ALL_VOCABULARIES));
