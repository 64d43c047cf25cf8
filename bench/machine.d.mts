/** Types for the tests: the script itself is plain JavaScript. */
export interface Reading {
  ms: number;
  machineMs: number;
  ownMs: number;
}

export function readMachine(): Reading;
export function coresOfOthers(from: Reading, to: Reading, browsersMs: number): number;
export function whyNotToJudge(seen: {loadBefore?: number; others?: number}, cores?: number): string | undefined;
