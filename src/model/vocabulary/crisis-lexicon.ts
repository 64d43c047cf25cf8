/**
 * Finds the words of crisis phrases in a text, in one language. Each part of a phrase ("kill|end", or a slot in capital
 * letters) has a number, and a text has the positions of each part. It tolerates mistakes that people make when they
 * are upset: repeated letters, one wrong letter in a long word, and a word split in two ("my self").
 */

/** Positions of the first and last word. */
export type Span = readonly [first: number, last: number];

/** A typo in a shorter word too easily results in another word. */
const LEAST_TYPO_LETTERS = 6;
const ARABIC = /^[\u0600-\u06ff]/;
/** "And", "for", "by", "the", and the person and tense of verbs, which are part of the word in Arabic. */
const ARABIC_AND = /^[وف]/;
const ARABIC_PREFIX = /^[وف]?(?:[بلك]?ال|لل|[بكهحسلت]?[اينت]|[بلكه])/;
const LEAST_ARABIC_LETTERS = 3;
/** The name of a slot, among words in lower case. */
const SLOT = /^[A-Z]+$/;
const REPEATED = /(\P{N})\1+/gu;
const IN_WORD_DIGITS = /^(?=.*[a-z]{2})(?=.*[01]).+$/;

/** Returns a word as it is in the lexicon: "sooo" becomes "so", and "su1cide" becomes "suicide". */
export function plainWord(word: string): string {
  const letters = IN_WORD_DIGITS.test(word) ? word.replaceAll('1', 'i').replaceAll('0', 'o') : word;
  return letters.replace(REPEATED, '$1');
}

/** Whether one letter is wrong, missing, extra or swapped with its neighbor. The first letter has to match. */
export function isOneOff(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [endA - start, endB - start];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

export class Lexicon {
  readonly #exact = new Map<string, number[]>();
  /** Beginnings of words. */
  readonly #stems = new Map<string, number[]>();
  /** Words with a `*` in another position. */
  readonly #patterns: (readonly [RegExp, number])[] = [];
  readonly #numbers = new Map<string, number>();
  /** Long words and stems, by their first letter. */
  readonly #long = new Map<string, (readonly [word: string, isStem: boolean, parts: number[]])[]>();
  readonly #slots: ReadonlyMap<string, string>;

  /** @param slots The words of each slot, separated by `|`. */
  constructor(slots: ReadonlyMap<string, string>) {
    this.#slots = slots;
  }

  /** Returns the number of a part of a phrase; undefined if it names a slot that this language doesn't have. */
  numberOf(part: string): number | undefined {
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    const words = this.#wordsOf(part);
    if (words.length === 0) return undefined;
    const number = this.#numbers.size;
    this.#numbers.set(part, number);
    for (const word of words) this.#add(word, number);
    return number;
  }

  /** Returns the words of a part, including those of its slots. */
  #wordsOf(part: string): string[] {
    return part.split('|').flatMap((word) => {
      if (SLOT.test(word)) return this.#wordsOf(this.#slots.get(word) ?? '');
      return word || [];
    });
  }

  #add(word: string, part: number) {
    const letters = plainWord(word.replace(/^\*|\*$/g, ''));
    const isStem = word.endsWith('*');
    if (letters.includes('*') || word.startsWith('*')) {
      const pattern = `^${word.startsWith('*') ? '.*' : ''}${letters.replaceAll('*', '.*')}${isStem ? '' : '$'}`;
      this.#patterns.push([new RegExp(pattern), part]);
      return;
    }
    const index = isStem ? this.#stems : this.#exact;
    const parts = index.get(letters);
    if (parts) {
      parts.push(part);
      return;
    }
    const own = [part];
    index.set(letters, own);
    if (letters.length < LEAST_TYPO_LETTERS) return;
    const first = letters[0] ?? '';
    this.#long.set(first, [...(this.#long.get(first) ?? []), [letters, isStem, own]]);
  }

  /**
   * Returns the positions of each part, by its number.
   *
   * @param canBeOff Whether the word at each position may be a misspelling of another word.
   */
  placesIn(words: readonly string[], canBeOff: readonly boolean[]): Span[][] {
    const places = [...this.#numbers].map((): Span[] => []);
    const add = (parts: Iterable<number>, first: number, last: number) => {
      for (const part of parts) if (places[part]?.at(-1)?.[0] !== first) places[part]?.push([first, last]);
    };
    const alone = words.map((word, at) => this.#partsOf(word, !!canBeOff[at]));
    words.forEach((word, at) => {
      add(alone[at] ?? [], at, at);
      const next = words[at + 1];
      if (next === undefined) return;
      // If the second word matches a part by itself, the joined word doesn't count.
      const joined = this.#known(plainWord(word + next)).filter((part) => !alone[at + 1]?.includes(part));
      add(joined, at, at + 1);
    });
    return places;
  }

  /** Whether the tables have the word exactly as written. */
  has(word: string): boolean {
    return this.#known(word).length > 0;
  }

  #known(word: string): number[] {
    const found = [...(this.#exact.get(word) ?? [])];
    for (let end = 1; end <= word.length; end++) {
      const parts = this.#stems.get(word.slice(0, end));
      if (parts) found.push(...parts);
    }
    for (const [pattern, part] of this.#patterns) if (pattern.test(word)) found.push(part);
    return found;
  }

  #partsOf(word: string, canBeOff: boolean): readonly number[] {
    const found = this.#known(word);
    if (ARABIC.test(word)) {
      for (const prefix of [ARABIC_AND, ARABIC_PREFIX]) {
        const bare = word.replace(prefix, '');
        if (bare !== word && bare.length + (prefix === ARABIC_AND ? 1 : 0) >= LEAST_ARABIC_LETTERS)
          found.push(...this.#known(bare));
      }
    }
    return found.length || !canBeOff ? found : this.#partsNear(word);
  }

  /** Returns the parts with a word that differs by one letter. */
  #partsNear(word: string): readonly number[] {
    if (word.length < LEAST_TYPO_LETTERS) return [];
    const near = (this.#long.get(word[0] ?? '') ?? []).filter(([known, isStem]) =>
      isStem ? [-1, 0, 1].some((more) => isOneOff(word.slice(0, known.length + more), known)) : isOneOff(word, known),
    );
    return near.flatMap(([, , parts]) => parts);
  }
}
