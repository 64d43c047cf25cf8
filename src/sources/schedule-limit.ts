/**
 * Words that limit the dates of a weekly meeting. A short list on purpose: nearly all notes that name a week of the month speak of a
 * birthday night or a business meeting inside a weekly meeting, and reading those as limits would hide hundreds of good meetings.
 */
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const NTH = '(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)';
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const LIMIT = new RegExp(
  [
    `\\b${NTH}\\b[^.\\n]{0,30}\\b(?:${DAY}|weeks?)(?:\\s+of\\s+(?:the|each|every)\\s+month)?\\s+only\\b`,
    `\\bonly\\s+(?:on\\s+)?(?:the\\s+)?${NTH}\\b`,
    `\\bevery\\s+(?:other|second|2nd|two|2)\\s+(?:weeks?|${DAY})`,
    `\\b(?:alternate|alternating)\\s+(?:weeks?|${DAY})`,
    `\\bbi-?weekly\\b|\\bfortnightly\\b`,
    `\\bno\\s+meetings?\\b[^.\\n]{0,20}\\b(?:${NTH}|${DAY}|${MONTH}|summer|winter)\\b`,
    `\\bmeets?\\s+(?:monthly|once\\s+a\\s+month|(?:on\\s+)?(?:the\\s+)?${NTH}\\b)`,
    `\\b${MONTH}\\s*(?:to|through|thru|until|-|–)\\s*${MONTH}(?=\\W|$)`,
    `\\bonly\\s+(?:in|during)\\s+(?:summer|winter)|\\b(?:summer|winter)\\s+only`,
  ].join('|'),
  'i',
);
/** Cheap to look for; without one of these no limit is there. */
const HINT = /only|every|altern|bi-?week|fortnight|no meeting|meets|month|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The sentence with words that limit the dates, or undefined. It becomes a flag to check the dates, never a rule. */
export function scheduleLimit(text: string): string | undefined {
  if (!HINT.test(text)) return undefined;
  const match = LIMIT.exec(text);
  if (!match) return undefined;
  const start = Math.max(text.lastIndexOf('\n', match.index), text.lastIndexOf('. ', match.index) + 1) + 1;
  const [sentence = match[0]] = /^.*?(?:[.!?](?=\s)|$)/m.exec(text.slice(Math.min(start, match.index))) ?? [];
  return sentence.trim().slice(0, 200);
}
