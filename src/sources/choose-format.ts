/** The formats there are readers for, and how to find the one a document is in. */
import type {Problem} from '../model/problem.js';
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
  partWithoutGroups,
} from './detect.js';
import {meetingGuideSteps} from './formats/meeting-guide/meeting-guide.js';
import {soonestGroups} from './formats/meeting-guide/soonest.js';
import {loadReader, SourceError} from './source.js';
import type {Loaded, Reading, SourceOptions, SourceType} from './source.js';
import {excerpt} from './values/values.js';

/** A document: its text, and if it is JSON its value and the list of records in it. */
export interface Sent {
  text: string;
  value?: unknown;
  records?: unknown[];
}

/** A format: what it needs of a document, how to tell it by its content, and how to read it. */
export interface FormatReader {
  type: SourceType;
  /** A table is read from the text, other formats from JSON, some of them from the list in it. */
  needs: 'text' | 'value' | 'records';
  fits(sent: Sent): boolean;
  open(sent: Sent, options: SourceOptions): Reading | Promise<Reading>;
}

function looksLikeTable(text: string): boolean {
  return text.split(/\r\n?|\n/, 12).some((line) => /[,;\t|]/.test(line));
}

function* readInOneStep(read: () => Loaded): Generator<void, Loaded> {
  yield;
  return read();
}

/** For readers that read a list in one piece. */
export const atOnce = (read: () => Loaded): Reading => ({steps: readInOneStep(read)});

/** Meeting Guide rows, and the groups of a long list that meet next before the rest. */
function openMeetingGuide({records = []}: Sent, options: SourceOptions): Reading {
  return {
    steps: meetingGuideSteps(records, options),
    soonest: (howMany, viewerZone, now) => soonestGroups(records, howMany, options, viewerZone, now),
  };
}

type ValueReader = (value: unknown, options: SourceOptions) => Loaded;

/** A format that is detected in, and read from, the whole document. */
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

/** In the order of asking. A new format is an entry here; all readers but the commonest are imported when their format is met. */
const FORMATS: readonly FormatReader[] = [
  {
    type: 'meeting-guide',
    needs: 'records',
    fits: ({value}) => isMeetingGuide(value),
    open: openMeetingGuide,
  },
  documentFormat('fhir', isFhir, async () => (await import('./formats/fhir/fhir.js')).readFhir),
  documentFormat('openactive', isRpde, async () => (await import('./formats/openactive/openactive.js')).readOpenActive),
  documentFormat('geojson', isGeoJson, async () => (await import('./formats/geojson.js')).readGeoJson),
  {
    type: 'bmlt',
    needs: 'records',
    fits: ({value}) => isBmlt(value),
    open: async ({records, value}, options) => {
      const {readBmlt} = await loadReader(import('./formats/bmlt/bmlt.js'));
      return atOnce(() => readBmlt(records ?? [], value, options));
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
      return atOnce(() => readNative(records, {...readAbout(value), ...options}));
    },
  },
  {
    type: 'meeting-guide',
    needs: 'records',
    fits: ({records}) => isMeetingGuide(records),
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

function fail(problem: Problem): never {
  throw new SourceError(problem);
}

/** The format of a document; a stated `type` spares the guessing. Throws {@link SourceError} when it is none of ours, or empty. */
export function chooseFormat(sent: Sent, type: SourceType | undefined): FormatReader {
  const part = type || isMeetingGuide(sent.value) ? undefined : partWithoutGroups(sent.value);
  if (part) fail({code: 'wrong-part', values: {found: part}});
  const format = FORMATS.find((each) => (type ? each.type === type : each.fits(sent)));
  const lacks = (need: FormatReader['needs'], part: unknown): boolean => format?.needs === need && part === undefined;
  if (!format || lacks('records', sent.records) || lacks('value', sent.value))
    fail({code: 'unknown-format', values: {found: excerpt(sent.text.trim())}});
  if (format.needs === 'records' && !sent.records?.length) fail({code: 'empty', values: {}});
  return format;
}
