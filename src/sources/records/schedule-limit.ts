import type {Group, Schedule} from '../../model/group.js';
import type {Problem} from '../../model/problem.js';
import type {Note} from '../values/notes.js';
import {excerpt} from '../values/values.js';

/**
 * Words that limit the dates of a weekly meeting. A short list on purpose: nearly all notes that name a week of the month speak of a
 * birthday night or a business meeting inside a weekly meeting, and reading those as limits would hide hundreds of good meetings.
 */
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const NTH = '(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)';
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
/** Two kinds of limit: words that can mean nothing else, and an "only" that may be about the kind of meeting. */
const CERTAIN = [
  `\\bevery\\s+(?:other|second|2nd|two|2)\\s+(?:weeks?|${DAY})`,
  `\\b(?:alternate|alternating)\\s+(?:weeks?|${DAY})`,
  `\\bbi-?weekly\\b|\\bfortnightly\\b`,
  `\\bno\\s+meetings?\\b[^.\\n]{0,20}\\b(?:${NTH}|${DAY}|${MONTH}|summer|winter)\\b`,
  `\\bmeets?\\s+(?:monthly|once\\s+a\\s+month|(?:on\\s+)?(?:the\\s+)?${NTH}\\s+${DAY}\\b)`,
  `\\b${MONTH}\\s*(?:to|through|thru|until|-|–)\\s*${MONTH}(?=\\W|$)`,
  `\\bonly\\s+(?:in|during)\\s+(?:summer|winter)|\\b(?:summer|winter)\\s+only`,
];
const ONLY = `\\b${NTH}\\b[^.\\n]{0,30}\\b(?:${DAY}|weeks?)(?:\\s+of\\s+(?:the|each|every)\\s+month)?\\s+only\\b`;
const LIMIT = new RegExp([...CERTAIN, ONLY].join('|'), 'i');
const SPECIAL_OCCASION = /\b(?:open|speaker|business|birthday|chip|potluck|committee|steering|newcomers?)\b/i;
/** A name has no room for special occasions: "Auburn, 2nd & 4th Sundays" is when the group meets. */
const NAMED = new RegExp(`\\b${NTH}\\s+(?:(?:and|&|,|\\+)\\s*${NTH}\\s+)?${DAY}\\b`, 'i');

/** Cheap to look for; without one of these no limit is there. */
const HINT = new RegExp(`only|every|altern|bi-?week|fortnight|no meeting|meets|\\b${MONTH}`, 'i');

function sentenceAround(text: string, index: number): string {
  const before = text.slice(0, index);
  const start = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?]*$/)) + 1;
  return (/^.*?(?:[.!?](?=\s)|$)/m.exec(text.slice(start).trimStart())?.[0] ?? '').trim();
}

/** The sentence with words that limit the dates, or undefined. It becomes a flag to check the dates, never a rule. */
export function scheduleLimit(text: string): string | undefined {
  const match = HINT.test(text) ? LIMIT.exec(text) : null;
  if (!match) return undefined;
  const sentence = sentenceAround(text, match.index);
  if (/only$/i.test(match[0]) && SPECIAL_OCCASION.test(sentence)) return undefined;
  return sentence.slice(0, 200);
}

/** As {@link scheduleLimit}, for the name of a group. */
export function nameLimit(name: string): string | undefined {
  return NAMED.test(name) ? name : scheduleLimit(name);
}

/** Flags a schedule whose dates the name or the notes of its group limit. */
export function addLimit(schedule: Schedule, name: string, notes: string, note: Note): void {
  const restriction = nameLimit(name) ?? scheduleLimit(notes);
  if (!restriction) return;
  schedule.restriction = restriction;
  note('schedule-limit', {found: excerpt(restriction)});
}

/** Flags the schedules of groups that were read without: for lists whose rows say nothing of dates but a day and a time. */
export function markLimits(groups: readonly Group[]): void {
  for (const {name, summary = '', meetings, warnings} of groups) {
    const found: Problem[] = [];
    for (const {schedule} of meetings)
      addLimit(schedule, name, summary, (code, values = {}) => found.push({code, values}));
    // The rows of a group say the same: once is enough.
    warnings.push(...found.slice(0, 1));
  }
}
