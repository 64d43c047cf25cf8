/** Selects the conditions that a page offers. */
import type {Choice} from '../../content/content.js';
import {focusOfIcd10} from '../../model/vocabulary/icd10.js';

/** Returns the vocabulary ids for a name: an id itself, or an ICD-10 code, which may cover several. */
const focusOf = (name: string): string[] => (/^[a-z]\d/i.test(name) ? focusOfIcd10(name) : [name.toLowerCase()]);

/**
 * Returns the choices that match `names`, separated by spaces, in their original order; all choices if none matches.
 * `unknown` has the names without a choice.
 */
export function choicesFor(names: string, choices: readonly Choice[]): {choices: readonly Choice[]; unknown: string[]} {
  const fit = (name: string) => choices.filter(({filters}) => focusOf(name).some((id) => filters.focus?.includes(id)));
  const named = names.split(/\s+/).filter(Boolean);
  const wanted = new Set(named.flatMap(fit));
  return {
    choices: wanted.size > 0 ? choices.filter((choice) => wanted.has(choice)) : choices,
    unknown: named.filter((name) => fit(name).length === 0),
  };
}
