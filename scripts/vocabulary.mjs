/**
 * `npm run vocabulary`: makes `crisis-tables.ts` and `crisis-weights.ts` of `src/model/vocabulary/data/*.tsv` and the sentences beside this
 * script, and `search-words/*.ts` of `data/search/*.tsv`. `-- --check` only says whether they are up to date. `-- --search` makes the search
 * words alone. `-- --collisions` lists phrases that stand for more than one thing. `-- --validate` measures recognition on the labelled sentences, by five-fold
 * cross-validation; `--misses` adds what was missed and what was a false alarm.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {PROJECT, runAsScript} from './run.mjs';
import {collisions, searchModules} from './vocabulary/search-words.mjs';
import {readTables, tablesModule} from './vocabulary/tables.mjs';

const TABLES = join(PROJECT, 'src/model/vocabulary/crisis-tables.ts');
const WEIGHTS = join(PROJECT, 'src/model/vocabulary/crisis-weights.ts');

/** A sentence counts as a crisis above this score. Chosen by cross-validation: low, but with some room below 12 % of false alarms. */
const THRESHOLD = 0.85;

const linesOf = (path) => readFileSync(join(PROJECT, path), 'utf8').trim().split('\n');

/** The sentences that the model learns from. */
export const readSources = () => ({
  tables: readTables(),
  sentences: linesOf('scripts/vocabulary/sentences.tsv')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([kind, language, text]) => ({kind: kind === 'none' ? null : kind, language, text})),
  everyday: linesOf('scripts/vocabulary/everyday.tsv')
    .slice(1)
    .map((line) => ({kind: null, text: line.split('\t')[1]})),
});

/** Sentences that people may write, each with the help it should bring. */
export const readLabelled = () => linesOf('test/fixtures/crisis-sentences.jsonl').map((line) => JSON.parse(line));

/** Sentences to measure recognition with, in the same shape. Nothing may be learnt or chosen from them. */
const readUnseen = () => linesOf('test/fixtures/crisis-unseen.jsonl').map((line) => JSON.parse(line));

/** The text of each generated module, by its path. */
export async function generatedModules() {
  const {train, weightsModule} = await import('./vocabulary/train.mjs');
  return {
    [TABLES]: tablesModule(),
    [WEIGHTS]: weightsModule(train(readLabelled(), readSources(), THRESHOLD)),
    ...searchModules(),
  };
}

/** The figures of cross-validation. */
export async function validated(threshold = THRESHOLD) {
  const {crossValidate, figuresOf} = await import('./vocabulary/validate.mjs');
  const answered = crossValidate(readLabelled(), readSources(), threshold);
  return {answered, figures: figuresOf(answered)};
}

/** The generated modules that are not what the tables and sentences give. */
export const staleModules = (modules) =>
  Object.keys(modules).filter((path) => !existsSync(path) || readFileSync(path, 'utf8') !== modules[path]);

/** The figures on sentences that nothing was learnt from. */
export async function unseenFigures() {
  const {figuresOf} = await import('./vocabulary/validate.mjs');
  const {crisisAnswer} = await import('../src/model/vocabulary/crisis-words.ts');
  return figuresOf(readUnseen().map((row) => ({...row, answer: crisisAnswer(row.text)})));
}

async function report(withMisses) {
  const {printed} = await import('./vocabulary/validate.mjs');
  const {answered, figures} = await validated();
  console.log(printed(figures));
  console.log('\nSentences that nothing was learnt from');
  console.log(printed(await unseenFigures()));
  if (!withMisses) return;
  for (const {text, language, form, kind, answer, optional} of answered) {
    const fault =
      kind && !answer ? 'missed' : !kind && answer ? 'alarm' : kind && answer.kind !== kind ? answer.kind : '';
    if (fault && !optional) console.log(`${fault}: ${text} (${language}, ${form})`);
  }
}

await runAsScript(import.meta, async () => {
  const {values} = parseArgs({
    options: {
      check: {type: 'boolean'},
      search: {type: 'boolean'},
      collisions: {type: 'boolean'},
      validate: {type: 'boolean'},
      misses: {type: 'boolean'},
    },
  });
  if (values.collisions) {
    for (const {language, phrase, meanings} of collisions())
      console.log(`${language}\t${phrase}\t${meanings.join('  |  ')}`);
    return 0;
  }
  if (values.validate) {
    await report(values.misses);
    return 0;
  }
  const modules = values.search ? searchModules() : await generatedModules();
  const stale = staleModules(modules);
  if (!values.check) for (const [path, text] of Object.entries(modules)) writeFileSync(path, text);
  else for (const path of stale) console.error(`${path} is not what the tables say. Run: npm run vocabulary`);
  return values.check && stale.length > 0 ? 1 : 0;
});
