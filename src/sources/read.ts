/** From the text of a list in any known format to groups. The commonest, tidy Meeting Guide JSON, is read here and at once. */
import type {Problem} from '../model/problem.js';
import {readMeetingGuide} from './meeting-guide.js';
import {hasMeetingGuideRows} from './meeting-guide-shape.js';
import {SourceError} from './source.js';
import type {Loaded, SourceOptions} from './source.js';
import {excerpt} from './values.js';

const HTML = /^(<!doctype|<html|<\?xml|<head|<body|<script|<div|<!--)/i;

function fail(problem: Problem): never {
  throw new SourceError(problem);
}

/** The array that a text is; undefined when it is anything else. */
function parseArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The rows of tidy Meeting Guide JSON; undefined when a text is anything else and needs a closer look. */
export function meetingGuideRows(text: string, {type = 'meeting-guide'}: SourceOptions): unknown[] | undefined {
  const rows = type === 'meeting-guide' && text.startsWith('[') ? parseArray(text) : undefined;
  return rows && hasMeetingGuideRows(rows) ? rows : undefined;
}

/**
 * Reads a list in any known format; `options.type` spares the guessing. Throws {@link SourceError}, and nothing else, when nothing can
 * be read; a record that cannot be read is in `rejected` of what it returns.
 */
export async function readGroups(text: string, options: SourceOptions = {}): Promise<Loaded> {
  const trimmed = text.replace(/^[\s\ufeff]+/, '').trimEnd();
  if (!trimmed) fail({code: 'empty', values: {}});
  if (HTML.test(trimmed) || trimmed === '0') fail({code: 'html-instead', values: {found: excerpt(trimmed)}});
  const rows = meetingGuideRows(trimmed, options);
  if (rows) return readMeetingGuide(rows, options);
  // A reader that did not arrive is a file that did not arrive.
  const others = await import('./read-any.js').catch(() => fail({code: 'unreachable', values: {host: ''}}));
  return others.readAny(trimmed, options);
}
