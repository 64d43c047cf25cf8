/** Finds the towns and postal codes of a pack by what people type: without accents, incomplete, or with a typo. */
import {inOneGo} from '../index/build-index.js';
import {findCodes} from './find-codes.js';
import {findTowns} from './find-towns.js';
import type {IsArea, OpenTable} from './found-rows.js';
import {MAX_MATCHES, openTable} from './found-rows.js';
import {foldLines, rowsWith} from './lines.js';
import type {PlacePack} from './pack.js';
import {PER_DEGREE} from './pack.js';
import type {PlaceMatch} from './places.js';
import {compactCode, placeWords} from './words.js';

/** Returns places whose names match the text, best first, and the larger first among equal matches. */
export type Gazetteer = (text: string) => PlaceMatch[];

const MAX_QUERY_LETTERS = 100;
const MAX_WORDS = 8;

/** Creates the search for the places of a pack, in small steps, so that the page can respond between them. */
export function* gazetteerSteps({areas, towns, codes}: PlacePack): Generator<void, Gazetteer> {
  const townTable = towns && (yield* openTable(towns, placeWords));
  const codeTable = codes && (yield* openTable(codes, compactCode));
  const areaNames = areas.split('\n');
  const areaLines = yield* foldLines(areaNames, placeWords);

  function areasWith(text: string): IsArea {
    if (!text) return () => true;
    const fitting = new Set([...rowsWith(areaLines, `\n${text}`), ...rowsWith(areaLines, ` ${text}`)]);
    return (area) => fitting.has(area);
  }

  const toMatches = (table: OpenTable | undefined, find: typeof findTowns, words: string[]): PlaceMatch[] =>
    table ? [...find(table, words, areasWith)].map((row) => toMatch(table, row)) : [];

  function toMatch({rows, within, latitudes, longitudes}: OpenTable, row: number): PlaceMatch {
    const [area] = (areaNames[within[row] as number] as string).split('|');
    return {
      label: [rows[row], area].filter(Boolean).join(', '),
      latitude: (latitudes[row] as number) / PER_DEGREE,
      longitude: (longitudes[row] as number) / PER_DEGREE,
      groups: 0,
    };
  }

  return (text) => {
    const line = text.slice(0, MAX_QUERY_LETTERS).replaceAll('\n', ' ');
    const words = placeWords(line).split(' ').slice(0, MAX_WORDS);
    if (!words[0]) return [];
    const isCode = /\p{N}/u.test(line);
    const matches = [
      ...(isCode ? toMatches(codeTable, findCodes, words) : []),
      ...toMatches(townTable, findTowns, words),
    ];
    return matches.slice(0, MAX_MATCHES);
  };
}

/** Creates the search in one step, for Node and for small packs. */
export function createGazetteer(pack: PlacePack): Gazetteer {
  return inOneGo(gazetteerSteps(pack));
}
