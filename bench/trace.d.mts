/** Types for the tests: the script itself is plain JavaScript. */
export const MARK: string;
export function readTrace(events: readonly object[]): {
  pid: number | undefined;
  firstResultCpuMs: number;
  searchWorksCpuMs: number;
  workerCpuMs: number;
};
