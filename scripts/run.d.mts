/** Types for the tests: the script itself is plain JavaScript. */
export const PROJECT: string;
/** The program that starts npm, and its first arguments. */
export function npmCommand(): [string, ...string[]];
