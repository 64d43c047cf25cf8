/// <reference types="node" />
/** Options that commands share: what the site knows of a list and the list may not state. */
import {TYPE_NAMES} from '../report/type-names.js';
import type {SourceOptions, SourceType} from '../sources/source.js';
import {findZone} from '../sources/values/zones.js';

/** Tells the user what is wrong with their command line. */
export class UsageError extends Error {
  /** What `parseArgs` says. "Unknown option '--foo'. To specify …": the first sentence is enough. */
  static from(error: unknown): UsageError {
    return new UsageError(error instanceof Error ? error.message.replace(/\.\s[^]*/, '.') : String(error));
  }
}

const isType = (text: string): text is SourceType => Object.hasOwn(TYPE_NAMES, text);

function parseType(text: string | undefined): SourceType | undefined {
  if (text === undefined || isType(text)) return text;
  throw new UsageError(`“${text}” is not a format: expected ${Object.keys(TYPE_NAMES).join(', ')}.`);
}

export function parseZone(text: string | undefined): string | undefined {
  const zone = text === undefined ? undefined : findZone(text);
  if (text === undefined || zone) return zone;
  throw new UsageError(`“${text}” is not a time zone: expected a name such as America/New_York.`);
}

function parseLanguage(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return new Intl.Locale(text).toString();
  } catch {
    throw new UsageError(`“${text}” is not a language: expected a tag such as en or pt-BR.`);
  }
}

/** `--now` in epoch milliseconds. */
export function parseNow(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const now = Date.parse(text);
  if (Number.isNaN(now)) throw new UsageError(`“${text}” is not a date and time: expected 2026-03-14T09:00Z.`);
  return now;
}

/** Throws {@link UsageError}. */
export const parseSourceOptions = (values: {
  type?: string;
  'time-zone'?: string;
  programme?: string;
  language?: string;
}): SourceOptions => ({
  type: parseType(values.type),
  timeZone: parseZone(values['time-zone']),
  programme: values.programme,
  language: parseLanguage(values.language),
});
