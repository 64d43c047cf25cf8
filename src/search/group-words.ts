/** Which words a group can be found by. */
import type {Group} from '../model/group.js';
import type {WordCollector} from './word-collector.js';
import {FIELD} from './word-index.js';

/** Adds everything a group can be found by, most telling first, and says how many words its name has. */
export function collectWords(words: WordCollector, position: number, group: Group): number {
  const {meetings, programme, labels = []} = group;
  const {name, about, place, who, summary} = FIELD;
  const nameWords = words.addText(position, name, group.name);
  words.addConcepts(position, about, 'focus', group.focus);
  if (programme) {
    words.addConcepts(position, about, 'programme', [programme.code]);
    words.addRepeated(position, about, programme.label);
  }
  for (const {place: {locality, region, postalCode, name: placeName} = {}} of meetings)
    for (const text of [locality, region, postalCode, placeName]) words.addRepeated(position, place, text);
  words.addConcepts(position, who, 'audience', group.audience);
  if (group.kind) words.addConcepts(position, who, 'kind', [group.kind]);
  words.addConcepts(position, who, 'access', group.access);
  for (const {formats} of meetings) words.addConcepts(position, who, 'format', formats);
  for (const text of [group.organisation?.name, ...group.languages, ...labels]) words.addRepeated(position, who, text);
  if (group.summary) words.addText(position, summary, group.summary);
  return nameWords;
}
