/** The words that people type in one language, ready for lookup: phrases by their first word. */
import {memo} from '../index/memo.js';

/** A meaning of a phrase, such as `focus:panic`, in two parts. */
export type Meaning = readonly [name: string, value: string];

/** The alternatives for one word of a phrase. */
export interface PhraseWord {
  readonly exact: ReadonlySet<string>;
  /** Prefixes of words. */
  readonly stems: readonly string[];
  /** Matches any number. */
  readonly isNumber: boolean;
  /** Matches any relative; a phrase with a specific relative takes precedence. */
  readonly isAnyKin: boolean;
}

/** A phrase: its words in order. */
export interface Phrase {
  /** As in the table, with the meanings of its row. */
  readonly text: string;
  readonly means: string;
  readonly words: readonly PhraseWord[];
  /** For each word, whether other words can come before it. */
  readonly isAfterGap: readonly boolean[];
  readonly meanings: readonly Meaning[];
}

/** The phrases of one language. */
export interface PhraseBook {
  /** By their full first word; `#` for a number. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** By a prefix of their first word. */
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  readonly fillers: ReadonlySet<string>;
  /** Fillers that show that someone is looking for a group: "group", "meeting". */
  readonly groupWords: ReadonlySet<string>;
  /** All words in the book. None of them is a misspelling. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** The relative that each word stands for. */
  readonly kin: readonly (readonly [words: PhraseWord, kin: string])[];
}

const NUMBER = '#';
const ANY_KIN = '{kin}';
/** Shorter prefixes match too many other words. */
export const FEWEST_STEM_LETTERS = 3;

/** "والدي", my father, only looks as if it starts with "and the"; "اليوم" is today, whereas "يوم" is a day. */
const WHOLE_WORDS = /^(?:اليوم|والد(?:[يهة]|ها|نا|ت[يه]|تها|تنا|ين|يه|يها)?)$/;

/**
 * In scripts that join short words to the next one, returns the word without them: "بالعربي" and "العربي" become
 * "عربي".
 */
export const withoutArticle = (word: string): string =>
  WHOLE_WORDS.test(word) ? word : word.replace(/^(?:[وفبك]?ال|لل)(?=..)/, '');

/**
 * Parses lines of `meaning+meaning phrase phrase`, as written by `npm run vocabulary`. The words of a phrase are joined
 * by hyphens, and the first part of a meaning is omitted if it's the same as in the line before.
 */
function linesOf(table: string): [means: string, phrases: string[]][] {
  let about = '';
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [means = '', ...phrases] = line.split(' ');
      if (!means.startsWith(':')) about = means.split(':')[0] as string;
      return [
        (means.startsWith(':') ? about + means : means).replaceAll('+', ' '),
        phrases.map((phrase) => phrase.replaceAll('-', ' ')),
      ];
    });
}

const FEWEST_LETTERS_OF_PLURAL = 4;

/** Returns a filler and its plural with s: "group" and "groups". The table only has the singular. */
export const withPlural = (filler: string): string[] =>
  filler.length < FEWEST_LETTERS_OF_PLURAL ? [filler] : [filler, `${filler}s`];

const meaningOf = (text: string): Meaning => {
  const [name = '', value = ''] = text.split(':');
  return [name, value];
};

/** Joins two words into one, for all their alternatives, except slots, numbers and gaps. */
const joinedForms = (parts: readonly string[]): string[] => {
  const [firsts = [], seconds = []] = parts.map((part) => part.split('|').filter((form) => !/[{#.]/.test(form)));
  return firsts.filter((form) => !form.endsWith('*')).flatMap((first) => seconds.map((second) => first + second));
};

/** Parses a compiled table. The result is cached, so that each table is parsed only once. */
export const phraseBook: (table: string) => PhraseBook = memo((table: string) => {
  const lines = linesOf(table);
  const fillers = new Set<string>();
  const groupWords = new Set<string>();
  const words = new Set<string>();
  const stems = new Set<string>();
  const slots = slotsOf(lines);
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  const listIn = memo((_key: string): Phrase[] => [], byWord);
  const listInStems = memo((_key: string): Phrase[] => [], byStem);

  const wordOf = memo((text: string): PhraseWord => {
    const forms = text.split('|').flatMap((form) => (form.startsWith('{') ? (slots.get(form) ?? []) : [form]));
    const exact = new Set<string>();
    const beginnings: string[] = [];
    for (const form of forms.map(withoutArticle)) {
      if (form.endsWith('*')) beginnings.push(form.slice(0, -1));
      else exact.add(form);
    }
    for (const word of exact) words.add(word);
    for (const stem of beginnings) stems.add(stem);
    return {exact, stems: beginnings, isNumber: exact.has(NUMBER), isAnyKin: text === ANY_KIN};
  });

  for (const [means, phrases] of lines)
    for (const text of phrases) {
      if ((means === 'filler' || means === 'group') && !text.includes(' ')) {
        for (const filler of withPlural(withoutArticle(text))) {
          fillers.add(filler);
          if (means === 'group') groupWords.add(filler);
        }
        continue;
      }
      const parts = text.split(' ');
      const phrase: Phrase = {
        text,
        means,
        words: parts.filter((part) => part !== '..').map((part) => wordOf(part)),
        isAfterGap: parts.flatMap((part, at) => (part === '..' ? [] : [parts[at - 1] === '..'])),
        meanings: means.split(' ').map(meaningOf),
      };
      for (const word of phrase.words[0]?.exact ?? []) listIn(word).push(phrase);
      for (const stem of phrase.words[0]?.stems ?? []) listInStems(stem).push(phrase);
      // "eatingdisorder" and "selfharm".
      for (const joined of parts.length === 2 ? joinedForms(parts) : [])
        if (joined.endsWith('*')) listInStems(joined.slice(0, -1)).push({...phrase, words: [wordOf(joined)]});
        else listIn(joined).push({...phrase, words: [wordOf(joined)]});
    }
  const kin = [...slots.keys()]
    .filter((slot) => slot !== ANY_KIN)
    .map((slot) => [wordOf(slot), slot.slice(1, -1)] as const);
  return {byWord, byStem, fillers, groupWords, words, stems, kin};
});

/** Returns the words for relatives, by their slot: `{partner}`, and `{kin}` for all. */
function slotsOf(lines: ReturnType<typeof linesOf>): Map<string, string[]> {
  const slots = new Map<string, string[]>();
  const listOf = memo((_slot: string): string[] => [], slots);
  for (const [means, phrases] of lines)
    for (const meaning of means.split(' ')) {
      if (!meaning.startsWith('kin:')) continue;
      const single = phrases.filter((phrase) => !/[ {]/.test(phrase));
      listOf(`{${meaning.slice(4)}}`).push(...single);
      listOf(ANY_KIN).push(...single);
    }
  return slots;
}
