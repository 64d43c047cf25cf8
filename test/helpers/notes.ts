/** Collects the problems that a reader notes, for tests of its parts. */
import type {Problem} from '../../src/model/problem.js';
import type {Note} from '../../src/sources/values/notes.js';

export interface Notes {
  note: Note;
  /** All problems noted so far. */
  problems: Problem[];
  /** Their codes. */
  codes(): string[];
}

export function collectNotes(): Notes {
  const problems: Problem[] = [];
  return {
    problems,
    note: (code, values = {}) => void problems.push({code, values}),
    codes: () => problems.map(({code}) => code),
  };
}

/** For tests that aren't about notes. */
export const ignore: Note = () => undefined;
