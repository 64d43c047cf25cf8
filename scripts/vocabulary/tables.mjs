/** Reads `src/model/vocabulary/data/*.tsv`, one row a phrase, and writes what the page gets of them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fold} from '../../src/model/vocabulary/fold.ts';
import {PROJECT} from '../run.mjs';

const DATA = join(PROJECT, 'src/model/vocabulary/data');
/** Phrases of all languages, made of slots. */
const SHARED = 'all';

/** The letter that a line of the compiled tables begins with, by use and form of the help. Capital: the full form. */
const LETTERS = {'self-harm': 's', violence: 'v', danger: 'd', harm: 'h', quiet: 'q', loss: 'l', slot: '='};

/** The rows of each language: `{language: [{use, about, show, words}]}`. */
export function readTables() {
  const files = readdirSync(DATA)
    .filter((file) => file.endsWith('.tsv'))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file.replace('.tsv', ''), rowsOf(readFileSync(join(DATA, file), 'utf8'), file)]),
  );
}

function rowsOf(text, file) {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line, at) => {
      if (!line.trim() || line.startsWith('#')) return [];
      const [use, about, show, words, ...more] = line.split('\t');
      if (!LETTERS[use] || words === undefined || more.length) throw new Error(`${file}, line ${at + 2}: ${line}`);
      return [{use, about, show, words: fold(words.trim())}];
    });
}

/** The words that count on the page: `~word` only teaches the model. In order, because that compresses better. */
const shownIn = (words) =>
  words.replace(/[^ >?!=]+/g, (part) =>
    part
      .split('|')
      .filter((word) => !word.startsWith('~'))
      .sort()
      .join('|'),
  );

/** Slots have capital letters as names on the page. */
function shortNames(tables) {
  const names = [
    ...new Set(Object.values(tables).flatMap((rows) => rows.flatMap(({use, about}) => (use === 'slot' ? about : [])))),
  ];
  const letter = (place) => String.fromCharCode('A'.charCodeAt(0) + place);
  const short = new Map(
    names.map((name, at) => [name, `${at < 26 ? '' : letter(Math.floor(at / 26) - 1)}${letter(at % 26)}`]),
  );
  return (text) =>
    text.replace(/\{(\w+)\}/g, (_, name) => {
      if (!short.has(name)) throw new Error(`No language has the slot ${name}`);
      return short.get(name);
    });
}

/** The lines of one language, without slots that neither its own phrases nor the shared ones use. */
function compile(rows, shared = []) {
  const shown = rows
    .filter(({show}) => show !== 'learn')
    .map((row) => (row.use === 'loss' ? row : {...row, words: shownIn(row.words)}));
  const phrases = [...shown, ...shared]
    .filter(({use}) => use !== 'slot')
    .map(({words}) => words)
    .join(' ');
  const derived = [...shown, ...shared]
    .filter(({use}) => use === 'slot')
    .map(({words}) => words)
    .join(' ');
  const lines = new Map();
  for (const {use, about, show, words} of shown) {
    const letter = show === 'full' ? LETTERS[use].toUpperCase() : LETTERS[use];
    if (use !== 'slot') lines.set(letter, lines.has(letter) ? `${lines.get(letter)}, ${words}` : `${letter}${words}`);
    else if (words && `${phrases} ${derived}`.includes(`{${about}}`)) lines.set(`=${about}`, `={${about}}:${words}`);
  }
  return [...lines.values()].join('\n');
}

const literal = (text) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

/** Languages that share many words stand next to each other, which compresses better. */
const ORDER = ['en', 'nl', 'de', 'sv', 'fr', 'it', 'es', 'pt', 'pl', 'und', 'ar'];
const inOrder = (languages) =>
  Object.keys(languages)
    .sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
    .map((language) => languages[language]);

/** The text of `crisis-tables.ts`. */
export function tablesModule(tables = readTables()) {
  const {[SHARED]: shared, ...languages} = tables;
  const shown = shared.filter(({show}) => show !== 'learn');
  const short = shortNames(tables);
  const text = (rows, others) => literal(short(compile(rows, others)));
  return `/** Made from \`data/*.tsv\` by \`npm run vocabulary\`: change those. */

export const SHARED = ${text(shared)};

export const LANGUAGES = [
${inOrder(languages)
  .map((rows) => `  ${text(rows, shown)},\n`)
  .join('')}];
`;
}
