/** Which helplines of a country help in which kind of crisis, and loading them. */
import {chooseLines, isForEverybody} from '../../helplines/choose-lines.js';
import {EMERGENCY_COUNTRIES} from '../../helplines/emergency.js';
import {leadingLines} from '../../helplines/leading-lines.js';
import {loadHelplines} from '../../helplines/load.js';
import type {Helpline, HelplineKind} from '../../model/helpline.js';
import type {CrisisKind} from '../../model/vocabulary/crisis-words.js';

/** One leads, the others are folded; the crisis banner has them all. */
const MOST_LINES = 4;

/** Which kinds of helpline help with what, the best first. */
const KINDS: Readonly<Record<CrisisKind, readonly HelplineKind[]>> = {
  'self-harm': ['crisis', 'support'],
  violence: ['abuse', 'crisis', 'support'],
  danger: ['crisis', 'addiction'],
};

/** The helplines that are known of a country. */
export interface CrisisLines {
  lines: readonly Helpline[];
  /** There are no others. */
  isWhole?: boolean;
  /** The others did not load. */
  isMissing?: boolean;
}

/** What there is of a country's helplines before they are loaded. */
export const bundledLines = (country: string | undefined): CrisisLines => ({lines: leadingLines(country)});

/** A file that hasn't come by then is missing. */
const LIMIT_MS = 8000;

/** All helplines of a country; the bundled ones when they can't be loaded. */
export async function loadLines(country: string | undefined): Promise<CrisisLines> {
  if (!country || !EMERGENCY_COUNTRIES.includes(country)) return {lines: [], isWhole: true};
  const missing: CrisisLines = {...bundledLines(country), isMissing: true};
  const loading = loadHelplines(country).then(
    ({lines}): CrisisLines => ({lines, isWhole: true}),
    () => missing,
  );
  return Promise.race([loading, new Promise<CrisisLines>((resolve) => setTimeout(resolve, LIMIT_MS, missing))]);
}

/** The helplines for a kind of crisis: those for everyone, the best fit first. One for abuse is enough, so that a crisis line follows it. */
export function linesFor(kind: CrisisKind, lines: readonly Helpline[], region?: string): Helpline[] {
  const here = chooseLines(lines, region).filter(isForEverybody);
  return KINDS[kind]
    .flatMap((wanted) => here.filter((line) => line.kind === wanted).slice(0, wanted === 'abuse' ? 1 : MOST_LINES))
    .slice(0, MOST_LINES);
}

/** The line of a country for questions of every kind, where there is one. */
export async function supportLine(country: string, region?: string): Promise<CrisisLines> {
  const {lines, ...known} = await loadLines(country);
  const line = chooseLines(lines, region).find((each) => each.kind === 'support' && isForEverybody(each));
  return {...known, lines: line ? [line] : []};
}
