/** Which of the conditions a page offers. */
import type {Choice} from '../../content/content.js';
import {focusOfIcd10} from '../../model/vocabulary/icd10.js';

/** An id of the vocabulary, or an ICD-10 code, which may stand for several. */
const focusOf = (name: string): string[] => (/^[a-z]\d/i.test(name) ? focusOfIcd10(name) : [name.toLowerCase()]);

/**
 * The choices that `names`, separated by spaces, speak of, in the order they had; all of them when it names none. `unknown` are names that no
 * choice is about.
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
