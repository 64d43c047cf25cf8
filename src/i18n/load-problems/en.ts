/** Why a list did not load, for the visitor: what happened and what helps. Nobody is to blame, least of all the reader. */
import type {Problem, ProblemCode} from '../../model/problem.js';

export const problemStrings = {
  loadProblem: {
    offline: 'Your device seems to be offline. The list will load when you are connected again.',
    unreachable: 'The server with the list did not answer. Please try again in a moment.',
    'not-found': 'The list is not where it should be. The people who run this page can mend that; please tell them.',
    'http-error': 'The server with the list has a problem. Please try again in a moment.',
    stalled: 'The server with the list stopped answering. Please try again.',
    'too-large': 'The list is too large to load. The people who run this page can mend that; please tell them.',
    'html-instead':
      'A web page came where the list should be. The people who run this page can mend that; please tell them.',
    truncated: 'Only a part of the list arrived. Please try again.',
    empty: 'The list is empty at the moment.',
  } as Readonly<Partial<Record<ProblemCode, string>>>,
  /** For all that has no sentence of its own. */
  loadUnreadable: 'The list could not be read. The people who run this page can mend that; please tell them.',
};

/** The sentence for a problem, in English or in the words that replace it. */
export function loadProblemText({code}: Problem, words: Partial<typeof problemStrings> = {}): string {
  const {loadProblem, loadUnreadable} = {...problemStrings, ...words};
  return loadProblem[code] ?? loadUnreadable;
}
