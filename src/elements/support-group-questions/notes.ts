/**
 * The visitor's choices and notes, and the list as text. These are plain values; where they are stored is decided
 * elsewhere.
 */
import type {Section} from '../../content/content.js';

/** The visitor's choice and note for one question. */
export interface Answer {
  readonly ticked: boolean;
  readonly note: string;
}

/**
 * Answers by the text of their question, so that they survive a change in order. Questions without a choice and a note
 * are left out.
 */
export type Notes = ReadonlyMap<string, Answer>;

export const NO_NOTES: Notes = new Map();
export const NO_ANSWER: Answer = {ticked: false, note: ''};

/** Maximum length of a note, in characters. */
export const LONGEST_NOTE = 2000;

/** Returns the questions of a section, which are the items of its lists. */
export const questionsOf = ({body}: Section): readonly string[] =>
  body.flatMap((block) => (typeof block === 'object' && 'list' in block ? block.list : []));

/** Returns the section with only its other text. */
export const withoutQuestions = (section: Section): Section => ({
  ...section,
  body: section.body.filter((block) => typeof block === 'string' || !('list' in block)),
});

/** Returns the notes with a changed answer to one question. */
export function withAnswer(notes: Notes, question: string, change: Partial<Answer>): Notes {
  const {ticked, note} = {...(notes.get(question) ?? NO_ANSWER), ...change};
  const changed = new Map(notes);
  if (ticked || note) changed.set(question, {ticked, note});
  else changed.delete(question);
  return changed;
}

export const box = ({ticked}: Answer): string => (ticked ? '☑' : '☐');

/** Returns the list with choices and notes, for pasting into a message. */
export function listText(title: string, sections: readonly Section[], notes: Notes): string {
  const lines = (question: string) => {
    const answer = notes.get(question) ?? NO_ANSWER;
    const note = answer.note.trim().replace(/^/gm, '   ');
    return [`${box(answer)} ${question}`, ...(note.trim() ? [note] : [])];
  };
  const parts = sections
    .filter((section) => questionsOf(section).length > 0)
    .map((section) => [section.heading, ...questionsOf(section).flatMap(lines)].join('\n'));
  return [title, ...parts].join('\n\n');
}
