/** Builds the index of words, group by group. */
import {eachWord, tokens} from '../model/vocabulary/fold.js';
import {FILLERS, phrasesFor} from '../model/vocabulary/synonyms.js';
import type {Vocabulary} from '../model/vocabulary/synonyms.js';
import {MAX_WORD_LETTERS} from './edits.js';
import {FIELD, PART_OF_PHRASE} from './word-index.js';
import type {Field, WordIndex} from './word-index.js';

/** Names and summaries are read so far and no further: a hostile feed must not make the list slow for everybody. */
const MAX_TEXT_LETTERS = 600;

const POSTINGS_PER_STEP = 20_000;

/** Gathers the words of groups, which must come in the order of their positions. */
export class WordCollector {
  private readonly words = new Map<string, number>();
  private readonly concepts = new Map<string, {vocabulary: Vocabulary; id: string; list: number}>();
  /** Towns, organisations, labels: written once and found again hundreds of times. */
  private readonly repeated = new Map<string, number[]>();
  private readonly lastPositions: number[] = [];
  private readonly listBytes: number[] = [];
  private readonly posted = new Numbers();
  private readonly postedTo = new Numbers();

  /** Adds every word of a text and says how many there were. The first word of a name has a field of its own. */
  addText(position: number, field: Field, text: string): number {
    let count = 0;
    eachWord(text.slice(0, MAX_TEXT_LETTERS), (word, joined) => {
      const wordField = field === FIELD.name && !count ? FIELD.nameStart : field;
      this.post(this.listFor(word), position, wordField);
      if (joined) this.post(this.listFor(joined), position, wordField);
      count++;
    });
    return count;
  }

  /** As `addText`, for texts that many groups share. */
  addRepeated(position: number, field: Field, text: string | undefined): void {
    if (!text) return;
    let lists = this.repeated.get(text);
    if (!lists) {
      const found = new Set<number>();
      eachWord(text.slice(0, MAX_TEXT_LETTERS), (word, joined) => {
        found.add(this.listFor(word));
        if (joined) found.add(this.listFor(joined));
      });
      this.repeated.set(text, (lists = [...found]));
    }
    for (const list of lists) this.post(list, position, field);
  }

  /** Adds ids that stand for more words than their own. The words are looked up once per id, in `finish`. */
  addConcepts(position: number, field: Field, vocabulary: Vocabulary, ids: readonly string[]): void {
    for (const id of ids) {
      const key = `${vocabulary} ${id}`;
      let concept = this.concepts.get(key);
      if (!concept) this.concepts.set(key, (concept = {vocabulary, id, list: this.newList()}));
      this.post(concept.list, position, field);
    }
  }

  /** Sorts and packs. Pauses often, so that the caller can let the page breathe. */
  *finish(nameWords: Uint8Array): Generator<void, WordIndex> {
    const synonyms = this.collectSynonyms();
    const texts: string[] = [];
    const lists: number[] = [];
    for (const words of byFirstLetter([this.words, synonyms])) {
      for (const word of words.sort()) {
        const own = this.words.get(word);
        for (const list of [...(own === undefined ? [] : [own]), ...(synonyms.get(word) ?? [])]) {
          texts.push(word);
          lists.push(list);
        }
      }
      yield;
    }
    const text = texts.join('');
    const ends = sumUp(texts.map((word) => word.length));
    yield;
    const listEnds = sumUp(this.listBytes);
    const postings = yield* this.pack(listEnds);
    return {text, ends, lists: Uint32Array.from(lists), listEnds, postings, nameWords};
  }

  private newList(): number {
    this.listBytes.push(0);
    return this.lastPositions.push(-1) - 1;
  }

  private listFor(word: string): number {
    const key = word.slice(0, MAX_WORD_LETTERS);
    let list = this.words.get(key);
    if (list === undefined) this.words.set(key, (list = this.newList()));
    return list;
  }

  private post(list: number, position: number, field: Field): void {
    const distance = position - (this.lastPositions[list] ?? -1);
    if (!distance) return; // Fields come in the order of their weight, so the better one is there already.
    const posting = distance * 8 + field;
    this.lastPositions[list] = position;
    this.listBytes[list] = (this.listBytes[list] ?? 0) + countBytes(posting);
    this.posted.push(posting);
    this.postedTo.push(list);
  }

  /** For every word that stands for an id of this list, where it leads. */
  private collectSynonyms(): Map<string, number[]> {
    const synonyms = new Map<string, number[]>();
    for (const {vocabulary, id, list} of this.concepts.values()) {
      const parts = new Map<string, boolean>();
      for (const phrase of phrasesFor(vocabulary, id)) {
        const words = tokens(phrase).filter((word) => !FILLERS.has(word));
        const whole = phrase.replace(/\W/g, '');
        for (const word of words) parts.set(word, parts.get(word) !== false && words.length > 1 && word !== whole);
      }
      for (const [word, isPart] of parts) {
        synonyms.set(word, [...(synonyms.get(word) ?? []), isPart ? list + PART_OF_PHRASE : list]);
      }
    }
    return synonyms;
  }

  private *pack(listEnds: Uint32Array): Generator<void, Uint8Array<ArrayBuffer>> {
    const postings = new Uint8Array(listEnds[listEnds.length - 1] ?? 0);
    const next = new Uint32Array(listEnds.length);
    next.set(listEnds.subarray(0, -1), 1);
    for (let i = 0; i < this.posted.length; i++) {
      const list = this.postedTo.at(i);
      let at = next[list] ?? 0;
      let rest = this.posted.at(i);
      for (; rest > 0x7f; rest >>>= 7) postings[at++] = (rest & 0x7f) | 0x80;
      postings[at++] = rest;
      next[list] = at;
      if (i % POSTINGS_PER_STEP === 0) yield;
    }
    return postings;
  }
}

/** A `Uint32Array` that grows. */
class Numbers {
  length = 0;
  private values = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }
}

/** How many groups of seven bits a posting needs. */
function countBytes(posting: number): number {
  return 1 + +(posting > 0x7f) + +(posting > 0x3fff) + +(posting > 0x1fffff) + +(posting > 0xfffffff);
}

/** Where each of several parts ends when they are laid one after the other. */
function sumUp(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  let end = 0;
  return Uint32Array.from(lengths, (length) => (end += length));
}

/** All keys, each once, in portions that are in order among themselves: sorting them all at once would take too long for one step. */
function byFirstLetter(maps: readonly ReadonlyMap<string, unknown>[]): string[][] {
  const portions = new Map<string, Set<string>>();
  for (const map of maps) {
    for (const word of map.keys()) {
      const letter = word.charAt(0);
      const portion = portions.get(letter);
      if (portion) portion.add(word);
      else portions.set(letter, new Set([word]));
    }
  }
  return [...portions.keys()].sort().map((letter) => [...(portions.get(letter) ?? [])]);
}
