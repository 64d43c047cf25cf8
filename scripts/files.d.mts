export function filesBelow(folder: string): string[];
export function changedAt(file: string): number;
