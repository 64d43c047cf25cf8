/**
 * Expressions that a native editor would change, listed in `phrases.json`, and where they stand. `npm run lint` fails on each of them.
 *
 * An expression has a regular expression (`pattern`), the kinds of files it applies to (`in`), a sentence it stops (`stopped`) and one it allows
 * (`allowed`); a test compares both. `except` names expressions that a file may still have.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {filesBelow} from './files.mjs';
import {PROJECT, runAsScript} from './run.mjs';

export const PHRASES = JSON.parse(readFileSync(new URL('phrases.json', import.meta.url), 'utf8'));

const PAGE = /^(?:[A-Z]+\.md|docs\/.+\.md)$/;
const VISITOR_TEXT = /^src\/(?:content|i18n)\/(?:.+\/)?en\.ts$/;
const CLASS_FILE = /^src\/elements\/([a-z-]+)\/\1\.ts$/;

/** The kind of a file; undefined for files that aren't checked. */
export function kindOf(file) {
  if (PAGE.test(file)) return 'docs';
  if (VISITOR_TEXT.test(file)) return 'visitors';
  return CLASS_FILE.test(file) ? 'api' : undefined;
}

const blank = (text) => text.replace(/\S/g, ' ');

/** What people read in a file, with everything else as spaces, so that lines keep their numbers. */
const READABLE = {
  // Without code, without addresses of links, and without the generated tables: they repeat doc blocks, which are checked where they are written.
  docs: (text) => text.replace(/<!-- generated[^]*?<!-- \/generated -->|^```[^]*?^```$|`[^`\n]*`|\]\([^)"]*/gm, blank),
  // Texts, and not names of keys, ids and classes: those have no space and begin with a small letter.
  visitors: (text) =>
    text
      .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, blank)
      .replace(/^import .*$/gm, blank)
      .replace(/(?<=[^\\])'[a-z][\w-]*'/g, blank)
      .replace(/\b\w+:/g, blank),
  // Doc blocks.
  api: (text) => {
    const kept = [...text.matchAll(/\/\*\*[^]*?\*\//g)];
    let result = '';
    for (const {0: comment, index} of kept)
      result += blank(text.slice(result.length, index)) + comment.replace(/`[^`\n]*`/g, blank);
    return result;
  },
};

/** `{line, name, found}` of each expression in a text that doesn't belong there. */
export function hitsIn(text, kind, {expressions} = PHRASES) {
  const readable = READABLE[kind](text);
  return Object.entries(expressions)
    .filter(([, {in: kinds}]) => kinds.includes(kind))
    .flatMap(([name, {pattern}]) =>
      [...readable.matchAll(new RegExp(pattern, 'gi'))].map(({0: found, index}) => ({
        line: readable.slice(0, index).split('\n').length,
        name,
        found,
      })),
    );
}

/** `{hits, unused}`: a sentence for each hit, and one for each exception that nothing needs any more. */
export function checkPhrases(root = PROJECT, phrases = PHRASES) {
  const files = [...readdirSync(root), ...['docs', 'src'].flatMap((folder) => filesBelow(join(root, folder)))]
    .map((file) => relative(root, resolve(root, file)).replaceAll('\\', '/'))
    .filter(kindOf);
  const hits = [];
  const unused = [];
  for (const file of files) {
    const found = hitsIn(readFileSync(join(root, file), 'utf8'), kindOf(file), phrases);
    const excused = phrases.except[file] ?? [];
    for (const {line, name, found: words} of found.filter(({name}) => !excused.includes(name)))
      hits.push(`${file}:${line} “${words}”: ${phrases.expressions[name].instead}`);
    for (const name of excused.filter((one) => !found.some((hit) => hit.name === one)))
      unused.push(`${file} no longer has “${name}”: take it out of “except” in scripts/phrases.json.`);
  }
  return {hits, unused, files: files.length};
}

await runAsScript(import.meta, () => {
  const {hits, unused, files} = checkPhrases();
  for (const hit of [...hits, ...unused]) console.error(hit);
  return hits.length > 0 || files === 0 ? 1 : 0;
});
