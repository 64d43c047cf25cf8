export interface Mutant {
  id: string;
  fileName: string;
  /** From 1. */
  line: number;
  original: string;
  replacement: string;
  /** Stays the same when other lines of the file change. */
  key: string;
}

/** A mutant as the instrumenter lists it. */
export interface ListedMutant {
  id: string;
  fileName: string;
  mutatorName: string;
  replacement: string;
  location: {start: {line: number; column: number}; end: {line: number; column: number}};
}

export function describeMutants(mutants: readonly ListedMutant[], contents: ReadonlyMap<string, string>): Mutant[];
export function drawMutants(
  mutants: readonly Mutant[],
  options: {folders: readonly string[]; count: number; seed: string},
): {folder: string; of: number; mutants: Mutant[]}[];
