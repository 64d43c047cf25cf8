/** Builds the index of words, group by group. */
import type {Group} from '../model/group.js';
import {eachWord} from '../model/vocabulary/fold.js';
import {wordsFor} from '../model/vocabulary/synonyms.js';
import type {Vocabulary} from '../model/vocabulary/synonyms.js';
import {FIELD, PART_OF_PHRASE} from './word-index.js';
import type {Field, WordIndex} from './word-index.js';

/** Names and summaries are read so far and no further: a hostile feed must not make the list slow for everybody. */
const MAX_TEXT_LETTERS = 600;
/** How much is sorted or packed between two pauses. */
const STEP = 20_000;

/** Gathers the words of groups, which must come in the order of their positions. */
export interface WordCollector {
  add(position: number, group: Group): void;
  /** Sorts and packs. Pauses often, so that the caller can let the page breathe. */
  finish(): Generator<void, WordIndex>;
}

/** Where each of several parts ends when they are laid one after the other. */
function sumUp(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  let end = 0;
  return Uint32Array.from(lengths, (length) => (end += length));
}

/** Starts with nothing. */
export function createWordCollector(): WordCollector {
  /** The list of each word, and of each id by its vocabulary. */
  const lists = new Map<string, number>();
  const idLists = new Map<Vocabulary, Map<string, number>>();
  const lastPositions: number[] = [];
  const listBytes: number[] = [];
  /** In turn a list and a posting for it. */
  const posted: number[] = [];
  const nameWords: number[] = [];
  /** Towns, organisations, labels: read once and met again hundreds of times. */
  const repeated = new Map<string, number[]>();

  function listFor(key: string, known = lists): number {
    let list = known.get(key);
    if (list === undefined) {
      known.set(key, (list = lastPositions.push(-1) - 1));
      listBytes.push(0);
    }
    return list;
  }

  function listsOf(text: string): number[] {
    const found: number[] = [];
    eachWord(text.slice(0, MAX_TEXT_LETTERS), (word, joined) => {
      found.push(listFor(word));
      if (joined) found.push(listFor(joined));
    });
    return found;
  }

  function listsOfRepeated(text: string): number[] {
    let found = repeated.get(text);
    if (!found) repeated.set(text, (found = listsOf(text)));
    return found;
  }

  function post(position: number, field: Field, list: number): void {
    const distance = position - (lastPositions[list] as number);
    if (!distance) return; // Fields come in the order of their weight, so the better one is there already.
    const posting = distance * 8 + field;
    lastPositions[list] = position;
    for (let rest = posting; rest; rest >>>= 7) (listBytes[list] as number)++;
    posted.push(list, posting);
  }

  return {
    add(
      position,
      {name, focus, programme, meetings, audience, kind, access, organisation, languages, labels = [], summary},
    ) {
      const addText = (field: Field, ...texts: readonly (string | undefined)[]): void => {
        for (const text of texts) if (text) for (const list of listsOfRepeated(text)) post(position, field, list);
      };
      const addIds = (field: Field, vocabulary: Vocabulary, ids: readonly string[]): void => {
        let known = idLists.get(vocabulary);
        if (!known) idLists.set(vocabulary, (known = new Map()));
        for (const id of ids) post(position, field, listFor(id, known));
      };
      const inName = listsOf(name);
      nameWords.push(Math.min(inName.length, 255));
      inName.forEach((list, i) => post(position, i ? FIELD.name : FIELD.nameStart, list));
      addIds(FIELD.about, 'focus', focus);
      if (programme) {
        addIds(FIELD.about, 'programme', [programme.code]);
        addText(FIELD.about, programme.label);
      }
      for (const {place} of meetings)
        addText(FIELD.place, place?.locality, place?.region, place?.postalCode, place?.name);
      addIds(FIELD.who, 'audience', audience);
      if (kind) addIds(FIELD.who, 'kind', [kind]);
      addIds(FIELD.who, 'access', access);
      for (const {formats} of meetings) addIds(FIELD.who, 'format', formats);
      addText(FIELD.who, organisation?.name, ...languages, ...labels);
      if (summary) for (const list of listsOf(summary)) post(position, FIELD.summary, list);
    },

    *finish() {
      // Sorting all words at once would take too long for one step: by first letter they are in order among themselves.
      const portions = new Map<string, [word: string, list: number][]>();
      const addEntry = (word: string, list: number): void => {
        const letter = word.charAt(0);
        const portion = portions.get(letter);
        if (portion) portion.push([word, list]);
        else portions.set(letter, [[word, list]]);
      };
      for (const [word, list] of lists) {
        addEntry(word, list);
        if (list % STEP === 0) yield;
      }
      for (const [vocabulary, known] of idLists)
        for (const [id, list] of known)
          for (const [word, isWhole] of wordsFor(vocabulary, id))
            addEntry(word, isWhole ? list : list + PART_OF_PHRASE);
      const entries: [string, number][] = [];
      for (const letter of [...portions.keys()].sort()) {
        for (const entry of (portions.get(letter) ?? []).sort(([a], [b]) => (a < b ? -1 : 1))) entries.push(entry);
        yield;
      }
      const listEnds = sumUp(listBytes);
      const postings = new Uint8Array(listEnds.at(-1) ?? 0);
      const next = Uint32Array.from(listEnds, (end, list) => end - (listBytes[list] as number));
      for (let i = 0; i < posted.length; i += 2) {
        const list = posted[i] as number;
        let rest = posted[i + 1] as number;
        for (; rest > 0x7f; rest >>>= 7) postings[(next[list] as number)++] = rest | 0x80;
        postings[(next[list] as number)++] = rest;
        if (i % STEP === 0) yield;
      }
      return {
        text: entries.map(([word]) => word).join(''),
        ends: sumUp(entries.map(([word]) => word.length)),
        lists: Uint32Array.from(entries, ([, list]) => list),
        listEnds,
        postings,
        nameWords: new Uint8Array(nameWords),
      };
    },
  };
}
