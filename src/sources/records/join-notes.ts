import type {Join} from '../../model/group.js';
import {withoutEmpty} from '../values/values.js';
import {takeSecret} from './secrets.js';

/** Adds notes to how to join, and the passcode if the notes state exactly one. */
export function withAccess(join: Join | undefined, notes: readonly string[]): Join | undefined {
  const texts = [...new Set(notes.filter(Boolean))];
  return texts.length
    ? withoutEmpty<Join>({...join, ...takeSecret([join?.notes, ...texts].filter(Boolean).join('\n'))})
    : join;
}
