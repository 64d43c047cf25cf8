/** Restricts the dates of a schedule by what the name and notes of its group say. */
import type {Group, RuleSchedule, Schedule} from '../../model/group.js';
import type {Problem} from '../../model/problem.js';
import {hasUnsureDates} from '../../model/unsure-dates.js';
import type {Note} from '../values/notes.js';
import {readRecurrence} from '../values/recurrence-clause.js';
import type {TextRule} from '../values/recurrence-clause.js';
import {trimEndOf} from '../values/trim.js';
import {excerpt, startOf, withoutEmpty} from '../values/values.js';
import {daysOff} from './days-off.js';
import {isUncountable, nameLimit, saysHowOften, scheduleLimit} from './limit-sentence.js';

/** Returns the rule of a schedule after a restricting sentence; undefined if the sentence isn't clear enough. */
function limitedRule(schedule: RuleSchedule, sentence: string, isName: boolean): TextRule | undefined {
  if (isUncountable(sentence, isName)) return undefined;
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

/**
 * Combines a rule with a restriction; undefined if that takes a guess. A rule that isn't simply weekly already accounts
 * for it.
 */
function withLimit(schedule: RuleSchedule, limit: TextRule | undefined): TextRule | undefined {
  const {freq, interval, byday, bymonth} = schedule;
  if (freq === 'WEEKLY' && interval === 1) return limit && {...limit, bymonth: limit.bymonth ?? bymonth};
  if (!limit) return schedule;
  if (limit.freq === 'WEEKLY') return {...schedule, bymonth: bymonth ?? limit.bymonth};
  return freq === 'MONTHLY' && keysOf(byday) === keysOf(limit.byday) ? schedule : undefined;
}

const textWith = (text: string | undefined, sentence: string): string =>
  text?.includes(sentence) ? text : startOf([text, sentence].filter(Boolean).join('; '), 200);

/**
 * Restricts a schedule by a sentence in the name or notes of its group. It becomes the rule that the sentence states,
 * or has exceptions on the days that it names. Otherwise, it keeps the sentence and has no dates.
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
  schedule.restriction = startOf(sentence, 200);
  if (hasUnsureDates(schedule)) note('schedule-limit', {found: excerpt(sentence)});
}

/**
 * Like {@link limitSchedule}, for restrictions in the name or otherwise in the notes. If the name only says "monthly",
 * the notes decide the days.
 */
export function addLimit(schedule: Schedule, name: string, notes: string, note: Note): void {
  const [named, noted] = [nameLimit(name), scheduleLimit(notes)];
  const isFrequency = named !== undefined && saysHowOften(named);
  if (noted && (isFrequency || !named)) limitSchedule(schedule, noted, note);
  const isOpen = schedule.kind === 'rule' && schedule.freq === 'WEEKLY' && !schedule.restriction;
  if (named && (!isFrequency || isOpen)) limitSchedule(schedule, named, note, true);
}

/**
 * Restricts the schedules of groups that were parsed without this step, for lists whose rows have only a day and a
 * time.
 */
export function markLimits(groups: readonly Group[]): void {
  for (const {name, summary = '', meetings, warnings} of groups) {
    const found: Problem[] = [];
    for (const {schedule, notes = summary} of meetings)
      addLimit(schedule, name, notes, (code, values = {}) => found.push({code, values}));
    // If several rows of a group say the same, one warning is enough.
    warnings.push(...new Map(found.map((each) => [JSON.stringify(each), each])).values());
  }
}
