/** All formats, each with its detection and its parser. */
import {
  isBmlt,
  isEventsCalendar,
  isFhir,
  isGeoJson,
  isHsds,
  isICalendar,
  isJsonLd,
  isMeetingGuide,
  isNative,
  isRpde,
} from './detect.js';
import {meetingGuideSteps} from './formats/meeting-guide/meeting-guide.js';
import {havePlainTimes, soonestGroups} from './formats/meeting-guide/soonest.js';
import {loadReader} from './source.js';
import type {Loaded, Reading, SourceOptions, SourceType} from './source.js';
import {isObject} from './values/values.js';

/** A document: its text and, if it's JSON, its value and the list of records in it. */
export interface Sent {
  text: string;
  value?: unknown;
  records?: unknown[];
}

/** A format: what it needs from a document, how to detect it, and how to parse it. */
export interface FormatReader {
  type: SourceType;
  /** A table is parsed from the text, other formats from JSON, some of them from the list in it. */
  needs: 'text' | 'value' | 'records';
  fits(sent: Sent): boolean;
  /** Whether these records clearly use the format's times, which saves reading any of them to find out. */
  explains?(records: readonly unknown[]): boolean;
  open(sent: Sent, options: SourceOptions): Reading | Promise<Reading>;
}

function looksLikeTable(text: string): boolean {
  return text.split(/\r\n?|\n/, 12).some((line) => /[,;\t|]/.test(line));
}

function* readInOneStep(read: () => Loaded): Generator<void, Loaded> {
  yield;
  return read();
}

/** For formats that are parsed in one step. */
export const atOnce = (read: () => Loaded): Reading => ({steps: readInOneStep(read)});

/** Opens Meeting Guide rows. The groups of a long list that meet next can be read before the rest. */
function openMeetingGuide({records = []}: Sent, options: SourceOptions): Reading {
  return {
    steps: meetingGuideSteps(records, options),
    soonest: (howMany, viewerZone, now) => soonestGroups(records, howMany, options, viewerZone, now),
  };
}

/** Returns the list of a format that has its own list, whatever other lists there are. */
const ownList = (value: unknown, name: string): unknown[] | undefined =>
  isObject(value) && Array.isArray(value[name]) ? (value[name] as unknown[]) : undefined;

type ValueReader = (value: unknown, options: SourceOptions) => Loaded;

/** A format that is detected in, and parsed from, the whole document. */
function documentFormat(
  type: SourceType,
  fits: (value: unknown) => boolean,
  load: () => Promise<ValueReader>,
): FormatReader {
  return {
    type,
    needs: 'value',
    fits: ({value}) => fits(value),
    open: async ({value}, options) => {
      const read = await loadReader(load());
      return atOnce(() => read(value, options));
    },
  };
}

/**
 * In the order of detection. Add a new format here. All parsers except the most common ones are imported when their
 * format is detected.
 */
export const FORMATS: readonly FormatReader[] = [
  {
    type: 'meeting-guide',
    needs: 'records',
    fits: ({value}) => isMeetingGuide(value),
    explains: havePlainTimes,
    open: openMeetingGuide,
  },
  documentFormat('fhir', isFhir, async () => (await import('./formats/fhir/fhir.js')).readFhir),
  documentFormat('openactive', isRpde, async () => (await import('./formats/openactive/openactive.js')).readOpenActive),
  documentFormat('geojson', isGeoJson, async () => (await import('./formats/geojson.js')).geoJsonReader()),
  {
    type: 'bmlt',
    needs: 'records',
    fits: ({value}) => isBmlt(value),
    open: async ({records, value}, options) => {
      const {readBmlt} = await loadReader(import('./formats/bmlt/bmlt.js'));
      return atOnce(() => readBmlt(ownList(value, 'meetings') ?? records ?? [], value, options));
    },
  },
  documentFormat('tribe', isEventsCalendar, async () => (await import('./formats/tribe/tribe.js')).readEventsCalendar),
  documentFormat('jsonld', isJsonLd, async () => (await import('./formats/schema-org/jsonld.js')).readJsonLd),
  documentFormat('hsds', isHsds, async () => (await import('./formats/hsds/hsds.js')).readHsds),
  {
    type: 'native',
    needs: 'records',
    fits: ({value, records}) => isNative(value, records ?? []),
    open: async ({value, records = []}, options) => {
      const {readAbout, readNative} = await loadReader(import('./formats/native/native.js'));
      return atOnce(() => readNative(ownList(value, 'groups') ?? records, {...readAbout(value), ...options}));
    },
  },
  {
    type: 'meeting-guide',
    needs: 'records',
    fits: ({records}) => isMeetingGuide(records),
    explains: havePlainTimes,
    open: openMeetingGuide,
  },
  {
    type: 'rows',
    needs: 'records',
    fits: ({records}) => records !== undefined,
    open: async ({records}, options) => {
      const {readRecords} = await loadReader(import('./formats/rows.js'));
      return atOnce(() => readRecords(records ?? [], options));
    },
  },
  {
    type: 'icalendar',
    needs: 'text',
    fits: ({text, value}) => value === undefined && isICalendar(text),
    open: async ({text}, options) => {
      const {readICalendar} = await loadReader(import('./formats/ical/ical.js'));
      return atOnce(() => readICalendar(text, options));
    },
  },
  {
    type: 'csv',
    needs: 'text',
    fits: ({text, value}) => value === undefined && looksLikeTable(text),
    open: async ({text}, options) => {
      const {readCsv} = await loadReader(import('./formats/csv.js'));
      return atOnce(() => readCsv(text, options));
    },
  },
];
