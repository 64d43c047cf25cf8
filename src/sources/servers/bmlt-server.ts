/**
 * A live BMLT root server: its formats in the visitor's language, and its meetings page by page, or by area if it has
 * more than are loaded at once (semantic API of BMLT 2 to 4).
 */
import type {Weekday} from '../../model/group.js';
import {WEEKDAYS} from '../../model/group.js';
import {readBmlt} from '../formats/bmlt/bmlt.js';
import type {Area, LiveSource, PagedSource, SourceOptions} from '../source.js';
import {SourceError} from '../source.js';
import {isObject, stringOf} from '../values/values.js';
import type {JsonObject} from '../values/values.js';
import type {AskOptions} from './ask-server.js';
import {askServer, hostOf} from './ask-server.js';
import {pageReader} from './join-pages.js';
import type {ServerPage} from './paged-source.js';
import {pagedSource} from './paged-source.js';
import {trimEndOf} from '../values/trim.js';

const PAGE_SIZE = 500;
/**
 * Approximate number of meetings near a place without a distance limit: the server widens its circle until it has this
 * many.
 */
const NEAREST = 200;
/**
 * Parameters that we set ourselves. All others in the query string are the site's own choice (service bodies, venue
 * types …).
 */
const OURS = /^(?:switcher|page_num|page_size|get_used_formats|lang_enum|callback|data_field_key)$/;

/** Returns the URL of the semantic API, from that of the root server or any query to it. */
function apiOf(src: string): URL {
  const url = new URL(src);
  url.hash = '';
  const question = /\/client_interface\/{1,9}(jsonp?)\b/.exec(url.pathname);
  const [, format = 'json'] = question ?? [];
  const root = trimEndOf(url.pathname.slice(0, question?.index), '/');
  url.pathname = `${root}/client_interface/${format}/`;
  const own = [...url.searchParams].filter(([name]) => !OURS.test(name));
  url.search = '';
  if (format === 'jsonp') url.searchParams.set('callback', 'meetings');
  for (const [name, value] of own) {
    // Servers before August 2026 don't support comma-separated lists.
    const isList = /^(?:services|formats|venue_types|weekdays)(?:\[\])?$/.test(name);
    const values = isList ? value.split(',') : [value];
    for (const each of values) url.searchParams.append(isList ? `${name.replace('[]', '')}[]` : name, each);
  }
  return url;
}

/** Returns a URL with more parameters, which replace those in `url`. */
function withParameters(url: URL, parameters: readonly (readonly [name: string, value: string | number])[]): string {
  const changed = new URL(url);
  for (const [name] of parameters) changed.searchParams.delete(name);
  for (const [name, value] of parameters) changed.searchParams.append(name, String(value));
  return changed.href;
}

/** BMLT numbers weekdays from 1 for Sunday. */
const weekdayNumber = (day: Weekday): number => WEEKDAYS.indexOf(day) + 1;

/** Two decimals are about a kilometer. */
const coarse = (degrees: number): string => degrees.toFixed(2);

/** Returns the parameters of an area: never more precise than about a kilometer, which is added to the distance. */
export function areaParameters({near, days = []}: Area): [string, string | number][] {
  if (!near) return days.map((day) => ['weekdays[]', weekdayNumber(day)]);
  const {latitude, longitude, radiusKm} = near;
  return [
    ['lat_val', coarse(latitude)],
    ['long_val', coarse(longitude)],
    Number.isFinite(radiusKm) ? ['geo_width_km', Math.ceil(radiusKm) + 1] : ['geo_width', -NEAREST],
  ];
}

interface Answer {
  meetings: unknown[];
  formats: unknown[];
}

/** Parses a page: a bare list, or with its formats. Some servers return `{}` if nothing was found. */
function answerOf(value: unknown): Answer {
  const list = (listed: unknown): unknown[] => (Array.isArray(listed) ? (listed as unknown[]) : []);
  return isObject(value)
    ? {meetings: list(value.meetings), formats: list(value.formats)}
    : {meetings: list(value), formats: []};
}

const idOf = (meeting: unknown): string => (isObject(meeting) ? stringOf(meeting.id_bigint) : '');

/** Returns the visitor's language, if the server has texts in it. */
function chooseLanguage(info: JsonObject | undefined, language: string | undefined): string | undefined {
  const wanted = language?.split('-')[0]?.toLowerCase();
  const known = stringOf(info?.langs)
    .split(',')
    .map((tag) => tag.trim().toLowerCase());
  return wanted && known.includes(wanted) ? wanted : undefined;
}

/**
 * Creates a source for the root server at `src`, whose query string can select service bodies:
 * `…/main_server/?services=12&recursive=1`.
 */
export function bmltServer(src: string, options: SourceOptions = {}, asking: AskOptions = {}): LiveSource {
  const api = apiOf(src);
  let language: Promise<string | undefined> | undefined;

  const askLanguage = async (signal: AbortSignal): Promise<string | undefined> => {
    const info = await askServer(withParameters(api, [['switcher', 'GetServerInfo']]), signal, asking);
    const [first] = Array.isArray(info) ? (info as unknown[]) : [info];
    return chooseLanguage(isObject(first) ? first : undefined, options.locale ?? options.language);
  };
  /** Without the server's description, its meetings can still be loaded, unless it can't be reached at all. */
  const findLanguage = (signal: AbortSignal): Promise<string | undefined> =>
    (language ??= askLanguage(signal).catch((error: unknown) => {
      language = undefined;
      signal.throwIfAborted();
      const code = error instanceof SourceError ? error.problem.code : undefined;
      if (code === 'not-found' || code === 'not-json') return undefined;
      throw error;
    }));

  const pagesOf = (area: Area): PagedSource => {
    let firstId = '';
    const pageAddress = (number: number, lang: string | undefined): string =>
      withParameters(api, [
        ['switcher', 'GetSearchResults'],
        ...areaParameters(area),
        ['get_used_formats', 1],
        ['page_size', PAGE_SIZE],
        ['page_num', number],
        ...(lang ? ([['lang_enum', lang]] as const) : []),
      ]);
    return pagedSource({
      first: async (signal) => pageAddress(1, await findLanguage(signal)),
      async ask(address, signal): Promise<ServerPage> {
        const asked = new URL(address).searchParams;
        const number = Number(asked.get('page_num'));
        const content = answerOf(await askServer(address, signal, asking));
        const id = idOf(content.meetings[0]);
        // Old servers have no pages, and return everything each time.
        const isRepeated = number > 1 && id !== '' && id === firstId;
        if (number === 1) firstId = id;
        if (isRepeated) return {content: {meetings: [], formats: []}, records: 0};
        const records = content.meetings.length;
        const next = records === PAGE_SIZE ? pageAddress(number + 1, asked.get('lang_enum') ?? undefined) : undefined;
        return {content, records, next};
      },
      read: pageReader<Answer>((answer) => readBmlt(answer.meetings, answer, options)),
    });
  };

  const everything = pagesOf({});
  let lastArea: {key: string; pages: PagedSource} | undefined;
  return {
    host: hostOf(src),
    get hasMore() {
      return everything.hasMore;
    },
    load: (signal, onPart) => everything.load(signal, onPart),
    loadArea(area, signal, onPart) {
      const key = JSON.stringify(areaParameters(area));
      if (lastArea?.key !== key) lastArea = {key, pages: pagesOf(area)};
      return lastArea.pages.load(signal, onPart);
    },
  };
}
