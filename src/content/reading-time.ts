import type {Section} from './content.js';
import {textsOf} from './plain-text.js';

/** Words per minute: a slow pace, for people with a lot on their mind. */
const WORDS_A_MINUTE = 200;

/** Returns the number of minutes it takes to read the sections, at least one. */
export function minutesToRead(sections: readonly Section[]): number {
  const text = sections.flatMap((section) => [section.heading, ...textsOf(section)]).join(' ');
  return Math.max(1, Math.round(text.split(/\s+/).length / WORDS_A_MINUTE));
}
