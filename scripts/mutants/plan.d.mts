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

export interface PassingFile {
  path: string;
  loadMs: number;
  tests: [place: number, ms: number][];
  hits: number;
}

export function filesByMutant(surveys: ReadonlyMap<string, Survey>): Map<number, PassingFile[]>;
export function planFor(
  mutant: {fileName: string},
  files: readonly PassingFile[],
  budgetMs: number,
): {steps: Step[]; ms: number; isCut: boolean; limit: number};
