/** What a cell of a table says, or a field of a record: many hold words for nothing. */
import {enterText} from '../../model/enter-text.js';
import type {Column} from './columns.js';

/** What people write into a cell that has nothing to say. */
const NOTHING =
  /^[\s\-–—?*./]*$|^#+$|^(?:unknown|various|varies|not listed|not known|not applicable|none|null|nil|undefined|n\/?a|tb[adc]|nan|keine angabe|k\.\s?a\.|\(not meeting in person\))\.?$/i;

/** Words for nothing that are an answer in one column: Narcotics Anonymous (`withoutVoidProgramme`), and what costs nothing. */
const ANSWERS: Partial<Record<Column, RegExp>> = {name: /./, programme: /^na$/i, cost: /^(?:none|nil)$/i};

/** The text of a cell, or nothing where it stands for nothing. A name may be any word. */
export function cellText(cell: string, column: Column): string {
  const text = enterText(cell).trim();
  if (ANSWERS[column]?.test(text)) return text;
  // A place that is a number is a key of the list's own.
  return NOTHING.test(text) || (column === 'venue' && /^\d+$/.test(text)) ? '' : text;
}
