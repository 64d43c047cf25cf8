/**
 * `npm run reading-level`: how easily the guides read. Fails when a section, title or lead of `src/content` is above grade 8, which is what a
 * 13-year-old reads without effort.
 *
 * The measure is Flesch and Kincaid's: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). It counts,
 * it does not understand; a section that passes still has to be read by a person.
 */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT, runAsScript} from './run.mjs';

export const HIGHEST_GRADE = 8;

/** Shorter texts swing by whole grades with a single word. */
const FEWEST_WORDS = 20;

/** Endings that are written and not spoken: "cared", "takes", "home"; but "needed", "changes", "little". */
const SILENT = /(?:[^dt]ed|[^aeiouylsxzcgh]es|[^aeiouyl]e|[aeiouy]les?)$/;
/** Vowels that stand side by side and are spoken apart: "idea", "reality", "media", "being". */
const APART = /ea(?=$|s$|l(?:i|$))|i(?:a(?!l$)|um)|eo(?!p)|[aeiouy]ing|io(?=lo)/g;

/** Syllables of an English word, by its groups of vowels; at least one. */
export function syllables(word) {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(SILENT, (ending) => ending.replace(/e(?=d$|s$|$)/, ''));
  return Math.max(1, (spoken.match(/[aeiouy]+/g)?.length ?? 1) + (plain.match(APART)?.length ?? 0));
}

const wordsOf = (text) => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
const sentencesOf = (text) => text.split(/[.!?]+(?=["”’)\s]|$)/).filter((sentence) => wordsOf(sentence).length > 0);

/** The school grade of an English text; 0 for none. */
export function gradeOf(text) {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  if (words.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}

/** `{topic, section, grade, words}` of every English text. A topic's title, lead and words on controls count as one section, `frame`. */
export async function gradesOfContent() {
  const {asSentences, textsOf} = await import('../src/content/plain-text.js');
  const topics = readdirSync(join(PROJECT, 'src/content'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(join(PROJECT, 'src/content', entry.name, 'en.ts')))
    .map(({name}) => name);
  const grades = [];
  for (const topic of topics) {
    const {content} = await import(`../src/content/${topic}/en.js`);
    if (!content) continue;
    const texts = content.sections.map((section) => [section.id, [section.heading, ...textsOf(section)]]);
    texts.push(['frame', [content.title, content.lead ?? '', ...Object.values(content.words)].filter(Boolean)]);
    for (const [section, parts] of texts) {
      const text = asSentences(parts);
      grades.push({topic, section, grade: gradeOf(text), words: wordsOf(text).length});
    }
  }
  return grades;
}

export const isTooHard = ({grade, words}) => words >= FEWEST_WORDS && grade > HIGHEST_GRADE;

await runAsScript(import.meta, async () => {
  const grades = await gradesOfContent();
  for (const {topic, section, grade, words} of grades)
    console.log(`${grade.toFixed(1).padStart(5)}  ${topic}: ${section} (${words} words)`);
  const hard = grades.filter(isTooHard);
  for (const {topic, section, grade} of hard)
    console.error(`${topic}: ${section} reads at grade ${grade.toFixed(1)}; at most ${HIGHEST_GRADE}.`);
  return hard.length > 0 || grades.length === 0 ? 1 : 0;
});
