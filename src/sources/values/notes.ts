import type {Problem, ProblemCode} from '../../model/problem.js';

/** Remembers that something in the record at hand was unclear. */
export type Note = (code: ProblemCode, values?: Problem['values']) => void;
