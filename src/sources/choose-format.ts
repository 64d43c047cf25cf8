/** Finding the format a document is in. */
import type {Group} from '../model/group.js';
import type {Problem} from '../model/problem.js';
import {isMeetingGuide, partWithoutGroups} from './detect.js';
import {FORMATS} from './format-readers.js';
import type {FormatReader, Sent} from './format-readers.js';
import {SourceError} from './source.js';
import type {Loaded, SourceOptions, SourceType} from './source.js';
import {runToEnd} from './values/steps.js';
import {excerpt} from './values/values.js';

function fail(problem: Problem): never {
  throw new SourceError(problem);
}

/** How many records of a list are read to see whether a format explains their times. */
const TRIED = 12;
/** Of so many records, the format that gives hardly any time is the wrong one. */
const FEWEST_TRIED = 3;
const FEWEST_TIMES = 0.1;

const hasTime = ({meetings}: Group): boolean =>
  meetings.some(({schedule: {start, kind}}) => start !== undefined || kind === 'dates' || kind === 'always');

/** Whether a reader left the times of nearly all groups unread. */
export const isTimeless = ({groups}: Loaded): boolean =>
  groups.length >= FEWEST_TRIED && groups.filter(hasTime).length < groups.length * FEWEST_TIMES;

/** Whether a format explains the times of a list, by some of its records. */
async function explainsTimes(
  format: FormatReader,
  {text, records = []}: Sent,
  options: SourceOptions,
): Promise<boolean> {
  const step = Math.max(1, Math.floor(records.length / TRIED));
  const some = records.filter((_, index) => index % step === 0);
  if (format.explains?.(some)) return true;
  const {steps} = await format.open({text, value: some, records: some}, {...options, trace: undefined});
  return !isTimeless(runToEnd(steps));
}

/**
 * The format of a document. Of those that a list could be in, the first that explains its times; a stated `type` spares the guessing.
 * Throws {@link SourceError} when it is none of ours, or empty.
 */
export async function chooseFormat(sent: Sent, options: SourceOptions): Promise<FormatReader> {
  const first = firstFormat(sent, options.type);
  const others = FORMATS.slice(FORMATS.indexOf(first) + 1).filter(
    (each) => each.needs === 'records' && each.type !== first.type,
  );
  const couldBe = options.type || first.needs !== 'records' ? [] : others.filter((each) => each.fits(sent));
  if (!couldBe.length || (await explainsTimes(first, sent, options))) return first;
  for (const other of couldBe) if (await explainsTimes(other, sent, options)) return other;
  return first;
}

/** The first format whose marks a document has. */
function firstFormat(sent: Sent, type: SourceType | undefined): FormatReader {
  const part = type || isMeetingGuide(sent.value) ? undefined : partWithoutGroups(sent.value);
  if (part) fail({code: 'wrong-part', values: {found: part}});
  const format = FORMATS.find((each) => (type ? each.type === type : each.fits(sent)));
  const lacks = (need: FormatReader['needs'], part: unknown): boolean => format?.needs === need && part === undefined;
  if (!format || lacks('records', sent.records) || lacks('value', sent.value))
    fail({code: 'unknown-format', values: {found: excerpt(sent.text.trim())}});
  if (format.needs === 'records' && !sent.records?.length) fail({code: 'empty', values: {}});
  return format;
}
