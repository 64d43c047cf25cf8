/** Finding out which format a list is in, and having its reader read it. Only the commonest needs none of this (`read.ts`). */
import type {Problem} from '../model/problem.js';
import {findRecords, parseJsonText} from './json-text.js';
import type {JsonText} from './json-text.js';
import {readMeetingGuide} from './meeting-guide.js';
import {hasMeetingGuideRows} from './meeting-guide-shape.js';
import {isNative, readAbout, readNative} from './native.js';
import {SourceError} from './source.js';
import type {Loaded, SourceOptions, SourceType} from './source.js';
import {excerpt} from './values.js';

/** What was sent: its text, and as far as it is JSON its value and the list of records in it. */
export interface Sent {
  text: string;
  value?: unknown;
  records?: unknown[];
}

/** A format: how to tell it by its content, and how to read it. */
interface FormatReader {
  type: SourceType;
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

/** In the order of asking. A new format is a line here; what the first view of a page does not need is imported when it is met. */
const FORMATS: readonly FormatReader[] = [
  {
    type: 'native',
    fits: ({value, records}) => isNative(value, records ?? []),
    read: ({value, records}, options) => readNative(records ?? [], {...readAbout(value), ...options}),
  },
  {
    type: 'meeting-guide',
    fits: ({records = []}) => hasMeetingGuideRows(records),
    read: ({records}, options) => readMeetingGuide(records ?? [], options),
  },
  {
    type: 'rows',
    fits: ({records}) => records !== undefined,
    read: async ({records}, options) => (await loadReader(import('./rows.js'))).readRecords(records ?? [], options),
  },
  {
    type: 'csv',
    fits: ({text, value}) => value === undefined && looksLikeTable(text),
    read: async ({text}, options) => (await loadReader(import('./csv.js'))).readCsv(text, options),
  },
];

function fail(problem: Problem): never {
  throw new SourceError(problem);
}

function parse(text: string): Sent & Pick<JsonText, 'trailing'> {
  const json = parseJsonText(text);
  if (!json) return {text};
  if ('code' in json) fail(json);
  return {text, ...json, records: findRecords(json.value)};
}

function chooseFormat(sent: Sent, type: SourceType | undefined): FormatReader {
  const format = FORMATS.find((each) => (type ? each.type === type : each.fits(sent)));
  const needsRecords = format && format.type !== 'csv';
  if (!format || (needsRecords && !sent.records))
    fail({code: 'unknown-format', values: {found: excerpt(sent.text.trim())}});
  if (needsRecords && !sent.records?.length) fail({code: 'empty', values: {}});
  return format;
}

/** Reads a list in any known format; `options.type` spares the guessing. Throws `SourceError` when nothing can be read. */
export async function readAny(text: string, options: SourceOptions): Promise<Loaded> {
  const {trailing, ...sent} = parse(text);
  const format = chooseFormat(sent, options.type);
  const loaded = await format.read(sent, options);
  if (trailing) loaded.warnings.unshift({id: options.key ?? 'list', code: 'trailing-text', values: {found: trailing}});
  return loaded;
}
