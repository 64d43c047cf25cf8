import {FACET_NAMES} from '../model/query.js';
import type {Query} from '../model/query.js';
import type {Comparison, WayIn} from './content.js';
import {defined, isObject, listOf, textOf, textsOf, webAddress} from './values.js';
import type {Values} from './values.js';

/** What a site puts side by side. Every row has a cell for each column, empty where the site gives none. */
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

/** Words and filters only: what a guide asks is the same for every visitor, so it knows no place. */
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
