export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Steps {
  ensureDependencies: () => Promise<void>;
  /** Takes the engines wanted and resolves with the names of those still missing. */
  ensureBrowsers: (engines: string[]) => Promise<string[]>;
  buildIfNeeded: () => Promise<void>;
  runInNode: (files: string[]) => Promise<Counts>;
  runInBrowsers: (files: string[]) => Promise<Counts>;
}

/** Whether a test file runs in Node; in browsers otherwise. Takes its path from the root of the project. */
export function isForNode(file: string): boolean;
export function enginesFor(files: readonly string[], asked?: readonly string[]): string[];
export function runTests(words?: readonly string[], steps?: Steps): Promise<Counts>;
