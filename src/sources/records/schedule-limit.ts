import type {Group, RuleSchedule, Schedule} from '../../model/group.js';
import type {Problem} from '../../model/problem.js';
import {hasUnsureDates} from '../../model/unsure-dates.js';
import type {Note} from '../values/notes.js';
import {readRecurrence} from '../values/recurrence-clause.js';
import type {TextRule} from '../values/recurrence-clause.js';
import {trimEndOf} from '../values/trim.js';
import {excerpt, withoutEmpty} from '../values/values.js';
import {daysOff} from './days-off.js';

/**
 * Words that limit the dates of a weekly meeting. A short list on purpose: nearly all notes that name a week of the month speak of a
 * birthday night or a business meeting inside a weekly meeting, and reading those as limits would hide hundreds of good meetings.
 */
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const NTH = '(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)';
const NTHS = `${NTH}(?:\\s*(?:and|&|,|\\+|/)\\s*${NTH})*`;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const HELD = '(?:meets?|meetings?|held|groups?|runs?|gathers?|takes\\s+place|is|are)';
/** How often, without saying when it began: no rule can be made of it. Topics that alternate are no limit. */
const FREQUENCY = [
  `\\bevery\\s+(?:other|second|2nd|two|2)\\s+(?:weeks?|${DAY})`,
  `^\\W*(?:alternate|alternating)\\s+(?:weeks?|${DAY})\\W*$|\\b${HELD}\\s+(?:on\\s+)?(?:alternate|alternating)\\s+(?:weeks?|${DAY})`,
  `\\bbi-?(?:weekly|monthly)\\b|\\bfortnight|\\btwice\\s+a\\s+month\\b|\\bquarterly\\b`,
  '^\\W*(?:once\\s+a\\s+month|monthly|mensual|mensuel(?:le)?|monatlich|mensal)\\W*$',
  `\\bmeets?\\s+(?:monthly|once\\s+a\\s+month)`,
  `\\bonly\\s+(?:in|during)\\s+(?:summer|winter)|\\b(?:summer|winter)\\s+only`,
  '\\balle\\s+(?:zwei|2)\\s+wochen\\b|\\b(?:14-?|vierzehn)täg(?:ig|lich)|\\bzweiwöchentlich|\\b(?:un)?gerade\\w*\\s+(?:kalender)?wochen?\\b',
  '\\bjede[nrs]?\\s+(?:zweite[nrs]?|2\\.)\\s+(?:woche|\\w+tag|mittwoch)|\\beinmal\\s+(?:im|pro)\\s+monat\\b',
  '\\bquincenal|\\bcada\\s+(?:dos|2|15|quince)\\s+(?:semanas|días)|\\buna\\s+vez\\s+al\\s+mes\\b|\\bsemana\\s+sí\\b',
  '\\bt(?:ou|oute)s\\s+les\\s+(?:deux|2|15|quinze)\\s+(?:semaines|jours)|\\bsur\\s+deux\\b|\\bune\\s+fois\\s+par\\s+mois\\b',
  '\\bquinzenal|\\ba\\s+cada\\s+(?:duas|2|15|quinze)\\s+(?:semanas|dias)|\\buma\\s+vez\\s+por\\s+mês',
  '\\bvarannan\\s|\\b(?:udda|jämna)\\s+veckor|\\ben\\s+gång\\s+i\\s+månaden\\b',
];
/** In which weeks or months; an "only" or a "not" may be about the kind of meeting. */
const WEEKS = [
  `\\bno\\s+meetings?\\b[^.\\n]{0,20}\\b(?:${NTH}|${DAY}|${MONTH}|summer|winter)\\b`,
  `(?:(?:\\bnot|n't|n’t)\\s+(?:be\\s+)?meet(?:ing)?|\\bclosed)\\s+(?:on\\s+)?(?:${DAY},?\\s+)?(?:${MONTH}\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH})`,
  `\\bmeets?\\s+(?:on\\s+)?(?:the\\s+)?${NTHS}\\s+${DAY}\\b`,
  `\\b${MONTH}\\s*(?:to|through|thru|until|-|–)\\s*${MONTH}(?=\\W|$)`,
];
const SOME = [
  `\\b${NTH}\\b[^.\\n]{0,30}\\b(?:${DAY}|weeks?)(?:\\s+of\\s+(?:the|each|every)\\s+month)?\\s+only\\b`,
  `(?:^\\W*only|\\b${HELD}\\s+only|\\bonly\\s+${HELD})\\b[^.\\n]{0,20}\\b${NTHS}\\s+${DAY}\\b`,
  `\\b(?:not|n't|n’t|except|excluding)\\b[^.\\n]{0,45}\\b${NTHS}\\s+${DAY}\\b`,
  '\\b(?:nur|sólo|solo|solamente|seulement|uniquement|apenas|somente|bara|endast)\\b[^.\\n]{0,12}\\b(?:jede\\w+\\s|el\\s|le\\s|na?\\s|den\\s|am\\s)?(?:\\d\\s?[.ºª°a-z]{0,2}\\s|erste|zweite|dritte|vierte|letzte|primer|segundo|tercer|cuarto|últim|premier|deuxième|troisième|quatrième|dernier|terceir|första|andra|tredje|fjärde|sista)',
];
const [FREQUENCIES, CERTAIN, LIMIT] = [FREQUENCY, WEEKS, [...FREQUENCY, ...WEEKS, ...SOME]].map(
  (patterns) => new RegExp(patterns.join('|'), 'i'),
) as [RegExp, RegExp, RegExp];
const SPECIAL_OCCASION = /\b(?:open|speaker|business|birthday|chip|potluck|committee|steering|newcomers?)\b/i;
/** A name has no room for special occasions: "Auburn, 2nd & 4th Sundays" is when the group meets. */
const NAMED = new RegExp(`\\b${NTHS}\\s+${DAY}\\b`, 'i');
/** "Convention May 29 2025" is over on that day, or was; "since 12 May 2024" is a group that goes on. */
const DATED = new RegExp(
  `\\b(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?|\\d{1,2}[/.]\\d{1,2}[/.])\\s*20\\d\\d\\b|\\b20\\d\\d-\\d\\d-\\d\\d\\b`,
  'i',
);
const GOES_ON =
  /\b(?:since|as of|from|effective|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|est|established|founded|ab|seit|desde|depuis)\b/i;

/** Cheap to look for; without one of these no limit is there. */
const HINT = new RegExp(
  `only|every|monthly|once|mens|monatl|altern|bi-?(?:week|month)|fortnight|quarterly|twice|no meeting|\\bnot\\b|n['’]t\\b|exclud|except|meets|\\b${MONTH}|\\bnur\\b|jede|alle |täg|woche|einmal|s[oó]lo|solamente|quin[cz]|cada|vez|semana|seulement|uniquement|deux|quinze|fois|apenas|somente|varannan|veckor|månad|bara|endast`,
  'i',
);

function sentenceAround(text: string, index: number): string {
  const before = text.slice(0, index);
  const start = Math.max(before.lastIndexOf('\n'), before.search(/(?<!\d)[.!?]\s(?:[^.!?]|(?<=\d)\.)*$/)) + 1;
  return (/^.*?(?:(?<!\d)[.!?](?=\s)|$)/m.exec(text.slice(start).trimStart())?.[0] ?? '').trim();
}

/** The sentence with words that limit the dates, or undefined. */
export function scheduleLimit(text: string): string | undefined {
  const match = HINT.test(text) ? LIMIT.exec(text) : null;
  if (!match) return undefined;
  const sentence = sentenceAround(text, match.index);
  const isCertain = FREQUENCIES.test(match[0]) || CERTAIN.test(match[0]);
  if (!isCertain && SPECIAL_OCCASION.test(sentence)) return undefined;
  return sentence.slice(0, 200);
}

/** As {@link scheduleLimit}, for the name of a group. */
export function nameLimit(name: string): string | undefined {
  if (NAMED.test(name)) return name;
  return DATED.test(name) && !GOES_ON.test(name) ? name : scheduleLimit(name);
}

/** The rule that a schedule follows by a sentence that limits it; undefined where the sentence does not quite say so. */
function limitedRule(schedule: RuleSchedule, sentence: string, isName: boolean): TextRule | undefined {
  if (FREQUENCIES.test(sentence) || DATED.test(sentence) || (!isName && SPECIAL_OCCASION.test(sentence)))
    return undefined;
  const own = [...new Set((schedule.byday ?? []).map(({day}) => day))];
  const text = trimEndOf(sentence.replace(/\b(?:no|not|n't|n’t)\b/gi, ' except '), '.!?');
  const rule = readRecurrence(text, own);
  const isLimit = rule && (rule.freq === 'MONTHLY' || rule.bymonth);
  const days = (rule?.byday ?? []).map(({day}) => day);
  return isLimit && days.every((day) => own.includes(day)) && own.every((day) => days.includes(day)) ? rule : undefined;
}

const keysOf = (days: TextRule['byday'] = []): string =>
  days
    .map(({nth = '', day}) => `${nth}${day}`)
    .sort()
    .join();

/** A rule with a limit worked in; undefined where that takes more than a guess. What is not simply weekly was counted by people who knew. */
function withLimit(schedule: RuleSchedule, limit: TextRule | undefined): TextRule | undefined {
  const {freq, interval, byday, bymonth} = schedule;
  if (freq === 'WEEKLY' && interval === 1) return limit && {...limit, bymonth: limit.bymonth ?? bymonth};
  if (!limit) return schedule;
  if (limit.freq === 'WEEKLY') return {...schedule, bymonth: bymonth ?? limit.bymonth};
  return freq === 'MONTHLY' && keysOf(byday) === keysOf(limit.byday) ? schedule : undefined;
}

const textWith = (text: string | undefined, sentence: string): string =>
  text?.includes(sentence) ? text : [text, sentence].filter(Boolean).join('; ').slice(0, 200);

/**
 * Limits a schedule by a sentence of the name or the notes of its group: it becomes the rule that the sentence states, or has
 * exceptions on the days it names; else it has no dates but the sentence.
 */
export function limitSchedule(schedule: Schedule, sentence: string, note: Note, isName = false): void {
  if (schedule.kind !== 'rule') return;
  const off = daysOff(sentence);
  if (off) {
    schedule.except = [...new Set([...(schedule.except ?? []), ...off])].sort();
    schedule.text = textWith(schedule.text, sentence);
    return;
  }
  const rule = withLimit(schedule, limitedRule(schedule, sentence, isName));
  if (rule) {
    if (rule !== schedule)
      Object.assign(schedule, withoutEmpty(rule), {
        text: textWith(schedule.text, sentence),
      });
    return;
  }
  schedule.restriction = sentence.slice(0, 200);
  if (hasUnsureDates(schedule)) note('schedule-limit', {found: excerpt(sentence)});
}

/** As {@link limitSchedule}, by a text that is about nothing but the schedule, beside its rule. */
export function addTextLimit(schedule: Schedule, text: string, note: Note): void {
  const limit = nameLimit(text);
  if (limit) limitSchedule(schedule, limit, note, true);
}

/** As {@link limitSchedule}, by the first limit that the name or the notes state. */
export function addLimit(schedule: Schedule, name: string, notes: string, note: Note): void {
  const named = nameLimit(name);
  const sentence = named ?? scheduleLimit(notes);
  if (sentence) limitSchedule(schedule, sentence, note, named !== undefined);
}

/** Limits the schedules of groups that were read without: for lists whose rows say nothing of dates but a day and a time. */
export function markLimits(groups: readonly Group[]): void {
  for (const {name, summary = '', meetings, warnings} of groups) {
    const found: Problem[] = [];
    for (const {schedule, notes = summary} of meetings)
      addLimit(schedule, name, notes, (code, values = {}) => found.push({code, values}));
    // Where the rows of a group say the same, once is enough.
    warnings.push(...new Map(found.map((each) => [JSON.stringify(each), each])).values());
  }
}
