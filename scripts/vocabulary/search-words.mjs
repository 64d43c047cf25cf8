/** Reads `src/model/vocabulary/data/search/*.tsv`, what people type, and writes what the page gets of it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fold} from '../../src/model/vocabulary/fold.ts';
import {PROJECT} from '../run.mjs';

const DATA = join(PROJECT, 'src/model/vocabulary/data/search');
const MODULES = join(PROJECT, 'src/model/vocabulary/search-words');

/** Meanings without a value, and those with one. */
const PLAIN = ['age', 'near', 'me', 'not', 'filler'];
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

/** One line a meaning: the meaning, an equals sign, its phrases. Alphabetical phrases compress best. */
function compiled(rows) {
  const lines = new Map();
  for (const {means, phrases} of rows) lines.set(means, new Set([...(lines.get(means) ?? []), ...phrases]));
  return [...lines].map(([means, phrases]) => `${means}=${[...phrases].sort().join(',')}`).join('\n');
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
