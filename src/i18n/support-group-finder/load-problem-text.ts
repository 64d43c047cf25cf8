import type {Problem} from '../../model/problem.js';
import type {FinderStrings} from './strings.js';

/** Tells a visitor why the list didn't load and what to do. */
export function loadProblemText(
  {code}: Problem,
  {loadProblem, loadUnreadable}: Pick<FinderStrings, 'loadProblem' | 'loadUnreadable'>,
): string {
  return loadProblem[code] ?? loadUnreadable;
}
