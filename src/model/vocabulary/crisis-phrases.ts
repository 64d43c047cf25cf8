/** The phrases of `data/*.tsv`, and where a text has one of them: all its words near each other, in any order unless it begins with `>`. */
import type {Span} from './crisis-lexicon.js';
import {Lexicon, plainWord} from './crisis-lexicon.js';
import type {Word} from './crisis-loss.js';
import {isActedIn} from './crisis-loss.js';
import {LANGUAGES, SHARED} from './crisis-tables.js';

/**
 * Suicide or self-harm; violence or abuse; an overdose, or danger to life now. Words of abuse count also for people who look for a group of
 * survivors: many still live with it, and a number at the top takes nothing from the results.
 */
export type CrisisKind = 'self-harm' | 'violence' | 'danger';

/** What a phrase speaks of: harm to others is danger too, but gives way to the rest. */
export type Matter = CrisisKind | 'harm';

/** The first letter of a line of the tables; capital for the full form. */
const KINDS: Readonly<Record<string, Matter>> = {s: 'self-harm', v: 'violence', d: 'danger', h: 'harm'};

/** What a phrase begins with: see `data/README.md`. */
const SIGNS = /^[?>!=]*/;

/** The parts of a phrase stand within so many words, and three more than it has parts. */
const LEAST_REACH = 5;

interface Phrase {
  parts: readonly number[];
  isInOrder: boolean;
  canBeQuiet: boolean;
  /** Counts only where no one alive acts in its clause. */
  isBesideNoAct: boolean;
  /** Counts only where the text says nothing else. */
  isAlone: boolean;
  /** Undefined: takes away what it overlaps in its clause. */
  kind?: Matter;
  isSure: boolean;
}

export interface Mention {
  span: Span;
  /** Where each part of the phrase begins. */
  at: readonly number[];
  kind: Matter;
  isSure: boolean;
  canBeQuiet: boolean;
}

interface Language {
  lexicon: Lexicon;
  phrases: readonly Phrase[];
}

/** What the letter before a line's phrases says, and the phrases. */
const linesOf = (table: string) => table.split('\n').map((line) => [line.slice(0, 1), line.slice(1)] as const);

function compile(table: string): Language {
  const lines = linesOf(table);
  const slots = new Map(
    [...lines, ...linesOf(SHARED)]
      .filter(([use]) => use === '=')
      .map(([, line]) => line.split(':') as [name: string, words: string]),
  );
  const lexicon = new Lexicon(slots);
  const phrases = [...lines, ...linesOf(SHARED)].flatMap(([use, line]): Phrase[] => {
    const kind = KINDS[use.toLowerCase()];
    if (!kind && use !== 'q') return [];
    return line.split(', ').flatMap((phrase) => {
      const [signs = ''] = SIGNS.exec(phrase) ?? [];
      const parts = phrase
        .slice(signs.length)
        .split(' ')
        .map((part) => lexicon.numberOf(part));
      if (parts.includes(undefined)) return [];
      return [
        {
          parts: parts as number[],
          isInOrder: signs.includes('>'),
          canBeQuiet: signs.includes('?'),
          isBesideNoAct: signs.includes('!'),
          isAlone: signs.includes('='),
          kind,
          isSure: !!kind && use !== use.toLowerCase(),
        },
      ];
    });
  });
  return {lexicon, phrases};
}

let known: readonly Language[] | undefined;

/** Every mention of a crisis that no harmless phrase takes away. */
export function mentionsIn(words: readonly Word[]): readonly Mention[] {
  known ??= LANGUAGES.map(compile);
  const plain = words.map(({word}) => plainWord(word));
  // A word that any language knows as it is written isn't an error of typing in another.
  const canBeOff = plain.map((word) => !known?.some(({lexicon}) => lexicon.has(word)));
  const read = known.map(({lexicon, phrases}) => ({phrases, places: lexicon.placesIn(plain, canBeOff)}));
  const foundOf = (isKind: boolean) =>
    read.flatMap(({phrases, places}) =>
      phrases
        .filter(({kind, isAlone, parts}) => !!kind === isKind && (!isAlone || parts.length === words.length))
        .flatMap((phrase) => foundIn(places, phrase).map((found) => ({...found, phrase}))),
    );
  const harmless = foundOf(false).filter(
    ({span: [first], phrase}) => !phrase.isBesideNoAct || !isActedIn(words, words[first]?.clause),
  );
  return foundOf(true).flatMap(({span, at, phrase: {kind, isSure, canBeQuiet}}) =>
    !kind || harmless.some((other) => isSilenced(span, other.span, words)) ? [] : {span, at, kind, isSure, canBeQuiet},
  );
}

/** Whether a harmless phrase stands on some of the same words, in one clause. */
const isSilenced = ([first, last]: Span, [start, end]: Span, words: readonly Word[]): boolean =>
  start <= last && end >= first && words[Math.min(first, start)]?.clause === words[Math.max(last, end)]?.clause;

/** Where all parts of a phrase stand near each other. */
function foundIn(places: readonly Span[][], {parts, isInOrder}: Phrase): {span: Span; at: readonly number[]}[] {
  const all: Span[][] = [];
  for (const part of parts) {
    const found = places[part];
    if (!found?.length) return [];
    all.push(found);
  }
  const reach = Math.max(LEAST_REACH, parts.length + 3);
  return (isInOrder ? (all[0] ?? []) : all.flat()).flatMap(([first]) => {
    const taken: Span[] = [];
    const isThere = all.every((found) => {
      const from = isInOrder ? (taken.at(-1)?.[1] ?? first - 1) + 1 : first;
      const isFree = ([start]: Span) => !taken.some(([other, end]) => start >= other && start <= end);
      const next = found.find((span) => span[0] >= from && span[0] < first + reach && isFree(span));
      if (next) taken.push(next);
      return next;
    });
    if (!isThere) return [];
    return {span: [first, Math.max(...taken.map(([, last]) => last))], at: taken.map(([start]) => start)};
  });
}
