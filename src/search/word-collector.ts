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
  let posted = new Uint32Array(1024);
  let postedCount = 0;
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

  function post(position: number, field: Field, list: number): void {
    const distance = position - (lastPositions[list] as number);
    if (!distance) return; // Fields come in the order of their weight, so the better one is there already.
    const posting = distance * 8 + field;
    lastPositions[list] = position;
    for (let rest = posting; rest; rest >>>= 7) (listBytes[list] as number)++;
    if (postedCount === posted.length) {
      const larger = new Uint32Array(postedCount * 2);
      larger.set(posted);
      posted = larger;
    }
    posted[postedCount++] = list;
    posted[postedCount++] = posting;
  }

  /** Calls `visit` with the list of every word of a text. */
  function eachList(text: string, visit: (list: number) => void): void {
    eachWord(text.slice(0, MAX_TEXT_LETTERS), (word, joined) => {
      visit(listFor(word));
      if (joined) visit(listFor(joined));
    });
  }

  function postRepeated(position: number, field: Field, text: string | undefined): void {
    if (!text) return;
    let found = repeated.get(text);
    if (!found) {
      const first: number[] = [];
      eachList(text, (list) => first.push(list));
      repeated.set(text, (found = first));
    }
    for (const list of found) post(position, field, list);
  }

  function postIds(position: number, field: Field, vocabulary: Vocabulary, ids: readonly string[]): void {
    let known = idLists.get(vocabulary);
    if (!known) idLists.set(vocabulary, (known = new Map<string, number>()));
    for (const id of ids) post(position, field, listFor(id, known));
  }

  return {
    add(position, group) {
      const {programme, meetings, organisation, kind, languages, labels = [], summary} = group;
      let inName = 0;
      eachList(group.name, (list) => post(position, inName++ ? FIELD.name : FIELD.nameStart, list));
      nameWords.push(Math.min(inName, 255));
      postIds(position, FIELD.about, 'focus', group.focus);
      if (programme) {
        postIds(position, FIELD.about, 'programme', [programme.code]);
        postRepeated(position, FIELD.about, programme.label);
      }
      for (const {place} of meetings) {
        if (!place) continue;
        for (const text of [place.locality, place.region, place.postalCode, place.name])
          postRepeated(position, FIELD.place, text);
      }
      postIds(position, FIELD.who, 'audience', group.audience);
      if (kind) postIds(position, FIELD.who, 'kind', [kind]);
      postIds(position, FIELD.who, 'access', group.access);
      for (const {formats} of meetings) postIds(position, FIELD.who, 'format', formats);
      postRepeated(position, FIELD.who, organisation?.name);
      for (const text of languages) postRepeated(position, FIELD.who, text);
      for (const text of labels) postRepeated(position, FIELD.who, text);
      if (summary) eachList(summary, (list) => post(position, FIELD.summary, list));
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
      const words: string[] = [];
      const entryLists: number[] = [];
      for (const letter of [...portions.keys()].sort()) {
        for (const [word, list] of (portions.get(letter) ?? []).sort(([a], [b]) => (a < b ? -1 : 1))) {
          words.push(word);
          entryLists.push(list);
        }
        yield;
      }
      const listEnds = sumUp(listBytes);
      const postings = new Uint8Array(listEnds.at(-1) ?? 0);
      const next = Uint32Array.from(listEnds, (end, list) => end - (listBytes[list] as number));
      for (let i = 0; i < postedCount; i += 2) {
        const list = posted[i] as number;
        let rest = posted[i + 1] as number;
        for (; rest > 0x7f; rest >>>= 7) postings[(next[list] as number)++] = rest | 0x80;
        postings[(next[list] as number)++] = rest;
        if (i % STEP === 0) yield;
      }
      return {
        text: words.join(''),
        ends: sumUp(words.map((word) => word.length)),
        lists: new Uint32Array(entryLists),
        listEnds,
        postings,
        nameWords: new Uint8Array(nameWords),
      };
    },
  };
}
