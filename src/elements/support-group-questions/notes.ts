/** What a person ticked and wrote, and the list as text. Plain values: where they are kept is not decided here. */
import type {Section} from '../../content/content.js';

/** What someone says to one question. */
export interface Answer {
  readonly ticked: boolean;
  readonly note: string;
}

/** Answers by their question as it is asked, so that a list in another order keeps them. Questions without tick and note are not in it. */
export type Notes = ReadonlyMap<string, Answer>;

export const NO_NOTES: Notes = new Map();
export const NO_ANSWER: Answer = {ticked: false, note: ''};

/** Characters of one note. */
export const LONGEST_NOTE = 2000;

/** The questions of a section: the items of its lists. */
export const questionsOf = ({body}: Section): readonly string[] =>
  body.flatMap((block) => (typeof block === 'object' && 'list' in block ? block.list : []));

/** The section with its other text alone. */
export const withoutQuestions = (section: Section): Section => ({
  ...section,
  body: section.body.filter((block) => typeof block === 'string' || !('list' in block)),
});

/** The notes with a change to the answer of one question. */
export function withAnswer(notes: Notes, question: string, change: Partial<Answer>): Notes {
  const {ticked, note} = {...(notes.get(question) ?? NO_ANSWER), ...change};
  const changed = new Map(notes);
  if (ticked || note) changed.set(question, {ticked, note});
  else changed.delete(question);
  return changed;
}

export const box = ({ticked}: Answer): string => (ticked ? '☑' : '☐');

/** The list with ticks and notes, to paste into a message. */
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
