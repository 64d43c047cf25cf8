/** Parses the choices and statements in a site's own version of a guide. Returns undefined for malformed ones. */
import {FACET_NAMES} from '../model/query.js';
import type {Choice, Factor, Statement} from './content.js';
import {defined, isObject, listOf, textOf, textsOf} from './values.js';

/** A choice without a filter is malformed, because it would lead to all groups. */
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
