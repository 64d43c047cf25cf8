/** Loads a country's helplines, and chooses those to show for each kind of crisis. */
import {chooseLines, isForEverybody} from '../../helplines/choose-lines.js';
import {EMERGENCY_COUNTRIES} from '../../helplines/emergency.js';
import {leadingLines} from '../../helplines/leading-lines.js';
import {loadHelplines} from '../../helplines/load.js';
import type {Helpline, HelplineKind} from '../../model/helpline.js';
import type {CrisisKind} from '../../model/vocabulary/crisis-words.js';

/** The first one leads and the others are collapsed; the crisis banner has all of them. */
const MOST_LINES = 4;

/** Kinds of helplines for each kind of crisis, the best first. */
const KINDS: Readonly<Record<CrisisKind, readonly HelplineKind[]>> = {
  'self-harm': ['crisis', 'support'],
  violence: ['abuse', 'crisis', 'support'],
  danger: ['crisis', 'addiction'],
};

/** The helplines known for a country. */
export interface CrisisLines {
  lines: readonly Helpline[];
  /** Whether there are no others. */
  isWhole?: boolean;
  /** Whether the others failed to load. */
  isMissing?: boolean;
}

/** Returns the bundled helplines of a country, to show before the others are loaded. */
export const bundledLines = (country: string | undefined): CrisisLines => ({lines: leadingLines(country)});

/** The longest wait for the file; after that, it counts as missing. */
const LIMIT_MS = 8000;

/** Loads all helplines of a country. Resolves to the bundled ones if that fails. */
export async function loadLines(country: string | undefined): Promise<CrisisLines> {
  if (!country || !EMERGENCY_COUNTRIES.includes(country)) return {lines: [], isWhole: true};
  const missing: CrisisLines = {...bundledLines(country), isMissing: true};
  const loading = loadHelplines(country).then(
    ({lines}): CrisisLines => ({lines, isWhole: true}),
    () => missing,
  );
  return Promise.race([loading, new Promise<CrisisLines>((resolve) => setTimeout(resolve, LIMIT_MS, missing))]);
}

/**
 * Returns the helplines for a kind of crisis: those for everyone, the best match first. Only one is for abuse, so that
 * a crisis line follows it.
 */
export function linesFor(kind: CrisisKind, lines: readonly Helpline[], region?: string): Helpline[] {
  const here = chooseLines(lines, region).filter(isForEverybody);
  return KINDS[kind]
    .flatMap((wanted) => here.filter((line) => line.kind === wanted).slice(0, wanted === 'abuse' ? 1 : MOST_LINES))
    .slice(0, MOST_LINES);
}

/** Loads the country's helpline for questions of every kind, if there is one. */
export async function supportLine(country: string, region?: string): Promise<CrisisLines> {
  const {lines, ...known} = await loadLines(country);
  const line = chooseLines(lines, region).find((each) => each.kind === 'support' && isForEverybody(each));
  return {...known, lines: line ? [line] : []};
}
