/** Reads `src/model/vocabulary/data/search/*.tsv`, what people type, and writes what the page gets of it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fold} from '../../src/model/vocabulary/fold.ts';
import {phraseBook, withPlural} from '../../src/search/phrases/phrase-book.ts';
import {readMeaning} from '../../src/search/phrases/read-meaning.ts';
import {PROJECT} from '../run.mjs';

const DATA = join(PROJECT, 'src/model/vocabulary/data/search');
const MODULES = join(PROJECT, 'src/model/vocabulary/search-words');

/** Enough of a slot, and of a phrase with many alternatives, to see whether it is redundant. */
const SOME_OF_A_SLOT = 2;
const MOST_TEXTS = 24;
const NO_WORD = 'zz';

/** Meanings without a value, and those with one. */
const PLAIN = ['age', 'near', 'me', 'not', 'filler', 'group'];
const FILLERS = ['filler', 'group'];
const VALUED =
  /^(?:focus|audience|kind|programme|language|access|format|day|time|when|frequency|cost|openness|kin|place|question|word):[A-Za-z][\w-]*$/;

/** A phrase as both the table and the page compare it. */
const tidy = (phrase) => fold(phrase).replace(/'/g, '').replace(/-/g, ' ').trim().replace(/\s+/g, ' ');

function rowsOf(file) {
  return readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (!line.trim() || line.startsWith('#') || (at === 0 && line.startsWith('means\t'))) return [];
      const [means = '', words = '', , ...more] = line.split('\t');
      const meanings = means.trim().split(/\s+/);
      const wrong = meanings.find((meaning) => !PLAIN.includes(meaning) && !VALUED.test(meaning));
      const phrases = words.split(',').map(tidy).filter(Boolean);
      if (wrong || phrases.length === 0 || more.length > 0)
        throw new Error(`${file}, line ${at + 1}: ${wrong ?? line}`);
      return [{means: meanings.join(' '), phrases}];
    });
}

/** The rows of each language: `{language: [{means, phrases}]}`. */
export const readSearchTables = () =>
  Object.fromEntries(
    readdirSync(DATA)
      .filter((file) => file.endsWith('.tsv'))
      .sort()
      .map((file) => [file.replace('.tsv', ''), rowsOf(file)]),
  );

/** Phrases of several meanings, in the order of the meanings. */
function linesOf(rows) {
  const lines = new Map();
  for (const {means, phrases} of rows) lines.set(means, new Set([...(lines.get(means) ?? []), ...phrases]));
  return lines;
}

const aboutOf = (means) => means.split(':')[0];

/** As `phraseBook` reads it: said once, what meanings of neighbouring lines have in common takes the fewest bytes. */
const tableOf = (lines) =>
  [...lines]
    .filter(([, phrases]) => phrases.size > 0)
    .map(([means, phrases], at, all) => {
      const isSame = at > 0 && means.includes(':') && aboutOf(all[at - 1][0]) === aboutOf(means);
      const meanings = (isSame ? means.slice(means.indexOf(':')) : means).replaceAll(' ', '+');
      return [meanings, ...[...phrases].sort().map((phrase) => phrase.replaceAll(' ', '-'))].join(' ');
    })
    .join('\n');

/** A beginning, and a word that begins with it and that nothing else knows: "depres" is also two of "depre". */
const endingsOf = (form) => (form.endsWith('*') ? [form.slice(0, -1), form.replace('*', NO_WORD)] : [form]);

/** Texts that a phrase stands for: each alternative, someone for a slot, an age for a number. */
function textsOf(phrase, lines) {
  const someone = (slot) =>
    [...lines]
      .filter(([means]) => (slot === 'kin' ? means.includes('kin:') : means.split(' ').includes(`kin:${slot}`)))
      .flatMap(([, phrases]) => [...phrases].filter((word) => !/[ {*]/.test(word)))
      .slice(0, SOME_OF_A_SLOT);
  const choices = phrase
    .split(' ')
    .filter((word) => word !== '..')
    .map((word) => word.split('|').flatMap((form) => (form.startsWith('{') ? someone(form.slice(1, -1)) : form)))
    .map((forms) => forms.flatMap(endingsOf).map((form) => form.replace('#', '14')));
  const texts = choices.reduce((all, forms) => all.flatMap((text) => forms.map((form) => `${text} ${form}`)), ['']);
  // A word typed last may be unfinished, and these are not.
  return texts.slice(0, MOST_TEXTS).map((text) => `${text} ${NO_WORD}`);
}

/** Fillers whose singular is one. */
function dropPlurals(lines) {
  for (const means of FILLERS) {
    const fillers = lines.get(means) ?? new Set();
    for (const filler of [...fillers]) for (const plural of withPlural(filler).slice(1)) fillers.delete(plural);
  }
}

/**
 * Takes out what the rest of the table understands anyway, and doesn't call a slip: plurals, forms that a star covers, and long phrases that
 * mean what a short one in them does. The longest go first.
 */
function dropRedundant(lines) {
  const book = phraseBook(tableOf(lines));
  const understood = (texts, by) =>
    JSON.stringify(
      texts.map((text) => {
        const {facets, kin, question, parts} = readMeaning(text, {books: [by], isEnglish: true});
        return [
          {...facets, place: undefined},
          kin,
          question,
          parts.some(({isCorrected}) => isCorrected),
          parts.flatMap(({words}) => words ?? []),
        ];
      }),
    );
  const all = [...lines]
    .filter(([means]) => !FILLERS.includes(means))
    .flatMap(([means, phrases]) => [...phrases].map((phrase) => [means, phrase]))
    .filter(([means]) => !/\b(?:kin|near|me|not)\b/.test(means))
    .sort(([, one], [, other]) => other.length - one.length);
  const taken = [];
  for (const [means, phrase] of all) {
    const texts = textsOf(phrase, lines);
    const before = understood(texts, book);
    const restore = takeOut(book, means, phrase);
    if (understood(texts, book) !== before) restore();
    else {
      taken.push({means, phrase, texts, before});
      lines.get(means).delete(phrase);
    }
  }
  // What one phrase was found by may be gone with another one.
  for (let left = taken, lost; left.length > 0; left = lost) {
    const compiled = phraseBook(tableOf(lines));
    lost = taken.filter(
      ({means, phrase, texts, before}) => !lines.get(means).has(phrase) && understood(texts, compiled) !== before,
    );
    for (const {means, phrase} of lost) lines.get(means).add(phrase);
  }
}

/** Takes a phrase out of a book; returns what puts it back. */
function takeOut({byWord, byStem, words}, means, phrase) {
  const taken = [];
  for (const list of [...byWord.values(), ...byStem.values()])
    for (const [at, {text, means: meaning}] of [...list.entries()].reverse())
      if (text === phrase && meaning === means) taken.push([list, at, list.splice(at, 1)[0]]);
  const isAlone =
    !/[ |*{]/.test(phrase) && ![...byWord.values()].flat().some(({text}) => text.split(/[ |]/).includes(phrase));
  if (isAlone) words.delete(phrase);
  return () => {
    for (const [list, at, entry] of taken.reverse()) list.splice(at, 0, entry);
    if (isAlone) words.add(phrase);
  };
}

/** Slots, numbers and gaps stay by themselves: what they stand for is looked up by the whole word. */
const canBeAlternative = (word) => !/[{#]|^\.\.$/.test(word);

/** Says phrases that differ in one word as one: "lost her" and "lost him" are `lost her|him`. The largest group goes first. */
function withAlternatives(phrases) {
  const left = new Set(phrases);
  for (;;) {
    const groups = new Map();
    for (const phrase of left) {
      const words = phrase.split(' ');
      if (words.length === 1) continue;
      for (const [at, word] of words.entries()) {
        if (!canBeAlternative(word)) continue;
        const key = words.with(at, '_').join(' ');
        groups.set(key, [...(groups.get(key) ?? []), {phrase, word}]);
      }
    }
    const [key, members] = [...groups].reduce(
      (best, each) => (each[1].length > best[1].length ? each : best),
      ['', []],
    );
    if (members.length < 2) return left;
    for (const {phrase} of members) left.delete(phrase);
    const forms = members.flatMap(({word}) => word.split('|'));
    left.add(key.replace(/(?<![^ ])_(?![^ ])/, [...new Set(forms)].sort().join('|')));
  }
}

/** One line a meaning: the meaning and its phrases, without what search finds anyway. Alphabetical phrases compress best. */
function compiled(rows) {
  const lines = linesOf(rows);
  dropPlurals(lines);
  dropRedundant(lines);
  for (const [means, phrases] of lines) lines.set(means, withAlternatives(phrases));
  return tableOf(lines);
}

const literal = (text) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

/** The text of the generated module of each language, by its path. */
export const searchModules = (tables = readSearchTables()) =>
  Object.fromEntries(
    Object.entries(tables).map(([language, rows]) => [
      join(MODULES, `${language}.ts`),
      `/** Made from \`data/search/${language}.tsv\` by \`npm run vocabulary\`: change that. */\nexport const words = ${literal(compiled(rows))};\n`,
    ]),
  );

/** Phrases that stand for more than one thing: `[{language, phrase, meanings}]`. */
export const collisions = (tables = readSearchTables()) =>
  Object.entries(tables).flatMap(([language, rows]) => {
    const meanings = new Map();
    for (const {means, phrases} of rows)
      for (const phrase of phrases) meanings.set(phrase, [...(meanings.get(phrase) ?? []), means]);
    return [...meanings]
      .filter(([, all]) => new Set(all).size > 1 || all.length > 1 || alternatives(all[0]) > 1)
      .map(([phrase, all]) => ({language, phrase, meanings: all}));
  });

/** How many topics a meaning offers as alternatives. */
const alternatives = (means) => means.split(' ').filter((meaning) => meaning.startsWith('focus:')).length;
