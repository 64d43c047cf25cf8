import type {GroupDraft} from './merge.js';
import {startOf} from '../values/values.js';

/** Returns an id for a record without one. It stays the same after a reload as long as the record doesn't change. */
export function idFromContent({name, meetings}: GroupDraft): string {
  const schedule = meetings[0]?.schedule;
  const days = schedule?.kind === 'rule' ? (schedule.byday ?? []).map(({day}) => day).join('') : '';
  const words = `${name} ${days} ${schedule?.start ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['group'];
  return startOf(words.join('-'), 80);
}
