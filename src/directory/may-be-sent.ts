/** Words of someone in a crisis are for no one else: a question with such words in it never leaves the device, and no part of it does. */
import {crisisKind} from '../model/vocabulary/crisis-words.js';

export function mayBeSent(words: string | undefined): boolean {
  return !words || crisisKind(words) === undefined;
}
