/** Joins the pages of a large directory that were saved in one file: a list of pages, or one page per line. */
import {isObject} from '../values/values.js';
import type {JsonObject} from '../values/values.js';

const LISTS = ['items', 'contents', 'events', 'features', 'meetings', 'results', 'records'];

const listFieldOf = (page: unknown): string | undefined =>
  isObject(page) ? LISTS.find((field) => Array.isArray(page[field])) : undefined;

/** Returns the pages as one, with their lists joined; anything else is returned as it is. */
export function joinPages(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  const pages = value as unknown[];
  const field = listFieldOf(pages[0]);
  // A record may contain a list of events or items, too, but not together with a name.
  const isPage = (page: unknown): page is JsonObject =>
    isObject(page) && Array.isArray(page[field ?? '']) && !('name' in page || 'title' in page);
  if (!field || !pages.every(isPage)) return value;
  const lists: Record<string, unknown[]> = {};
  for (const page of pages) {
    for (const [name, list] of Object.entries(page)) {
      if (Array.isArray(list)) lists[name] = (lists[name] ?? []).concat(list as unknown[]);
    }
  }
  return {...pages[0], ...lists};
}
