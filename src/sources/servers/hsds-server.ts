/**
 * A live Open Referral (HSDS 3) API, loaded page by page. If the server nests everything in its services, one list is
 * enough; if services are flat, the organizations and places they refer to are requested as well.
 */
import {readHsds} from '../formats/hsds/hsds.js';
import type {Loaded, PagedSource, SourceOptions} from '../source.js';
import {SourceError} from '../source.js';
import {isObject, stringOf} from '../values/values.js';
import type {JsonObject} from '../values/values.js';
import type {AskOptions} from './ask-server.js';
import {askServer} from './ask-server.js';
import {pageReader} from './join-pages.js';
import type {ServerPage} from './paged-source.js';
import {pagedSource} from './paged-source.js';
import {trimEndOf} from '../values/trim.js';

const PAGE_SIZE = 100;

/** The tables that can contain groups, and those that flat services need in addition. */
const LISTS = ['services', 'service_at_locations', 'organizations'] as const;
const BESIDE_SERVICES: readonly Table[] = ['organizations', 'service_at_locations'];
type Table = (typeof LISTS)[number];

/** The rows that a page adds to a table. */
interface Rows {
  table: Table;
  rows: unknown[];
}

/** Returns the URL of the API and the list that the site names, `services` by default. */
function apiOf(src: string): {base: URL; table: Table} {
  const base = new URL(src);
  base.hash = '';
  const path = trimEndOf(base.pathname, '/');
  const listed = LISTS.find((name) => path.endsWith(`/${name}`));
  base.pathname = listed ? trimEndOf(path.slice(0, -listed.length), '/') : path;
  return {base, table: listed ?? 'services'};
}

function pageAddress(base: URL, table: Table, number: number): string {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, '')}/${table}`;
  for (const [name, value] of [
    ['full', 'true'],
    ['per_page', String(PAGE_SIZE)],
    ['page', String(number)],
  ] as const) {
    if (name === 'page' || !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return url.href;
}

const tableOf = (address: URL): Table => LISTS.find((table) => address.pathname.endsWith(`/${table}`)) ?? 'services';

/** Whether a service is flat: it refers to its organization or places by id, and has neither nested. */
function isFlat(row: unknown): boolean {
  if (!isObject(row)) return false;
  const hasInside = isObject(row.organization) || Array.isArray(row.service_at_locations);
  return !hasInside && stringOf(row.organization_id) !== '';
}

/** Whether this is the last page. Some servers report wrong totals, so an empty page is the end, too. */
function isLast(page: JsonObject, rows: readonly unknown[], number: number): boolean {
  const pages = Number(page.total_pages);
  return rows.length === 0 || page.last_page === true || !(pages > number);
}

/** Creates a source for the API at `src`; its query string can select taxonomy terms: `…?taxonomy_term_id=…`. */
export function hsdsServer(src: string, options: SourceOptions = {}, asking: AskOptions = {}): PagedSource {
  const {base, table: list} = apiOf(src);
  const firstIds = new Map<Table, string>();

  /** Returns the first page of the table to request after another one. */
  const tableAfter = (table: Table, rows: readonly unknown[]): string | undefined => {
    if (list !== 'services') return undefined;
    const next =
      table === 'services'
        ? rows.some(isFlat)
          ? BESIDE_SERVICES[0]
          : undefined
        : BESIDE_SERVICES[BESIDE_SERVICES.indexOf(table) + 1];
    return next && pageAddress(base, next, 1);
  };

  const askPage = async (address: string, table: Table, signal: AbortSignal): Promise<JsonObject> => {
    try {
      const value = await askServer(address, signal, asking);
      return isObject(value) ? value : {contents: value, last_page: true};
    } catch (error) {
      const isMissing = error instanceof SourceError && error.problem.code === 'not-found';
      // A server doesn't have to have tables that only add to its services.
      if (table === list || !isMissing) throw error;
      return {contents: [], last_page: true};
    }
  };

  /** Parses all pages together, because records that belong together may be on several pages, and in several tables. */
  const readTables = (pages: readonly Rows[]): Loaded => {
    const tables: Partial<Record<Table | 'contents', unknown[]>> = {};
    for (const {table, rows} of pages) {
      const name = table === list && list !== 'services' ? 'contents' : table;
      tables[name] = (tables[name] ?? []).concat(rows);
    }
    return readHsds(tables, options);
  };
  const readEach = pageReader<Rows>((page) => readTables([page]));

  return pagedSource({
    first: () => pageAddress(base, list, 1),
    async ask(address, signal): Promise<ServerPage> {
      const url = new URL(address);
      const table = tableOf(url);
      const number = Number(url.searchParams.get('page'));
      const page = await askPage(address, table, signal);
      const rows = Array.isArray(page.contents) ? (page.contents as unknown[]) : [];
      const id = isObject(rows[0]) ? stringOf(rows[0].id) : '';
      const isRepeated = number > 1 && id !== '' && id === firstIds.get(table);
      if (number === 1) firstIds.set(table, id);
      const isEnd = isRepeated || isLast(page, rows, number);
      const total = table === list && page.total_items !== undefined ? Number(page.total_items) : undefined;
      return {
        content: {table, rows: isRepeated ? [] : rows} satisfies Rows,
        records: table === list && !isRepeated ? rows.length : 0,
        ...(Number.isFinite(total) && {total}),
        next: isEnd ? tableAfter(table, rows) : pageAddress(base, table, number + 1),
      };
    },
    read(contents) {
      const pages = contents as Rows[];
      const isWhole =
        list !== 'service_at_locations' && pages.every(({table, rows}) => table === list && !rows.some(isFlat));
      return isWhole ? readEach(pages) : readTables(pages);
    },
  });
}
