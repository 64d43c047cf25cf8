/** Finding out which format a list is in, and having its reader read it. Only the commonest needs none of this (`read.ts`). */
import type {Problem} from '../model/problem.js';
import {
  isBmlt,
  isEventsCalendar,
  isFhir,
  isGeoJson,
  isHsds,
  isICalendar,
  isJsonLd,
  isRpde,
  partWithoutGroups,
} from './detect.js';
import {readMeetingGuide} from './formats/meeting-guide/meeting-guide.js';
import {hasMeetingGuideRows} from './formats/meeting-guide/shape.js';
import {isNative, readAbout, readNative} from './formats/native/native.js';
import {sheetRows} from './formats/sheet-json.js';
import {joinPages} from './servers/pages.js';
import {SourceError} from './source.js';
import type {Loaded, SourceOptions, SourceType} from './source.js';
import {findRecords, parseJsonText} from './values/json-text.js';
import type {JsonText} from './values/json-text.js';
import {excerpt, isObject} from './values/values.js';

/** What was sent: its text, and as far as it is JSON its value and the list of records in it. */
interface Sent {
  text: string;
  value?: unknown;
  records?: unknown[];
}

/** A format: what it needs of what was sent, how to tell it by its content, and how to read it. */
interface FormatReader {
  type: SourceType;
  /** A table is read from the text, other formats from JSON, some of them from the list in it. */
  needs: 'text' | 'value' | 'records';
  fits(sent: Sent): boolean;
  read(sent: Sent, options: SourceOptions): Loaded | Promise<Loaded>;
}

function looksLikeTable(text: string): boolean {
  return text.split(/\r\n?|\n/, 12).some((line) => /[,;\t|]/.test(line));
}

/** A reader that did not arrive is a file that did not arrive. */
function loadReader<T>(reader: Promise<T>): Promise<T> {
  return reader.catch(() => fail({code: 'unreachable', values: {host: ''}}));
}

type ValueReader = (value: unknown, options: SourceOptions) => Loaded;

/** A format that is told, and read, by the whole document. */
function documentFormat(
  type: SourceType,
  fits: (value: unknown) => boolean,
  load: () => Promise<ValueReader>,
): FormatReader {
  return {
    type,
    needs: 'value',
    fits: ({value}) => fits(value),
    read: async ({value}, options) => (await loadReader(load()))(value, options),
  };
}

/** In the order of asking. A new format is a line here; what the first view of a page does not need is imported when it is met. */
const FORMATS: readonly FormatReader[] = [
  documentFormat('fhir', isFhir, async () => (await import('./formats/fhir/fhir.js')).readFhir),
  documentFormat('openactive', isRpde, async () => (await import('./formats/openactive/openactive.js')).readOpenActive),
  documentFormat('geojson', isGeoJson, async () => (await import('./formats/geojson.js')).readGeoJson),
  {
    type: 'bmlt',
    needs: 'records',
    fits: ({value}) => isBmlt(value),
    read: async ({records, value}, options) =>
      (await loadReader(import('./formats/bmlt/bmlt.js'))).readBmlt(records ?? [], value, options),
  },
  documentFormat('tribe', isEventsCalendar, async () => (await import('./formats/tribe/tribe.js')).readEventsCalendar),
  documentFormat('jsonld', isJsonLd, async () => (await import('./formats/schema-org/jsonld.js')).readJsonLd),
  documentFormat('hsds', isHsds, async () => (await import('./formats/hsds/hsds.js')).readHsds),
  {
    type: 'native',
    needs: 'records',
    fits: ({value, records}) => isNative(value, records ?? []),
    read: ({value, records}, options) => readNative(records ?? [], {...readAbout(value), ...options}),
  },
  {
    type: 'meeting-guide',
    needs: 'records',
    fits: ({records = []}) => hasMeetingGuideRows(records),
    read: ({records}, options) => readMeetingGuide(records ?? [], options),
  },
  {
    type: 'rows',
    needs: 'records',
    fits: ({records}) => records !== undefined,
    read: async ({records}, options) =>
      (await loadReader(import('./formats/rows.js'))).readRecords(records ?? [], options),
  },
  {
    type: 'icalendar',
    needs: 'text',
    fits: ({text, value}) => value === undefined && isICalendar(text),
    read: async ({text}, options) => (await loadReader(import('./formats/ical/ical.js'))).readICalendar(text, options),
  },
  {
    type: 'csv',
    needs: 'text',
    fits: ({text, value}) => value === undefined && looksLikeTable(text),
    read: async ({text}, options) => (await loadReader(import('./formats/csv.js'))).readCsv(text, options),
  },
];

function fail(problem: Problem): never {
  throw new SourceError(problem);
}

/** Nothing found is `{}` to some servers. */
const isEmptyObject = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

function parse(text: string): Sent & Pick<JsonText, 'trailing'> {
  const json = parseJsonText(text);
  if (!json) return {text};
  if ('code' in json) fail(json);
  const value = joinPages(json.value);
  if (isEmptyObject(value)) fail({code: 'empty', values: {}});
  return {text, ...json, value, records: sheetRows(value) ?? findRecords(value)};
}

function chooseFormat(sent: Sent, type: SourceType | undefined): FormatReader {
  const part = type ? undefined : partWithoutGroups(sent.value);
  if (part) fail({code: 'wrong-part', values: {found: part}});
  const format = FORMATS.find((each) => (type ? each.type === type : each.fits(sent)));
  const lacks = (need: FormatReader['needs'], part: unknown): boolean => format?.needs === need && part === undefined;
  if (!format || lacks('records', sent.records) || lacks('value', sent.value))
    fail({code: 'unknown-format', values: {found: excerpt(sent.text.trim())}});
  if (format.needs === 'records' && !sent.records?.length) fail({code: 'empty', values: {}});
  return format;
}

/** Reads a list in any known format; `options.type` spares the guessing. Throws `SourceError` when nothing can be read. */
export async function readAny(text: string, options: SourceOptions): Promise<Loaded> {
  const {trailing, ...sent} = parse(text);
  const format = chooseFormat(sent, options.type);
  const loaded = await format.read(sent, options);
  if (format.needs === 'value' && !loaded.records) fail({code: 'empty', values: {}});
  if (trailing) loaded.warnings.unshift({id: options.key ?? 'list', code: 'trailing-text', values: {found: trailing}});
  return loaded;
}
