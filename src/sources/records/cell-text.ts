/** Cleans the text of a table cell or a record's field: many contain placeholders. */
import {enterText} from '../../model/enter-text.js';
import type {Column} from './columns.js';

/** Placeholders that people write into empty cells. */
const NOTHING =
  /^[\s\-–—?*./]*$|^#+$|^(?:unknown|various|varies|not listed|not known|not applicable|none|null|nil|undefined|n\/?a|tb[adc]|nan|keine angabe|k\.\s?a\.|\(not meeting in person\))\.?$/i;

/**
 * Placeholders that are valid in some columns: NA is Narcotics Anonymous (`withoutVoidProgramme`), and "none" as a cost
 * means free.
 */
const ANSWERS: Partial<Record<Column, RegExp>> = {name: /./, programme: /^na$/i, cost: /^(?:none|nil)$/i};

/** Returns the text of a cell; empty if it's a placeholder. A name can be any word. */
export function cellText(cell: string, column: Column): string {
  const text = enterText(cell).trim();
  if (ANSWERS[column]?.test(text)) return text;
  // A number as a place is a key in the list's own system.
  return NOTHING.test(text) || (column === 'venue' && /^\d+$/.test(text)) ? '' : text;
}
