/**
 * Folding: two spellings of the same word become the same string, in any script. Both the list and what visitors type
 * are folded, so it only has to be consistent.
 */

const ASCII = /^[\0-\x7f]*$/;

/**
 * Marks that people omit when they type: Latin, Greek and Cyrillic accents, Hebrew points, and Arabic vowel signs.
 * Never `\p{M}`: that would delete the vowels of Thai and the Indic scripts.
 */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

/**
 * Letters that Unicode doesn't decompose, and letters that are often typed instead of others, each followed by its
 * replacement. Invisible characters are removed.
 */
const LETTERS = new Map(
  "ßss łl øo đd ðd ħh ıi æae œoe þth ςσ ىي یي کك ةه ‘' ’' ʼ' ‐- –- ـ \u00ad \u200b \u200c \u200d"
    .split(' ')
    .map(([letter = '', ...plain]) => [letter, plain.join('')]),
);
const REPLACED = new RegExp([...LETTERS.keys()].join('|'), 'g');

/**
 * Returns text in lower case, without accents, and with full-width forms as ordinary ones: "Čapek" becomes "capek",
 * "ＡＡ" becomes "aa", and "İzmir" becomes "izmir". Thai, Indic, Japanese and Korean letters keep all their parts.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // Composing again at the end keeps voiced kana and Korean syllables together.
  return text
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(REPLACED, (letter) => LETTERS.get(letter) ?? '');
}

/** Words, including the characters that can join parts: "self-harm", "women's", "a.a", "ad/hd". */
const ASCII_WORDS = /[a-z0-9]+(?:[-'./][a-z0-9]+)*/g;
const WORDS = /[\p{L}\p{N}\p{M}]+(?:[-'./][\p{L}\p{N}\p{M}]+)*/gu;
const JOINTS = /[-'./]/;
const JOINED = /\S[-'./]\S/;

/** A sequence of characters in scripts without spaces. */
const UNSPACED = /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]+)/u;

/**
 * Words are truncated after this many letters: no one types more, a hostile feed must not make the index larger, and
 * search has one bit per letter.
 */
const MAX_WORD_LETTERS = 32;

/** Receives a word and, if it's part of a compound, the whole compound as one word. */
type WordVisitor = (word: string, joined?: string) => void;

const cut = (word: string): string => (word.length > MAX_WORD_LETTERS ? word.slice(0, MAX_WORD_LETTERS) : word);

/**
 * Splits scripts without spaces into overlapping pairs of characters, which needs no dictionary and finds as much as
 * one.
 */
function visitPairs(word: string, visit: WordVisitor): void {
  word.split(UNSPACED).forEach((run, place) => {
    // Matches of the pattern alternate with the text between them.
    const letters = place % 2 ? [...run] : [run];
    if (run && letters.length === 1) visit(cut(run));
    for (let i = 1; i < letters.length; i++) visit(`${letters[i - 1]}${letters[i]}`);
  });
}

/**
 * A single letter next to a longer part means nothing by itself: "women's" is women, "l'alcool" is alcool, and "A.A."
 * is only aa.
 */
function visitParts(compound: string, visit: WordVisitor): void {
  const parts = compound.split(JOINTS);
  const joined = cut(parts.join(''));
  const telling = parts.filter((part) => part.length > 1);
  if (!telling.length || !parts[1]) visit(joined);
  else for (const part of telling) visit(cut(part), joined);
}

/**
 * Calls `visit` for each word of a text, folded and in order. The parts of a compound are visited one by one, each with
 * the compound as a single word, because "self-harm" is also spelled "selfharm" and "self harm".
 */
export function eachWord(text: string, visit: WordVisitor): void {
  const folded = fold(text);
  const isPlain = ASCII.test(folded);
  const hasPairs = !isPlain && UNSPACED.test(folded);
  // Most texts have neither, and lists have many words.
  const isSimple = !hasPairs && !JOINED.test(folded);
  for (const word of folded.match(isPlain ? ASCII_WORDS : WORDS) ?? []) {
    if (isSimple) visit(cut(word));
    else if (hasPairs && UNSPACED.test(word)) for (const part of word.split(JOINTS)) visitPairs(part, visit);
    else visitParts(word, visit);
  }
}

/** Returns the words of a text as in {@link eachWord}, each part of a compound followed by the whole. */
export function tokens(text: string): string[] {
  const all: string[] = [];
  eachWord(text, (word, joined) => {
    all.push(word);
    if (joined) all.push(joined);
  });
  return all;
}
