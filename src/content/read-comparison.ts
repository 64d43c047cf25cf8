import {FACET_NAMES} from '../model/query.js';
import type {Query} from '../model/query.js';
import type {Comparison, WayIn} from './content.js';
import {defined, isObject, listOf, textOf, textsOf, webAddress} from './values.js';
import type {Values} from './values.js';

/**
 * Parses a site's own comparison table. Every row gets a cell for each column, which is empty if the site gives none.
 */
export function readComparison({columns, rows}: Values): Comparison {
  const read = listOf(columns).flatMap((column) =>
    isObject(column) ? [{id: textOf(column.id), name: textOf(column.name)}] : [],
  );
  return {
    columns: read,
    rows: listOf(rows)
      .filter(isObject)
      .map(({name, cells, waysIn}) => ({
        name: textOf(name),
        cells: read.map((_column, at) => textOf(listOf(cells)[at])),
        waysIn: waysIn ? listOf(waysIn).map(readWayIn).filter(defined) : undefined,
      })),
  };
}

function readWayIn(value: unknown): WayIn | undefined {
  if (!isObject(value) || !textOf(value.text)) return undefined;
  return {text: textOf(value.text), query: readQuery(value.query), url: webAddress(value.url)};
}

/** Parses a query with only words and filters: a guide asks the same for every visitor, so it has no place. */
function readQuery(value: unknown): Query {
  const {words, filters} = isObject(value) ? value : {};
  const chosen = FACET_NAMES.flatMap((name) => {
    const values = isObject(filters) ? textsOf(filters[name]) : [];
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return {
    ...(textOf(words) && {words: textOf(words)}),
    ...(chosen.length > 0 && {filters: Object.fromEntries(chosen)}),
  };
}
