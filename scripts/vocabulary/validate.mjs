/**
 * Measures recognition on the labelled sentences by five-fold cross-validation: the tables stand still, the model learns from four fifths and
 * answers for the fifth. Sentences that are nearly the same are in one fold.
 */
import {createHash} from 'node:crypto';
import {crisisAnswer} from '../../src/model/vocabulary/crisis-words.ts';
import {fold} from '../../src/model/vocabulary/fold.ts';
import {train} from './train.mjs';

const FOLDS = 5;
/** Sentences that share this part of their runs of three letters are nearly the same. */
const NEARLY_THE_SAME = 0.5;

const runsOf = (text) => {
  const marked = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return new Set(Array.from({length: marked.length - 2}, (_, at) => marked.slice(at, at + 3)));
};

function alike(one, other) {
  let both = 0;
  for (const run of one) if (other.has(run)) both++;
  return both / (one.size + other.size - both) > NEARLY_THE_SAME;
}

/** The number of the fold of each text. */
export function foldsOf(texts) {
  const runs = texts.map(runsOf);
  const leader = texts.map((_, at) => at);
  const first = (at) => (leader[at] === at ? at : first(leader[at]));
  runs.forEach((run, at) => {
    for (let before = 0; before < at; before++) if (alike(run, runs[before])) leader[first(at)] = first(before);
  });
  return texts.map((_, at) => createHash('sha256').update(texts[first(at)]).digest()[0] % FOLDS);
}

/** Each labelled sentence with the answer of the model that has not learnt from it. */
export function crossValidate(labelled, sources, threshold) {
  const folds = foldsOf(labelled.map(({text}) => text));
  const models = Array.from({length: FOLDS}, (_, fold) =>
    train(
      labelled.filter((_row, at) => folds[at] !== fold),
      sources,
      threshold,
    ),
  );
  return labelled.map((row, at) => ({...row, answer: crisisAnswer(row.text, models[folds[at]])}));
}

const share = (rows, test) => ({
  count: rows.filter(test).length,
  of: rows.length,
  share: rows.filter(test).length / rows.length,
});
const by = (rows, key, test) =>
  Object.fromEntries(
    [...new Set(rows.map(key))].sort().map((name) => [
      name,
      share(
        rows.filter((row) => key(row) === name),
        test,
      ),
    ]),
  );

/** Figures of answered sentences. Optional ones count neither way. */
export function figuresOf(answered) {
  const counted = answered.filter(({optional}) => !optional);
  const crises = counted.filter(({kind}) => kind);
  const calm = counted.filter(({kind}) => !kind);
  const isFound = ({answer}) => !!answer;
  const isSure = ({answer}) => !!answer?.isSure;
  const found = crises.filter(isFound);
  return {
    recall: {all: share(crises, isFound), ...by(crises, ({language}) => language, isFound)},
    recallByForm: by(crises, ({form}) => form, isFound),
    recallByPerson: by(crises, ({person}) => (person === 'I' ? 'first person' : 'about someone else'), isFound),
    fullForm: {crises: share(crises, isSure), calm: share(calm, isSure)},
    falseAlarms: {all: share(calm, isFound), ...by(calm, ({language}) => language, isFound)},
    falseAlarmsByForm: by(calm, ({form}) => form, isFound),
    kindIsRight: share(found, ({kind, answer}) => answer.kind === kind),
    missedMeansOrPlan: crises.filter((row) => row.person === 'I' && /^(?:means|plan)$/.test(row.form) && !row.answer),
  };
}

/** The figures as a table to read. */
export function printed(figures) {
  const line = (name, {count, of, share: part}) =>
    `  ${name.padEnd(28)} ${String(count).padStart(4)} of ${String(of).padEnd(4)} ${(part * 100).toFixed(0).padStart(4)} %`;
  const group = (title, all) => [title, ...Object.entries(all).map(([name, value]) => line(name, value))];
  return [
    ...group('Recall, by language', figures.recall),
    ...group('Recall, by form', figures.recallByForm),
    ...group('Recall, by person', figures.recallByPerson),
    ...group('Full form', figures.fullForm),
    ...group('False alarms, by language', figures.falseAlarms),
    ...group('False alarms, by form', figures.falseAlarmsByForm),
    line('Kind is right', figures.kindIsRight),
    `  Missed in the first person with means or a plan: ${figures.missedMeansOrPlan.length}`,
  ].join('\n');
}
