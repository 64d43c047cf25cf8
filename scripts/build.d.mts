/** Types for the tests: the script itself is plain JavaScript. */
export function buildIfNeeded(): Promise<void>;
