interface Measured {
  topic: string;
  section: string;
  words: number;
}
export const HIGHEST_GRADE: number;
export const HIGHEST_LIX: Record<string, number>;
export function syllables(word: string): number;
export function gradeOf(text: string): number;
export function lixOf(text: string): number;
export function gradesOfContent(): Promise<(Measured & {grade: number})[]>;
export function lixOfTranslations(): Promise<(Measured & {lix: number; language: string})[]>;
export function isTooHard(measured: {words: number; grade?: number; lix?: number; language?: string}): boolean;
