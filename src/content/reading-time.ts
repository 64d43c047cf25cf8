import type {Section} from './content.js';
import {textsOf} from './plain-text.js';

/** Words a minute: a calm pace, for someone with a lot on their mind. */
const WORDS_A_MINUTE = 200;

/** How many minutes sections take to read; at least one. */
export function minutesToRead(sections: readonly Section[]): number {
  const text = sections.flatMap((section) => [section.heading, ...textsOf(section)]).join(' ');
  return Math.max(1, Math.round(text.split(/\s+/).length / WORDS_A_MINUTE));
}
