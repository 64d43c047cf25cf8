import {cardList} from './cards.js';
import {CLAIMS} from './claim.js';
import {sideBySide} from './comparison.js';
import {findingsTable} from './findings.js';
import type {Drawings} from './guide-view.js';

/** Renderers for content that may contain any block. */
export const ALL_DRAWINGS: Drawings = {...CLAIMS, cards: cardList, findings: findingsTable, columns: sideBySide};
