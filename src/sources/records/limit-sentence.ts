/**
 * Finds the sentence in a name or note that restricts the dates of a weekly meeting. The list of patterns is short on
 * purpose: nearly all notes that name a week of the month are about a birthday night or a business meeting during a
 * weekly meeting, and reading those as restrictions would hide hundreds of good meetings.
 */
import {startOf} from '../values/values.js';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const NTH = '(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)';
const NTHS = `${NTH}(?:\\s*(?:and|&|,|\\+|/)\\s*${NTH})*`;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const HELD = '(?:meets?|meetings?|held|groups?|runs?|gathers?|takes place|is|are)';
const OF_THE_MONTH = ' (?:of|in) (?:the|each|every) month';
/** Frequencies without a start date, from which no rule can be derived. */
const FREQUENCY = [
  `\\bevery (?:other|second|2nd|two|2) (?:weeks?|${DAY})(?!${OF_THE_MONTH})`,
  `^\\W*(?:alternate|alternating) (?:weeks?|${DAY})\\W*$|\\b${HELD} (?:on )?(?:alternate|alternating) (?:weeks?|${DAY})`,
  `\\bbi-?(?:weekly|monthly)\\b|\\bfortnight|\\btwice a month\\b|\\bquarterly\\b`,
  '^\\W*(?:once a month|monthly|mensual|mensuel(?:le)?|monatlich|mensal)\\W*$',
  `\\bmeets? (?:monthly|once a month)`,
  `\\b${HELD} (?:on )?one (?:${DAY}|day|evening) (?:a|each|every|per|of (?:the|each|every)) month\\b`,
  `\\bonly (?:in|during) (?:summer|winter)|\\b(?:summer|winter) only`,
  '\\balle (?:zwei|2) wochen\\b|\\b(?:14-?|vierzehn)täg(?:ig|lich)|\\bzweiwöchentlich|\\b(?:un)?gerade\\w* (?:kalender)?wochen?\\b',
  '\\bjede[nrs]? (?:zweite[nrs]?|2\\.) (?:woche|\\w+tag|mittwoch)|\\beinmal (?:im|pro) monat\\b',
  '\\bquincenal|\\bcada (?:dos|2|15|quince) (?:semanas|días)|\\buna vez al mes\\b|\\bsemana sí\\b',
  '\\bt(?:ou|oute)s les (?:deux|2|15|quinze) (?:semaines|jours)|\\bsur deux\\b|\\bune fois par mois\\b',
  '\\bquinzenal|\\ba cada (?:duas|2|15|quinze) (?:semanas|dias)|\\buma vez por mês',
  '\\bvarannan\\s|\\b(?:udda|jämna) veckor|\\ben gång i månaden\\b',
];
/** Frequencies in a name, which is too short to mention monthly events at a weekly meeting. */
const FREQUENCY_IN_NAME =
  /(?<!\p{L})(?:monthly|monatlich(?:e[rs]?)?|monats(?:treffen|gruppe)|mensual|mensuel(?:le)?|mensal|månatlig\p{L}*|månadsmöte)(?!\p{L})/iu;
/** Restrictions to weeks or months. "Only" and "not" may also be about the kind of meeting. */
const WEEKS = [
  `\\bno meetings?\\b[^.\\n]{0,20}\\b(?:${NTH}|${DAY}|${MONTH}|summer|winter)\\b`,
  `(?:(?:\\bnot|n't|n’t) (?:be )?meet(?:ing)?|\\bclosed) (?:on )?(?:${DAY},? )?(?:${MONTH} \\d|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`,
  `\\bmeets? (?:on )?(?:the |every )?${NTHS} ${DAY}\\b`,
  `\\b${MONTH}\\s*(?:to|through|thru|until|-|–)\\s*${MONTH}(?=\\W|$)`,
];
/** "Only for" states an audience, or is the title of a reading: "Nur für heute", "Sólo por hoy". */
const ONLY =
  '(?:\\b(?:nur|sólo|solo|solamente|seulement|uniquement|apenas|somente|bara|endast)\\b|\\bsó(?=\\s))(?! (?:für|por|para|pour|för)\\b)';
const SOME = [
  `\\b${NTH}\\b[^.\\n]{0,30}\\b(?:${DAY}|weeks?)(?: of (?:the|each|every) month)? only\\b`,
  `(?:^\\W*only|\\b${HELD} only|\\bonly ${HELD})\\b[^.\\n]{0,20}\\b${NTHS} ${DAY}\\b`,
  `^\\W*every ${NTHS} ${DAY}${OF_THE_MONTH}\\W*$`,
  `\\b(?:not|n't|n’t|except|excluding)\\b[^.\\n]{0,45}\\b${NTHS} ${DAY}\\b`,
  `${ONLY}[^.;:,\\n]{0,12}\\b(?:jede\\w+\\s|el\\s|le\\s|na?\\s|den\\s|am\\s)?(?:\\d\\s?[.ºª°a-z]{0,2}\\s|erste|zweite|dritte|vierte|letzte|primer|segund|tercer|cuart|últim|premier|deuxième|troisième|quatrième|dernier|terceir|quart[ao]|första|andra|tredje|fjärde|sista)`,
];
/** A space in a pattern stands for any white space. */
const anyOf = (patterns: readonly string[], flags = 'i'): RegExp =>
  new RegExp(patterns.join('|').replaceAll(' ', '\\s+'), flags);
const ONLY_WORDS = anyOf([ONLY]);
const FREQUENCIES = anyOf(FREQUENCY);
const CERTAIN = anyOf(WEEKS);
const LIMITS = anyOf([...FREQUENCY, ...WEEKS, ...SOME], 'gi');
const SPECIAL_OCCASION =
  /\b(?:open|closed\s+meetings?|speakers?|business|birthdays?|chip|potluck|committee|steering|newcomers?)\b/i;
/**
 * What a meeting discusses or reads in some weeks. "Open" isn't included, because the group itself may be open every
 * other week.
 */
const TOPICS = new RegExp(
  `(?<!\\p{L})(?:${[
    'speakers?|topics?|steps?|traditions?|literature|study|readings|share|sharing|discussion|beginners|newcomers?|birthdays?',
    'big book|basic text|12 ?x ?12|jft|spad',
    'orador\\p{L}*|temas?|pasos|passos|tradi[cç]\\p{L}*|literatur\\p{L}*|estudio|estudo|lectura|leitura|cumpleaños',
    'conférencier|thèmes?|étapes|littérature|lecture|partage|anniversaires?',
    'sprecher\\p{L}*|thema|themen\\p{L}*|schritt\\p{L}*|geburtstag\\p{L}*',
    'talar\\p{L}*|steg\\p{L}*|litteratur',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** With one of these words, the sentence may be about the group itself. */
const GROUP_MEETS =
  /(?<!\p{L})(?:meets?|meetings?|held|gathers?|groups?|treffen|trifft|findet|gruppen?|grupos?|groupes?|r[eé]uni\p{L}*|encontros?|träffas|möte)(?!\p{L})/iu;
/** "Woche 1: Sprecher; 2. Literatur": the program of each week. */
const WEEK_BY_WEEK =
  /(?<!\p{L})(?:(?:week|woche|semana|semaine|vecka)\s*\d\s*[.:=–-]|\d\s?(?:st|nd|rd|th|\.|ª|º|a|e|ère?|ème|:[ae])?\s*(?:week|woche|semana|semaine|veckan?)\s*[:=–-])/iu;
/** A name is too short to mention special occasions: "Auburn, 2nd & 4th Sundays" is when the group meets. */
const NAMED = anyOf([`\\b${NTHS} ${DAY}\\b`]);
/** "Convention May 29 2025" is a single date, whereas "since 12 May 2024" is a continuing group. */
const DATED = anyOf([
  `\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},?|\\d{1,2}[/.]\\d{1,2}[/.])\\s*20\\d\\d\\b`,
  '\\b20\\d\\d-\\d\\d-\\d\\d\\b',
]);
const GOES_ON =
  /\b(?:since|as of|from|effective|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|est|established|founded|ab|seit|desde|depuis)\b/i;

/** A cheap check: without one of these, there is no restriction. */
const HINT = new RegExp(
  `only|every|monthly|once|mens|monat|altern|bi-?(?:week|month)|fortnight|quarterly|twice|no meeting|\\bnot\\b|n['’]t\\b|exclud|except|meets|\\b${MONTH}|\\bnur\\b|jede|alle |täg|woche|einmal|s[oó]lo|só\\s|solamente|quin[cz]|cada|vez|semana|seulement|uniquement|deux|quinze|fois|apenas|somente|varannan|veckor|månad|bara|endast`,
  'i',
);

/**
 * A sentence ends before a space, or before a capital letter if the space is missing: "on the left.There is no meeting
 * on …".
 */
const [LAST_SENTENCE, FIRST_SENTENCE] = [
  /(?<!\d)[.!?](?:\s|(?<=[a-z]{3}[.!?])(?=[A-Z][a-z]))(?:[^.!?]|(?<=\d)\.)*$/,
  /^.*?(?:(?<!\d)[.!?](?=\s|(?<=[a-z]{3}[.!?])[A-Z][a-z])|$)/m,
];

function sentenceAround(text: string, index: number): string {
  const before = text.slice(0, index);
  const start = Math.max(before.lastIndexOf('\n'), before.search(LAST_SENTENCE)) + 1;
  return (FIRST_SENTENCE.exec(text.slice(start).trimStart())?.[0] ?? '').trim();
}

/** Returns the part of a sentence between commas that contains these words. */
function clauseWith(sentence: string, words: string): string {
  const index = sentence.indexOf(words.trim());
  const start = Math.max(...[...',;(\n'].map((mark) => sentence.lastIndexOf(mark, index))) + 1;
  return /^[^,;()\n]*/.exec(sentence.slice(start))?.[0] ?? '';
}

/** Whether the words are about the program in some weeks of a weekly meeting. */
function isTopic(words: string, sentence: string): boolean {
  if (CERTAIN.test(words)) return false;
  const isFrequency = FREQUENCIES.test(words);
  if (!isFrequency && SPECIAL_OCCASION.test(sentence)) return true;
  if (!isFrequency && !ONLY_WORDS.test(words)) return false;
  const clause = clauseWith(sentence, words);
  return (TOPICS.test(clause) && !GROUP_MEETS.test(clause)) || WEEK_BY_WEEK.test(sentence);
}

/** Returns the first sentence that restricts the dates; undefined if there is none. */
export function scheduleLimit(text: string): string | undefined {
  if (!HINT.test(text)) return undefined;
  for (const match of text.matchAll(LIMITS)) {
    const sentence = sentenceAround(text, match.index);
    if (!isTopic(match[0], sentence)) return startOf(sentence, 200);
  }
  return undefined;
}

/** Whether a name states a frequency, but no days. */
export const saysHowOften = (name: string): boolean =>
  HINT.test(name) && !NAMED.test(name) && (FREQUENCY_IN_NAME.test(name) || FREQUENCIES.test(name));

/** Like {@link scheduleLimit}, for the name of a group. */
export function nameLimit(name: string): string | undefined {
  if (NAMED.test(name) || saysHowOften(name)) return name;
  return DATED.test(name) && !GOES_ON.test(name) ? name : scheduleLimit(name);
}

/** Whether dates can't be derived from this sentence. "Closed except the last Friday" may be about who can come. */
export const isUncountable = (sentence: string, isName: boolean): boolean =>
  FREQUENCIES.test(sentence) ||
  DATED.test(sentence) ||
  /\bclosed\b.*\bexcept\b/i.test(sentence) ||
  (!isName && SPECIAL_OCCASION.test(sentence));
