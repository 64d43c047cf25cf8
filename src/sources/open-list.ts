/** Detects the format of a list, and loads its parser. */
import type {Problem} from '../model/problem.js';
import {chooseFormat} from './choose-format.js';
import {emptyAsList} from './empty-as-list.js';
import {atOnce} from './format-readers.js';
import type {FormatReader, Sent} from './format-readers.js';
import {sheetRows} from './formats/sheet-json.js';
import {MOST_MEGABYTES} from './servers/fetch-bytes.js';
import {joinPages} from './servers/pages.js';
import {loadReader, SourceError} from './source.js';
import type {Loaded, Reading, SourceOptions} from './source.js';
import {decodeText} from './values/decode-text.js';
import {findRecords, parseJsonText} from './values/json-text.js';
import type {JsonText} from './values/json-text.js';
import {isObject} from './values/values.js';

const HTML = /^(<!doctype|<html|<\?xml|<head|<body|<script|<div|<!--)/i;

function fail(problem: Problem): never {
  throw new SourceError(problem);
}

/** Some servers return `{}` if nothing was found. */
const isEmptyObject = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

function parse(text: string): Sent & Pick<JsonText, 'trailing'> {
  const json = parseJsonText(text);
  if (!json) return {text};
  if ('code' in json) fail(json);
  const value = joinPages(json.value);
  if (isEmptyObject(value)) fail({code: 'empty', values: {}});
  return {text, ...json, value, records: sheetRows(value) ?? findRecords(value)};
}

/** Parses a list, and adds warnings about the document as a whole. */
function* readDocument(
  {steps}: Reading,
  {needs}: FormatReader,
  trailing: string | undefined,
  {key = 'list'}: SourceOptions,
): Generator<void, Loaded> {
  const loaded = yield* steps;
  if (needs === 'value' && !loaded.records) fail({code: 'empty', values: {}});
  if (!trailing) return loaded;
  return {...loaded, warnings: [{id: key, code: 'trailing-text', values: {found: trailing}}, ...loaded.warnings]};
}

/** A list that is ready to be parsed; a web page with JSON-LD has no format of its own. */
export interface OpenDocument {
  reading: Reading;
  sent?: Sent;
  format?: FormatReader;
}

/** Opens a list. Throws {@link SourceError} if there is no parser for it. */
export async function openDocument(text: string, options: SourceOptions): Promise<OpenDocument> {
  const trimmed = text.replace(/^[\s\ufeff]+/, '').trimEnd();
  // A failed export leaves an empty file.
  if (!trimmed) fail({code: 'truncated', values: {found: ''}});
  if (trimmed === '0') fail({code: 'html-instead', values: {found: trimmed}});
  if (HTML.test(trimmed)) {
    const {readWebPage} = await loadReader(import('./servers/web-page.js'));
    return {reading: atOnce(() => readWebPage(trimmed, options))};
  }
  const {trailing, ...sent} = parse(trimmed);
  const format = await chooseFormat(sent, options);
  const reading = await format.open(sent, options);
  return {reading: {...reading, steps: readDocument(reading, format, trailing, options)}, sent, format};
}

/** Detects the format of a list and loads its parser. Throws {@link SourceError} if there is none. */
export async function startReading(text: string, options: SourceOptions = {}): Promise<Reading> {
  const {reading} = await openDocument(text, options);
  return reading;
}

/** The bytes of a list. `isCut` is true if they are only its beginning. */
export interface ListBytes {
  bytes: Uint8Array;
  isCut: boolean;
}

/** Prepares the bytes of a list for reading. A truncated list keeps its complete records; an empty list is still a list. */
export async function readBytes({bytes, isCut}: ListBytes, options: SourceOptions): Promise<Reading> {
  if (!isCut) return emptyAsList(startReading(decodeText(bytes), options));
  const {wholeRecords} = await loadReader(import('./values/cut-text.js'));
  // A truncated character would make the text look like another encoding.
  const end = Math.max(bytes.lastIndexOf(0x7d), bytes.lastIndexOf(0x0a)) + 1;
  const whole = wholeRecords(decodeText(bytes.subarray(0, end)));
  if (!whole) fail({code: 'too-large', values: {limit: MOST_MEGABYTES}});
  return emptyAsList(startReading(whole, options));
}
