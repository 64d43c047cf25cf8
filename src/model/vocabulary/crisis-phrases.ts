/**
 * The phrases in `data/*.tsv`, and where a text contains one: all its words close together, in any order unless the
 * phrase starts with `>`.
 */
import type {Span} from './crisis-lexicon.js';
import {Lexicon, plainWord} from './crisis-lexicon.js';
import type {Word} from './crisis-loss.js';
import {isActedIn} from './crisis-loss.js';
import {LANGUAGES, SHARED} from './crisis-tables.js';

/**
 * Suicide or self-harm; violence or abuse; an overdose, or danger to life now. Words about abuse also count for people
 * who look for a group of survivors: many still live with it, and a number at the top takes nothing away from the
 * results.
 */
export type CrisisKind = 'self-harm' | 'violence' | 'danger';

/** What a phrase is about. Harm to others is a danger, too, but has the lowest priority. */
export type Matter = CrisisKind | 'harm';

/** The first letter of a line in the tables; a capital letter for the full form. */
const KINDS: Readonly<Record<string, Matter>> = {s: 'self-harm', v: 'violence', d: 'danger', h: 'harm'};

/** The prefix of a phrase: see `data/README.md`. */
const SIGNS = /^[?>!=]*/;

/** The parts of a phrase have to be within this many words, or within three more words than it has parts. */
const LEAST_REACH = 5;

interface Phrase {
  parts: readonly number[];
  isInOrder: boolean;
  canBeQuiet: boolean;
  /** Only counts if no living person does something in its clause. */
  isBesideNoAct: boolean;
  /** Only counts if the text says nothing else. */
  isAlone: boolean;
  /** Undefined for a harmless phrase, which cancels other phrases that overlap it in its clause. */
  kind?: Matter;
  isSure: boolean;
}

export interface Mention {
  span: Span;
  /** Where each part of the phrase starts. */
  at: readonly number[];
  kind: Matter;
  isSure: boolean;
  canBeQuiet: boolean;
}

interface Language {
  lexicon: Lexicon;
  phrases: readonly Phrase[];
}

/** Returns the letter at the start of each line, and the phrases after it. */
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

/** Returns every mention of a crisis that no harmless phrase cancels. */
export function mentionsIn(words: readonly Word[]): readonly Mention[] {
  known ??= LANGUAGES.map(compile);
  const plain = words.map(({word}) => plainWord(word));
  // A word that is spelled as in one language isn't a misspelling in another.
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

/** Whether a harmless phrase shares words with a mention, in the same clause. */
const isSilenced = ([first, last]: Span, [start, end]: Span, words: readonly Word[]): boolean =>
  start <= last && end >= first && words[Math.min(first, start)]?.clause === words[Math.max(last, end)]?.clause;

/** Returns where all parts of a phrase are close together. */
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
