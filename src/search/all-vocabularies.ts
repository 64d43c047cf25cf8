import {words as ar} from '../model/vocabulary/search-words/ar.js';
import {words as de} from '../model/vocabulary/search-words/de.js';
import {words as en} from '../model/vocabulary/search-words/en.js';
import {words as es} from '../model/vocabulary/search-words/es.js';
import {words as fr} from '../model/vocabulary/search-words/fr.js';
import {words as pt} from '../model/vocabulary/search-words/pt.js';
import {words as sv} from '../model/vocabulary/search-words/sv.js';
import type {Vocabularies} from './vocabularies.js';

/** The vocabularies of all languages. */
export const ALL_VOCABULARIES: Vocabularies = {ar, de, en, es, fr, pt, sv};
