/** Types for the tests: the script itself is plain JavaScript. */
export function matchesIn(count: number): number;
export function meetingGuideRecords(count: number): Iterable<{name: string; slug: string}>;
export function ensureList(folder: string, count: number): Promise<string>;
