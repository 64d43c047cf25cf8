/** Detects the format of a document. */
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

/** How many records of a list are parsed to see whether a format explains their times. */
const TRIED = 12;
/** With at least this many records, a format that finds almost no times is the wrong one. */
const FEWEST_TRIED = 3;
const FEWEST_TIMES = 0.1;

const hasTime = ({meetings}: Group): boolean =>
  meetings.some(({schedule: {start, kind}}) => start !== undefined || kind === 'dates' || kind === 'always');

/** Whether a parser found no time in almost all groups. */
export const isTimeless = ({groups}: Loaded): boolean =>
  groups.length >= FEWEST_TRIED && groups.filter(hasTime).length < groups.length * FEWEST_TIMES;

/** Whether a format explains the times of a list, judging by some of its records. */
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
 * Returns the format of a document: the first possible one that explains its times, or the given `type` without
 * detection. Throws {@link SourceError} if it's none of ours, or empty.
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

/** Returns the first format that a document looks like. */
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
