import type {Schedule} from '../../model/group.js';
import type {Note} from '../values/notes.js';
import {nameLimit} from './limit-sentence.js';
import {limitSchedule} from './schedule-limit.js';

/** Like {@link limitSchedule}, for a text that is only about the schedule, in addition to its rule. */
export function addTextLimit(schedule: Schedule, text: string, note: Note): void {
  const limit = nameLimit(text);
  if (limit) limitSchedule(schedule, limit, note, true);
}
