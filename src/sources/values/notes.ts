import type {Problem, ProblemCode} from '../../model/problem.js';

/** Notes that something in the current record was unclear. */
export type Note = (code: ProblemCode, values?: Problem['values']) => void;
