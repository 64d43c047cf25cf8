export interface Survey {
  loadMs: number;
  /** Milliseconds of each test. */
  took: number[];
  /** For each test (by its place), for `load` and for `hooks`: the mutants it passes, and how often. */
  passed: [name: string, mutants: [number: number, count: number][]][];
}

export interface Step {
  path: string;
  /** Places of the tests to run. */
  tests: number[];
}

export function planFor(
  mutant: {number: number; fileName: string},
  surveys: ReadonlyMap<string, Survey>,
  budgetMs: number,
): {steps: Step[]; ms: number; isCut: boolean; limit: number};
