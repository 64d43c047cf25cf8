/** Finds the towns and postal codes of a pack by what people type: without accents, unfinished, with a slip of the finger. */
import {createEditCounter} from './edits.js';
import {compactCode, placeWords} from './place-words.js';
import type {PlaceLines} from './place-lines.js';
import {foldLines, lineAt, rowsWith} from './place-lines.js';
import type {PlacePack, PlaceTable} from './place-pack.js';
import {PER_DEGREE} from './place-pack.js';
import type {PlaceMatch} from './places.js';

/** Places whose names fit what was typed, best first, and the larger first of those that fit as well. */
export type Gazetteer = (text: string) => PlaceMatch[];

const MAX_QUERY_LETTERS = 100;
const MAX_WORDS = 8;
const MAX_MATCHES = 10;
/** Shorter names have too many neighbours for tolerance of typing errors; longer ones do not fit the bits of the comparison. */
const MIN_TOLERANT_LETTERS = 4;
const MAX_TOLERANT_LETTERS = 31;
/** The second half of a postal code: "1AA" of a British one, the four digits of ZIP+4, "AF30" of an Irish one. */
const MAX_SECOND_HALF = 4;
const BRITISH_SECOND_HALF = /\d[a-z]{2}$/;

interface Table extends PlaceTable {
  rows: readonly string[];
  lines: PlaceLines;
}

function* openTable(table: PlaceTable, toWords: (lines: string) => string): Generator<void, Table> {
  const rows = table.names.split('\n');
  return {...table, rows, lines: yield* foldLines(rows, toWords)};
}

/** Codes are compared without spaces, a line each. */
const compactLines = (lines: string): string => lines.split('\n').map(compactCode).join('\n');

/** "springfield il" may be a name, or a name and where it is: each way to read it, the longest name first. */
function* readings(words: readonly string[]): Generator<[name: string[], area: string]> {
  for (let count = words.length; count > 0; count--) yield [words.slice(0, count), words.slice(count).join(' ')];
}

/** At most so many of what others find, each once. */
class Found {
  readonly rows = new Set<number>();
  /** Says whether there are enough. */
  add(row: number): boolean {
    this.rows.add(row);
    return this.rows.size >= MAX_MATCHES;
  }
}

type IsWithin = (row: number) => boolean;

function findTowns({lines, within}: Table, words: readonly string[], areasWith: (area: string) => IsArea): Set<number> {
  const found = new Found();
  const take = (piece: string, isArea: IsArea): boolean => {
    for (const row of rowsWith(lines, piece)) if (isArea(within[row]) && found.add(row)) return true;
    return false;
  };
  for (const [parts, area] of readings(words)) {
    const name = parts.join(' ');
    const isArea = areasWith(area);
    if (take(`\n${name}\n`, isArea) || take(`\n${name}`, isArea)) return found.rows;
    // "haven" of "New Haven": said last, and never beside an area, which may be such a word itself.
    if (!area && take(` ${name}`, isArea)) return found.rows;
  }
  if (found.rows.size) return found.rows;
  for (const [parts, area] of readings(words)) {
    const name = parts.join(' ');
    if (name.length < MIN_TOLERANT_LETTERS || name.length > MAX_TOLERANT_LETTERS) continue;
    const isArea = areasWith(area);
    takeMisspelt(lines, name, (row) => isArea(within[row]), found);
    if (found.rows.size) break;
  }
  return found.rows;
}

/** Names that are one slip away; after them those that only begin so. */
function takeMisspelt(lines: PlaceLines, name: string, isWithin: IsWithin, found: Found): void {
  const edits = createEditCounter(name);
  const unfinished: number[] = [];
  for (let row = 0; row < lines.starts.length - 1; row++) {
    const other = lineAt(lines, row);
    if (other.length < name.length - 1 || edits(other, true) > 1 || !isWithin(row)) continue;
    if (other.length > name.length + 1 || edits(other, false) > 1) unfinished.push(row);
    else if (found.add(row)) return;
  }
  for (const row of unfinished) if (found.add(row)) return;
}

function findCodes({lines, within}: Table, words: readonly string[], areasWith: (area: string) => IsArea): Set<number> {
  const found = new Found();
  const take = (piece: string, isArea: IsArea = () => true): boolean => {
    for (const row of rowsWith(lines, piece)) if (isArea(within[row]) && found.add(row)) return true;
    return found.rows.size > 0;
  };
  const whole = words.join('');
  if (take(`\n${whole}\n`)) take(`\n${whole}`);
  if (found.rows.size || take(`\n${whole}`)) return found.rows;
  // "62701 Springfield": the code, and where it is.
  for (const [parts, area] of readings(words))
    if (area && take(`\n${parts.join('')}\n`, areasWith(area))) return found.rows;
  // A whole code, of which the pack has the first half. A British second half is told by its looks: "E11AA" is E1, and not E11.
  if (whole.length > 4 && BRITISH_SECOND_HALF.test(whole) && take(`\n${whole.replace(BRITISH_SECOND_HALF, '')}\n`))
    return found.rows;
  for (let cut = 1; cut <= MAX_SECOND_HALF && whole.length - cut > 1; cut++)
    if (take(`\n${whole.slice(0, -cut)}\n`)) break;
  return found.rows;
}

/** Whether an area, by its number, is one of those that were asked for. */
type IsArea = (area: number | undefined) => boolean;

/** Makes the search for the places of a pack, in small steps so that the page can breathe between them. */
export function* gazetteerSteps({areas, towns, codes}: PlacePack): Generator<void, Gazetteer> {
  const townTable = towns && (yield* openTable(towns, placeWords));
  const codeTable = codes && (yield* openTable(codes, compactLines));
  const areaNames = areas.split('\n');
  const areaLines = yield* foldLines(areaNames, placeWords);

  function areasWith(text: string): IsArea {
    if (!text) return () => true;
    const fitting = new Set([...rowsWith(areaLines, `\n${text}`), ...rowsWith(areaLines, ` ${text}`)]);
    return (area) => fitting.has(area as number);
  }

  function toMatch({rows, within, latitudes, longitudes}: Table, row: number): PlaceMatch {
    const [area] = (areaNames[within[row] as number] as string).split('|');
    return {
      label: [rows[row], area].filter(Boolean).join(', '),
      latitude: (latitudes[row] as number) / PER_DEGREE,
      longitude: (longitudes[row] as number) / PER_DEGREE,
      groups: 0,
    };
  }

  return (text) => {
    const words = placeWords(text.slice(0, MAX_QUERY_LETTERS).replace(/\n/g, ' ')).split(' ').slice(0, MAX_WORDS);
    if (!words[0]) return [];
    const hasDigit = words.some((word) => /\p{N}/u.test(word));
    const matches = [
      ...(codeTable && hasDigit
        ? [...findCodes(codeTable, words, areasWith)].map((row) => toMatch(codeTable, row))
        : []),
      ...(townTable ? [...findTowns(townTable, words, areasWith)].map((row) => toMatch(townTable, row)) : []),
    ];
    return matches.slice(0, MAX_MATCHES);
  };
}

/** The same at once: for Node and for small packs. */
export function createGazetteer(pack: PlacePack): Gazetteer {
  const steps = gazetteerSteps(pack);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}
