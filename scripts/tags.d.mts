export function tags(root?: string): string[];
/** Texts by file. */
export function tagFiles(root?: string): Record<string, string>;
export function staleFiles(files: Readonly<Record<string, string>>, root?: string): string[];
export function writeFiles(files: Readonly<Record<string, string>>, root?: string): void;
