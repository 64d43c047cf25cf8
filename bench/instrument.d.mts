/** Types for the tests: the script itself is plain JavaScript. */
export interface Watch {
  firstResult: Promise<number>;
  answer: (word: string, total: number) => Promise<number>;
  followKey: () => void;
  key: Promise<number | undefined>;
  countNodes: () => number;
}

export function instrument(page: {rows: string; count: string; field: string; quietMs: number; mark: string}): void;
