/** From the text of a list in any known format to groups. The commonest, Meeting Guide JSON, is read here and at once. */
import type {Problem} from '../model/problem.js';
import {markMeetingGuide} from './formats/meeting-guide/marks.js';
import {readMeetingGuideRows} from './formats/meeting-guide/rows.js';
import {meetingGuideRows} from './formats/meeting-guide/shape.js';
import {SourceError} from './source.js';
import type {Loaded, SourceOptions} from './source.js';

const HTML = /^(<!doctype|<html|<\?xml|<head|<body|<script|<div|<!--)/i;

function fail(problem: Problem): never {
  throw new SourceError(problem);
}

/** A reader that did not arrive is a file that did not arrive. */
function noReader(): never {
  fail({code: 'unreachable', values: {host: ''}});
}

/**
 * Reads a list in any known format; `options.type` spares the guessing. Throws {@link SourceError}, and nothing else, when nothing can
 * be read; a record that cannot be read is in `rejected` of what it returns.
 */
export async function readGroups(text: string, options: SourceOptions = {}): Promise<Loaded> {
  const trimmed = text.replace(/^[\s\ufeff]+/, '').trimEnd();
  if (!trimmed) fail({code: 'empty', values: {}});
  if (trimmed === '0') fail({code: 'html-instead', values: {found: trimmed}});
  if (HTML.test(trimmed)) return (await import('./servers/web-page.js').catch(noReader)).readWebPage(trimmed, options);
  const rows = meetingGuideRows(trimmed, options);
  if (rows) return markMeetingGuide(await readMeetingGuideRows(rows, options));
  return (await import('./read-any.js').catch(noReader)).readAny(trimmed, options);
}
