/** Types for the tests: the script itself is plain JavaScript. */
export function buildStudio(): Promise<void>;
export function copyStudio(folder: string): void;
