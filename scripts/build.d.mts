/** Types for the tests: the script itself is plain JavaScript. */
export function build(): Promise<number>;
export function buildIfNeeded(): Promise<void>;
