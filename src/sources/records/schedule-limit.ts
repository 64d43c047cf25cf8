/** Limits the dates of a schedule by what the name and the notes of its group say. */
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

/** The rule that a schedule follows by a sentence that limits it; undefined where the sentence does not quite say so. */
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

/** A rule with a limit worked in; undefined where that takes more than a guess. What is not simply weekly was counted by people who knew. */
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
  schedule.restriction = startOf(sentence, 200);
  if (hasUnsureDates(schedule)) note('schedule-limit', {found: excerpt(sentence)});
}

/** As {@link limitSchedule}, by a text that is about nothing but the schedule, beside its rule. */
export function addTextLimit(schedule: Schedule, text: string, note: Note): void {
  const limit = nameLimit(text);
  if (limit) limitSchedule(schedule, limit, note, true);
}

/** As {@link limitSchedule}, by what the name or else the notes state; a name that says no more than "monthly" leaves the days to the notes. */
export function addLimit(schedule: Schedule, name: string, notes: string, note: Note): void {
  const [named, noted] = [nameLimit(name), scheduleLimit(notes)];
  const isFrequency = named !== undefined && saysHowOften(named);
  if (noted && (isFrequency || !named)) limitSchedule(schedule, noted, note);
  const isOpen = schedule.kind === 'rule' && schedule.freq === 'WEEKLY' && !schedule.restriction;
  if (named && (!isFrequency || isOpen)) limitSchedule(schedule, named, note, true);
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
