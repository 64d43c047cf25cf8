/** Types for the tests: the script itself is plain JavaScript. */
export const FIGURES: Record<string, {name: string; unit: string}>;
export function valuesOf(figure: string, runs: readonly object[]): (number | undefined)[];
