/**
 * `npm run reading-level` measures how easy the guides are to read. It fails if a section, title or lead in `src/content` is above grade 8 in
 * English, which a 13-year-old reads without effort, or above the LIX of its language in a translation.
 *
 * Grades are Flesch and Kincaid's: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975). LIX (Björnsson,
 * 1968) is words per sentence + the percentage of words with more than six letters, so it needs no rules for syllables. It was made for Swedish:
 * 30 to 40 is ordinary prose, 40 to 50 factual writing. Words are longer in other languages, German above all, so their limits are higher. For
 * Arabic there is no formula: it is written without short vowels, and neither letters nor syllables say how hard a word is.
 *
 * Both count, but don't understand: a person still has to read a section that passes.
 */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT, runAsScript} from './run.mjs';

export const HIGHEST_GRADE = 8;

/** The languages with a formula. */
export const HIGHEST_LIX = {sv: 45, es: 45, pt: 45, fr: 50, de: 50};
const LONG_WORD = 7;

/** In shorter texts, a single word changes the result by entire grades. */
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

/** The LIX of a text; 0 for none. */
export function lixOf(text) {
  const words = wordsOf(text);
  // A colon ends a unit of reading as well, in Björnsson's own rules.
  const sentences = text.split(/[.!?:]+(?=["”’»)\s]|$)/).filter((sentence) => wordsOf(sentence).length > 0);
  if (words.length === 0) return 0;
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= LONG_WORD);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** Every guide in English: `[topic, content]`. */
async function englishGuides() {
  const topics = readdirSync(join(PROJECT, 'src/content'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(join(PROJECT, 'src/content', entry.name, 'en.ts')))
    .map(({name}) => name);
  const guides = [];
  for (const topic of topics) {
    const {content} = await import(`../src/content/${topic}/en.js`);
    if (content) guides.push([topic, content]);
  }
  return guides;
}

/** `[section, text]` of a guide. Its title, lead and strings on controls are one section, `frame`. */
async function textsOfGuide(content) {
  const {asSentences, textsOf} = await import('../src/content/plain-text.js');
  const frame = [content.title, content.lead ?? '', ...Object.values(content.words)].filter(Boolean);
  return [
    ...content.sections.map((section) => [section.id, asSentences([section.heading, ...textsOf(section)])]),
    ['frame', asSentences(frame)],
  ];
}

/** `{topic, section, grade, words}` of every English text. */
export async function gradesOfContent() {
  const grades = [];
  for (const [topic, content] of await englishGuides())
    for (const [section, text] of await textsOfGuide(content))
      grades.push({topic, section, grade: gradeOf(text), words: wordsOf(text).length});
  return grades;
}

/** `{language, topic, section, lix, words}` of every text in a language with a formula. */
export async function lixOfTranslations() {
  const {translate} = await import('../src/content/translate.js');
  const measured = [];
  for (const [topic, english] of await englishGuides())
    for (const language of Object.keys(HIGHEST_LIX)) {
      const {texts} = await import(`../src/content/${topic}/${language}.js`);
      for (const [section, text] of await textsOfGuide(translate(english, texts, language)))
        measured.push({language, topic, section, lix: lixOf(text), words: wordsOf(text).length});
    }
  return measured;
}

export const isTooHard = ({words, grade = 0, lix = 0, language}) =>
  words >= FEWEST_WORDS && (grade > HIGHEST_GRADE || lix > (HIGHEST_LIX[language] ?? Infinity));

await runAsScript(import.meta, async () => {
  const grades = await gradesOfContent();
  const translations = await lixOfTranslations();
  for (const {topic, section, grade, words} of grades)
    console.log(`${grade.toFixed(1).padStart(5)}  ${topic}: ${section} (${words} words)`);
  for (const [language, limit] of Object.entries(HIGHEST_LIX)) {
    const own = translations.filter((text) => text.language === language && text.words >= FEWEST_WORDS);
    const highest = Math.max(...own.map(({lix}) => lix));
    console.log(`${highest.toFixed(1).padStart(5)}  highest LIX in ${language} (at most ${limit})`);
  }
  const hard = [...grades, ...translations].filter(isTooHard);
  for (const {topic, section, grade, lix, language} of hard)
    console.error(
      language
        ? `${topic} in ${language}: ${section} has a LIX of ${lix.toFixed(1)}; at most ${HIGHEST_LIX[language]}.`
        : `${topic}: ${section} reads at grade ${grade.toFixed(1)}; at most ${HIGHEST_GRADE}.`,
    );
  return hard.length > 0 || grades.length === 0 || translations.length === 0 ? 1 : 0;
});
