import type {Problem} from '../../model/problem.js';
/** A sentence for a problem. */
export function problemText(problem: Problem): string {
  return problem.code;
}
