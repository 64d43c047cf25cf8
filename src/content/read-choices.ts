/** Reads what visitors may pick or tick in a guide, as a site has written it. Undefined for what is malformed. */
import {FACET_NAMES} from '../model/query.js';
import type {Choice, Factor, Statement} from './content.js';
import {defined, isObject, listOf, textOf, textsOf} from './values.js';

/** One without a filter would lead to every group there is. */
export function readChoice(value: unknown): Choice | undefined {
  const {name, filters} = isObject(value) ? value : {};
  const given = isObject(filters) ? filters : {};
  const known = FACET_NAMES.map((facet) => [facet, textsOf(given[facet])] as const).filter(([, ids]) => ids.length > 0);
  return textOf(name) && known.length > 0 ? {name: textOf(name), filters: Object.fromEntries(known)} : undefined;
}

export function readFactor(value: unknown): Factor | undefined {
  const {name, statements} = isObject(value) ? value : {};
  const read = listOf(statements).map(readStatement).filter(defined);
  return textOf(name) && read.length > 0 ? {name: textOf(name), statements: read} : undefined;
}

function readStatement(value: unknown): Statement | undefined {
  const {text, speaksFor, because} = isObject(value) ? value : {};
  if (!textOf(text) || !textOf(because)) return undefined;
  if (speaksFor !== 'online' && speaksFor !== 'in-person') return undefined;
  return {text: textOf(text), speaksFor, because: textOf(because)};
}
