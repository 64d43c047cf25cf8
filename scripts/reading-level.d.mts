export const HIGHEST_GRADE: number;
export function syllables(word: string): number;
export function gradeOf(text: string): number;
export function gradesOfContent(): Promise<{topic: string; section: string; grade: number; words: number}[]>;
export function isTooHard(measured: {grade: number; words: number}): boolean;
